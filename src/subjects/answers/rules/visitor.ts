/**
 * Answers for somebody who did not agree to be remembered: the same answers, but nothing about the
 * question is kept, so no button needs a row. Asking a person needs a name, so it leads to consent.
 */
import { namedDoors } from "../../../bot/doors.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { bareWords } from "../../../bot/bare-words.ts";
import { beginIn } from "../../joining/index.ts";
import type { Answer } from "./answer.ts";
import type { TriageEntry } from "./triage.ts";
import { untilThen } from "./costs-money.ts";
import { withTold } from "./danger.ts";
import { composeAnswer, type Asked } from "./compose.ts";
import { meaningsOf, readArticle } from "./doubt.ts";
import { asksNext } from "./follow-ups/wording.ts";
import type { ToldOf } from "../../../bot/telling/telling.ts";

/** What the words speak of and whoever did not join may open, too; officers have a menu of their own. */
function doorsFor(
  { offers = [] }: TriageEntry,
  isOfficer: boolean,
): readonly (readonly Button[])[] {
  const own = isOfficer ? (["menu"] as const) : (["comeback"] as const);
  const all = ["privacy", "language", "forget", ...own] as const;
  return all.filter((name) => offers.includes(name)).map((name) => [namedDoors[name]]);
}

/** A person is what was asked for: that needs a name. */
const isForPerson = ({ offers }: TriageEntry): boolean => offers?.[0] === "person";

/** A part of a sentence that speaks of what is kept of somebody: of a stranger there is nothing. */
const keeps =
  /place is kept|keep your place|is not lost|is kept with|stays with me|where you were|留着|都记着|还在我这儿|没丢/iu;

/** The same of a job: a stranger has none. */
const ofJob =
  /(?:the|this|that) job\b|job at hand|one small piece|next small thing|手上(?:这件|那件|的)?|这件活|那件活/iu;

const isOfLearner = (part: string) => keeps.test(part) || ofJob.test(part);

/** Who may have been here with another number is no stranger. */
const isOfBefore = ({ offers }: TriageEntry): boolean => offers?.includes("comeback") === true;

function promisesPlace(entry: TriageEntry, { language }: Pick<Asked, "language">): boolean {
  if (isOfBefore(entry)) return false;
  return keeps.test(entry.answer[language]) && entry.offers?.includes("forget") !== true;
}

/** The same talk without such parts. */
function ofStranger(answer: Answer, asked: Pick<Asked, "language">): Answer {
  if (answer.kind !== "greeting" || !isOfLearner(answer.entry.answer[asked.language]))
    return answer;
  const { entry } = answer;
  if (entry.offers?.includes("forget") === true || isOfBefore(entry)) return answer;
  const parts = entry.answer[asked.language].match(/[^.:;!?。：；！？]+[.:;!?。：；！？]*/gu) ?? [];
  const stop = asked.language === "zh" ? "。" : ".";
  const plain = parts.flatMap((part, at) => {
    if (isOfLearner(part)) return [];
    return isOfLearner(parts[at + 1] ?? "") ? [part.replace(/[:：;；]$/u, stop)] : [part];
  });
  return {
    ...answer,
    entry: { ...entry, answer: { ...entry.answer, [asked.language]: sentencesOf(plain) } },
  };
}

/** What stood behind a part that is gone may begin a sentence now. */
function sentencesOf(parts: readonly string[]): string {
  const said = parts.join("").trim();
  return said.replaceAll(/(?:^|[.!?]\s+)[a-z]/gu, (begin) => begin.toUpperCase());
}

/** All of it was of a job. */
function isLeftEmpty(answer: Answer, asked: Pick<Asked, "language">): boolean {
  const said = ofStranger(answer, asked);
  return said.kind === "greeting" && said.entry.answer[asked.language] === "";
}

