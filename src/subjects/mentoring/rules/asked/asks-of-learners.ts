/**
 * "Who of mine has sold", 谁还没开店: a mentor asks which of their learners stand where, or what there is to look at. Pure.
 * Only a whole message says so: who asks of one's own goods or of a buyer names them, and a learner asks something else by
 * the same words.
 */
import { plainWords } from "../../../../bot/bare-words.ts";
import { spelledOut } from "../../../../bot/reading/short-forms.ts";
import { asksToLookChinese, askedChinese } from "./asks-of-learners-zh.ts";
import { type LearnersAsked, usualDays, withNot } from "./what-is-asked.ts";

/** Characters; who writes more tells of somebody. */
const longest = 70;
const theirs =
  "(?:mine|them|us|my (?:learners?|people|pupils|mentees|students|trainees|group|ones|team))";
const begin =
  "(?:(?:hi|hello|and|so|ok|now|please|pls|tell me|let me know|can you (?:tell|show)(?: me)?|show(?: me)?|list|find|give me|do you know|i want to (?:see|know)|check) )*";
const who = new RegExp(
  `^${begin}(?:` +
    [
      `(?:whos|who's|who|which)(?: (?:ones?|learners?|people|pupils|students|mentees|trainees))?(?: (?:of|among|from|in) ${theirs})?(?: (?:who|that))?`,
      `how many(?: (?:learners|people|pupils|students|mentees|trainees))?(?: (?:of|among|from|in) ${theirs})?(?= (?:have|has|are|is|did|do|already|still|never|not) )`,
      `(?:(?:is|are|has|have|did|does|do) )?(?:there )?(?:any|some)(?:one|body| one| learners?| people)(?: (?:of|among|from|in) ${theirs})?(?: (?:who|that))?`,
      `(?:all )?(?:the )?(?:ones|those|learners|people)(?: (?:of|among|from|in) ${theirs})? (?:who|that)`,
    ].join("|") +
    ")(?= |$)",
  "u",
);
const not =
  /(?:^| )(?:not|never|no|without|nothing|nowhere|yet to|hardly|(?:has|hav|have|had|does|do|is|are|was|were|did|would|ca|wo)n'?t|cannot)(?= |$)/gu;
const beside =
  /(?:^| )(?:has|have|had|having|did|does|do|is|are|was|were|been|be|already|still|just|got|all|ever|really|even|also|the most|at all|any ?more|yet|so far|up to now|till now|until now|now|right now|today|tonight|lately|recently|here in the village|in my (?:village|group)|online|with you|at present)(?= |$)/gu;
const word = "(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|\\d{1,3})";
const period = new RegExp(
  `(?:^| )(?:for|in|since|over|within|during|more than|at least|longer than|the|this|last|past|these|already|about|of|a|whole) (?:(?:for|in|over|more than|at least|the|this|last|past|these|about|whole|a) )*(?:(?<count>${word}) )?(?<unit>day|week|month|year|days|weeks|months)(?= |$)|(?:^| )(?<today>today)(?= |$)|(?:^| )(?<long>(?:for |in )?(?:a )?long(?: time)?|for long|ages|for ages)(?= |$)`,
  "u",
);
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
const words = "a one two three four five six seven eight nine ten".split(" ");

/** What is left behind "who", without yes and no and when: each stands alone. */
const its = "(?:a|an|any|the|their|his|her|own|first|some|one|online|off|real|more)";
const things: readonly { readonly kind: LearnersAsked["kind"]; readonly says: RegExp }[] = [
  {
    kind: "shop",
    says: new RegExp(
      `^(?:(?:open(?:ed|s|ing)?|start(?:ed|s)?|set up|ma[dk]es?|register(?:ed|s)?|built|build|runs?|running|owns?|finish(?:ed)?) )?(?:${its} )*(?:shops?|stores?)(?: (?:open(?:ed)?|ready|online|yet))*$`,
      "u",
    ),
  },
  {
    kind: "sold",
    says: new RegExp(
      `^(?:(?:sold|sells?|selling|sale|sales)(?: (?:something|anything|things?|one|goods|stuff|yet))*|(?:(?:ma[dk]es?|making|gets?|getting|received?|sent|sends?|shipped|posted) )?(?:${its} )*(?:orders?|customers?|buyers?|sales?|parcels?|packages?)(?: (?:sent|out|away))*|(?:shipped|ships?)(?: (?:something|anything))?|(?:earn(?:ed|s|ing)?|ma[dk]es?|making)(?: (?:money|something|anything|most))*)$`,
      "u",
    ),
  },
  {
    kind: "stuck",
    says: /^(?:stuck|behind|falling behind|left behind|slow|slowest|struggling|lost|late|in trouble|(?:need(?:s|ing)?|wants?) (?:my |some )?help|stopped(?: learning| moving| working)?|(?:wants? to |about to )?(?:gi(?:ve|ves|ven|ving)|gave) up|(?:wants? to |about to )?(?:quit|stop|leave)|lazy|lagging(?: behind)?)$/u,
  },
  {
    kind: "here",
    says: /^(?:here|come|came|comes|coming|around|there|show(?:ed|n|s|ing)? up|seen|active|log(?:ged)? in|login|appear(?:ed|s)?|answer(?:ed|s|ing)?|repl(?:y|ied|ies)|respond(?:ed|s)?|learn(?:ed|ing|t|s)?|work(?:ed|ing|s)?|mov(?:ed|es?|ing)(?: on| forward)?|progress(?:ing|ed)?|getting on|heard (?:from|of)|visit(?:ed)?|stud(?:y|ied|ying)|done|(?:done |doing )?(?:anything|something|lessons?|homework|their (?:work|jobs?|tasks?|lessons?|homework)|the (?:work|jobs?|tasks?|lessons?|homework)))(?: (?:anything|here|from|back))*$/u,
  },
  {
    kind: "not-begun",
    says: /^(?:start(?:ed|s)?|beg[aiu]n(?:s|ning)?)(?: (?:learning|anything|the road))*$/u,
  },
  {
    kind: "asked",
    says: /^(?:ask(?:ed|s|ing)?|wrote|written|writes?|questions?|wait(?:s|ing)?(?: for)? (?:my|an) (?:answers?|reply|replies)|wants? an answer|wait(?:s|ing)? for answers?)(?: (?:me|something|anything|a question|questions?))*$/u,
  },
  {
    kind: "all",
    says: /^(?:(?:the )?(?:best|fastest|first|furthest|farthest|most active|top)|ahead|doing (?:well|best|good|great|fine)|learning (?:well|best)|(?:the )?(?:furthest|farthest) (?:along|ahead)|where)$/u,
  },
];
/** "Quiet", "missing": no "not" stands before them. */
const absent =
  /^(?:quiet|silent|missing|gone(?: (?:away|quiet|silent))?|away|disappeared|vanished|inactive|absent|asleep|sleeping|idle|dead)$/u;
const atStep =
  /^(?:(?:at|on|in|with|doing|reached|got to|stands?|standing|stuck|up to)? ?)*(?:the )?step (?:number |no )?(?<step>\d{1,2})$/u;

/** Without "who": where all of them are. */
const whereAll = new RegExp(
  `^${begin}(?:(?:where|how far|how)(?: (?:is|are|have|has|did|do))? (?:they(?: all)?|every(?:one|body)|all of them|(?:all )?my (?:learners|people|pupils|mentees|students|trainees|group))(?: (?:at|now|got|gone|come|going|doing|getting on|today|with (?:the|their) (?:lessons|work|steps)|so far))*|(?:(?:a |the )?list of )?(?:all )?(?:the )?(?:my )?(?:learners|mentees|trainees|pupils)(?: (?:list|names))?)$`,
  "u",
);

const work =
  "(?:work|works|homework|photos?|pictures?|pics|things?|tasks?|jobs?|stuff|what (?:they|people|everybody|everyone|my (?:learners|people)) (?:sent|showed|did|made|have sent|handed in))";
const lookAt = "(?:look at|look|check|check on|review|approve|go through|mark|correct|see)";
const looks: readonly RegExp[] = [
  new RegExp(
    `^${begin}(?:(?:is there |do i have |have i |have i got |got )?(?:anything|something|nothing|what|whats|what's|things|any ${work})(?: (?:is there|there is|do i have|have i|is|are|left|new|else|waiting))*) (?:(?:for me )?to|(?:that )?i (?:should|must|have to|need to|can|could)|(?:do i (?:have|need) to|must i|should i|can i)) ${lookAt}(?: (?:today|now|at|for))*$`,
    "u",
  ),
  new RegExp(
    `^${begin}(?:(?:let me|let us|lets|let's|i want to|i will|i'll|i am here to|time to|start(?:ing)?|begin|can i|i can) )*(?:check|review|look at|approve|go through|mark)(?:ing)? (?:(?:the|their|all|some|new|learners'?|everybody'?s|my (?:learners|people)'?s?) )*${work}(?: now| today| please)*$`,
    "u",
  ),
  /^(?:(?:let me|let us|lets|i want to|time to) )?(?:start|begin) (?:to )?(?:review|check|look)(?:ing)?(?: now)?$/u,
  new RegExp(
    `^${begin}(?:who|any(?:one|body)|did any(?:one|body)|has any(?:one|body)|what did (?:they|everybody|everyone|my (?:learners|people)))(?: (?:has|have|did))?(?: (?:all|just))? (?:sen[dt]|show(?:ed|n)?|hand(?:ed)? in|submit(?:ted)?|post(?:ed)?|turned in)(?: (?:me|us|in|something|anything|${work}|new|today|now|yet))*$`,
    "u",
  ),
  /^(?:show me |see |let me see )what (?:they|everybody|everyone|my (?:learners|people)) (?:have |all )?(?:sent|showed|shown|handed in|did|made)$/u,
  /^how many (?:(?:things|photos|works|tasks|more|are|is|do i have|have i) )*(?:left|still|wait|waits|waiting|remain|remaining)(?: (?:to (?:look at|look|check|review)|for (?:me|review|a look)|waiting))*$/u,
  /^(?:any|is there any|do i have any) (?:homework|photos?|pictures?)(?: (?:today|waiting|from (?:them|anybody|my learners)|to look at|for me))*$/u,
];

/** "When does my daily message come", 小结几点发: it has a page of its own. */
const digest =
  /^(?!.*\b(?:buyers?|customers?|parcels?|shop|sales?)\b).*\b(?:digest|daily (?:message|summary|news)|(?:my|the) summary)\b|每天的(?:小结|消息)|小结/iu;

export function asksOfLearners(text: string): LearnersAsked | undefined {
  if (text.length > longest) return undefined;
  if (digest.test(text)) return { kind: "digest" };
  const said = plainWords(spelledOut(text));
  if (/\p{Script=Han}/u.test(said)) {
    const bare = said.replaceAll(" ", "");
    return asksToLookChinese(bare) ? { kind: "look" } : askedChinese(bare);
  }
  return looks.some((way) => way.test(said)) ? { kind: "look" } : askedEnglish(said);
}

function askedEnglish(said: string): LearnersAsked | undefined {
  if (whereAll.test(said)) return { kind: "all" };
  const [head] = who.exec(said) ?? [];
  if (head === undefined) return undefined;
  const behind = said.slice(head.length).trim();
  const when = period.exec(behind);
  const timeless = behind.replace(period, "").trim();
  const positive = timeless.replaceAll(not, "").trim();
  const isNot = positive !== timeless;
  const core = positive.replaceAll(beside, "").replaceAll(beside, "").trim();
  if (core === "") {
    return isNot ? { kind: "here", isNot, days: daysOf(when) } : undefined;
  }
  const step = Number(atStep.exec(core)?.groups?.["step"] ?? 0);
  if (step > 0) return isNot ? undefined : { kind: "step", step };
  if (absent.test(core)) return { kind: "here", isNot: !isNot, days: daysOf(when) };
  const kind = things.find(({ says }) => says.test(core))?.kind;
  if (kind === undefined) return undefined;
  return withNot(kind, isNot, daysOf(when));
}

function daysOf(when: RegExpExecArray | null): number {
  const { count, unit, today, long } = when?.groups ?? {};
  if (today !== undefined) return 1;
  if (long !== undefined || unit === undefined) return usualDays;
  const figure = count === undefined ? 1 : count === "few" ? 3 : Number(count);
  const many = Number.isNaN(figure) ? Math.max(1, words.indexOf(count ?? "a")) : figure;
  return Math.max(1, many * (unitDays[unit.replace(/s$/u, "")] ?? 1));
}