/** Of a few words before somebody joins: at the first screens they can only ask about these. */
const short: readonly (readonly [asks: RegExp, said: string])[] = [
  [
    /^(?:(?:and|so|but|then|ok|okay) )*(?:how much|how much (?:is it|is this|for this|for it|do i pay|must i pay|money)|what (?:is|s) the (?:price|cost|fee)|price|cost|the fee|any fee|what does it cost)$|^(?:那|这个|要|得|收)*(?:多少|好多|几多|多少钱|好多钱|几块钱?|什么价|啥价|收费不|要钱不|要钱吗|要铜钿[伐勿弗]?|要交钱不|交好多钱?)[呢啊呀嘛哦]*$/u,
    "visitor-cost",
  ],
  [
    /^(?:(?:and|so|but) )*(?:why|what for|for what|why (?:do )?(?:you|u) (?:ask|want (?:that|it|this|to know)|need (?:that|it|this))|why (?:that|this|me)|why is (?:that|this|it)|why so)$|^(?:那|你|这|都)*(?:为啥|为什么|为么子|凭啥|凭什么|干啥|干嘛|做啥|做么子|干什么|做什么|要来干啥|记来干啥|记这个干啥)(?:要记|要问|问这个|记这个|用)?[呢啊呀嘛哦的]*$/u,
    "visitor-why",
  ],
  [
    /^(?:(?:and|so|but|ok) )*(?:(?:what (?:happens?|will happen|is|then)|and|what) )?(?:if|when) (?:i|we) (?:say|press|tap|choose|touch|do) (?:no|not|not agree|not want)$|^(?:do i have to|must i|do i need to|should i)(?: say yes| agree| press yes| tap yes)?$|^(?:那|要是|如果|我)*(?:说|点|选)?(?:不同意|不记|不用记|不要记|不让记|不答应|说不|点不|不行)(?:的话|了)?(?:呢|会怎样|会怎么样|会咋样|咋样|怎么办|咋办|还能[学问用]吗?)[啊呀]*$/u,
    "visitor-no",
  ],
];

/** The sentence that answers it; `undefined` for whatever says more. */
export function shortOf(text: string): string | undefined {
  const said = bareWords(text);
  if (asksNext(text)) return "visitor-then";
  return short.find(([asks]) => asks.test(said))?.[1];
}

/** To the beginning, in the language of the answer. */
export function toBegin(language: Language): Button {
  return { label: phrase("joining-remember-after-all"), action: beginIn(language), means: "yes" };
}

/** Goods that are told of, "I have honey, no shop yet": of them the road begins. A sale or a village is kept of nobody yet. */
export function sayTold(told: ToldOf): Phrase {
  if (told === "sale") return phrase("visitor-sold");
  return phrase(told === "goods" || told === "wish" ? "visitor-told" : "visitor-met");
}

/** What comes when they tap. */
export function composeTold(told: ToldOf, language: Language): Reply {
  return { words: [sayTold(told), phrase("visitor-tap")], buttons: [[toBegin(language)]] };
}

const toAssociation: Button = { label: phrase("more-association"), action: "do:association" };

/** @param isOfficer they have screens of their own, and nobody asks a person for them: no name is wanted of them */
export function composeForVisitor(
  answer: Answer,
  asked: Omit<Asked, "questionId">,
  isOfficer = false,
): Reply {
  const { words } = composeAnswer(ofStranger(answer, asked), { ...asked, questionId: "-" });
  // An officer came for the association's work, and is no learner.
  const start = isOfficer ? toAssociation : toBegin(asked.language);
  const browse: Button = { label: phrase("answers-browse"), action: "topics:steps" };
  switch (answer.kind) {
    case "which":
      return {
        words,
        buttons: [
          ...meaningsOf(answer.articles, asked.language, ({ slug }) => `topic:${slug}`),
          [browse],
        ],
      };
    case "unknown":
      if (isOfficer) return { words: phrase("officer-unknown"), buttons: [[start], [browse]] };
      return {
        words: withTold(
          answer.isOutside === true
            ? [phrase("answers-outside"), phrase("visitor-person")]
            : [phrase("visitor-unknown"), ...untilThen(asked.text ?? "")],
          answer,
        ),
        buttons: [[start], [browse]],
      };
    case "greeting": {
      const isEmpty = isLeftEmpty(answer, asked);
      const said = isOfficer && isEmpty ? phrase("association-what") : words;
      return {
        words: [
          // "Delete everything": there is nothing.
          answer.entry.offers?.includes("forget") === true ? phrase("forget-nothing") : said,
          ...(isForPerson(answer.entry) && !isOfficer ? [phrase("visitor-person")] : []),
          ...(!isOfficer && (promisesPlace(answer.entry, asked) || isEmpty)
            ? [phrase("visitor-nothing-kept")]
            : []),
        ].flat(),
        buttons: [
          ...(answer.article === undefined ? [] : [[readArticle(answer.article, asked.language)]]),
          ...doorsFor(answer.entry, isOfficer),
          [start],
        ],
      };
    }
    case "triage":
      return answer.isLikeness === true ? { words, buttons: [[browse]] } : { words };
    default:
      return { words, buttons: [[start]] };
  }
}
