/**
 * A mentor goes away for a while. Asked once: on which day they are back. The learners are told, too, and have somebody
 * else meanwhile; on that day they come back by themselves, and the mentor hears it. Without a day, or before it, the
 * mentor says so.
 */
import { z } from "zod";
import { readReviewDay } from "../../reminders/index.ts";
import { assignVillage, tellAssigned } from "../rules/assign.ts";
import { backNow, changeDay, sayUntil } from "../rules/until.ts";
import { addDays, dayMs, daysBetween, isDay, writeDay } from "../../../bot/calendar.ts";
import type { DueWork } from "../../../bot/due.ts";
import { plainWords } from "../../../bot/bare-words.ts";
import { onward } from "../../../bot/doors.ts";
import { memberOf, sayUnasked, type UnaskedDeps } from "../../../bot/gate/unasked.ts";
import { atLocalTime, localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { note } from "../../../bot/officers.ts";
import { isQuiet, morningAfter } from "../../../bot/quiet-hours.ts";
import type { Records } from "../../../bot/records.ts";
import { phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import { pass, reads, sayOld, type Counting, type Typed } from "../../../bot/subject.ts";
import { settledBy } from "../../../bot/turn/undo.ts";
import { isQuestion } from "../../../bot/typed.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { homeAgain, toMember } from "./home.ts";
import { mentor, type MentorTurn } from "./reviewer.ts";

/** Days that stand as buttons; any other is written. */
const offeredDays = [7, 14, 30] as const;
const mostDays = 366;
/** They are back in the morning. */
const backAtHour = 7;

const workId = (memberId: string) => `mentor-home:${memberId}`;

async function clockOf(usual: Usual, { records, now }: MentorTurn, member: Member) {
  const { timeZone } = await localRulesOf(usual, { records }, member);
  return { timeZone, today: localDay(now, timeZone) };
}

/**
 * What will happen, and the day they are back.
 *
 * @param said the words that they go: a day that stands in them is the first of the buttons
 */
export async function askAway(usual: Usual, turn: MentorTurn, said = ""): Promise<void> {
  const { member, records } = turn;
  const { today } = await clockOf(usual, turn, member);
  const mentees = (await records.mentors.learnersOf(member.id)).length;
  const until = dayIn(said, today, turn.language);
  await records.waiting.set(turn.person, { kind: "mentor-away", data: "" }, turn.now);
  turn.say({
    words: [phrase("mentor-away-ask", { mentees }), phrase("mentor-away-when")],
    buttons: [
      [{ label: phrase("mentor-away-no"), action: "mentees:open:all" }],
      ...daysFrom(today, until).map((day): Button[] => {
        const label = phrase("mentor-away-until", { day: writeDay(day, turn.language, today) });
        const means = day === until ? ({ means: "yes" } as const) : {};
        return [{ label, action: `mentor:until:${day}`, ...means }];
      }),
      [{ label: phrase("mentor-away-yes"), action: "mentor:away-yes" }],
    ],
  });
}

/** What stands before the day: "till Sunday", 到星期天, 三天. */
const lead =
  /\b(?:until|untill|till|til|back(?: on| in)?|return(?:ing)?(?: on| in)?|for)\s+(?<day>.+)$|(?:到|等到)(?<until>[^，,。]+?)(?:才?回来?|再回来?)?$|(?<when>(?:下?个?(?:周|星期|礼拜)[一二三四五六日天]|[\d一二两三四五六七八九十]+(?:天|个?星期|周|个月)))(?:后|以后|之后)?(?:才?回来?)?$/iu;

/** The day on which they are back, where it stands in the words that they go. */
function dayIn(said: string, today: string, language: Language): string | undefined {
  const { day, until, when } = lead.exec(said.trim().replace(/[.。!！]+$/u, ""))?.groups ?? {};
  const length = day !== undefined && /\bfor\s/iu.test(said) ? `in ${day}` : day;
  const words =
    length ??
    until ??
    (when &&
      (/[天周期月]$/u.test(when) && /^[\d一二两三四五六七八九十]/u.test(when)
        ? `${when}后`
        : when));
  const read = words === undefined ? undefined : readReviewDay(words, today, language);
  return read?.kind === "day" ? read.day : undefined;
}

const daysFrom = (today: string, until: string | undefined): readonly string[] => {
  const offered = offeredDays.map((days) => addDays(today, days));
  return until === undefined ? offered : [until, ...offered.filter((day) => day !== until)];
};

/** "I don't know when", 不晓得哪天回来: they go all the same. */
const noDay =
  /^(?:(?:i|im|i'?m|go|am) )*(?:(?:do ?n[o']?t|dont|not|no) )+(?:know|sure|idea)(?: (?:yet|when|the day|which day|how long|till when))*$|^(?:我)?(?:还)?(?:不|没)(?:知道|晓得|清楚|一定|定)(?:哪天|几时|什么时候|啥时候|好久|多久|回来|日子|呢|嘛|，)*$/iu;

/** The day in words; a question is one all the same. */
export const awayDay: Typed<Usual> = reads(
  z.string(),
  mentor,
  async (usual, turn, _, text) => {
    const { today } = await clockOf(usual, turn, turn.member);
    const read = readReviewDay(text, today, turn.language);
    if (read.kind === "day") return goAway(usual, turn, read.day);
    const inside = dayIn(text, today, turn.language);
    if (inside !== undefined) return goAway(usual, turn, inside);
    if (noDay.test(plainWords(text))) return goAway(usual, turn);
    if (read.kind === "unclear" && isQuestion(text)) {
      await turn.records.waiting.clear(turn.person);
      return pass;
    }
    turn.say({
      words: phrase("mentor-away-unclear"),
      buttons: [[{ label: phrase("mentor-away-no"), action: "mentees:open:all" }]],
    });
  },
  "danger",
);

/** A door's name is no day: what is behind it is said, and the day is asked for once more. */
export const awayCounting: Counting<Usual> = {
  waits: () => true,
  async again(usual, turn) {
    const mentored = await mentor.admit(turn);
    if (mentored !== undefined) await askAway(usual, mentored);
  },
  back: () => ({ label: phrase("mentees-go-away"), action: "mentor:away" }),
};

/** @param day the day they are back; absent: they will say it */
export async function goAway(usual: Usual, turn: MentorTurn, day?: string): Promise<void> {
  const { member, records, now } = turn;
  const { timeZone, today } = await clockOf(usual, turn, member);
  const ahead = day !== undefined && isDay(day) ? daysBetween(today, day) : 1;
  if (ahead < 1 || ahead > mostDays) return sayOld(turn);
  await records.waiting.clear(turn.person);
  const until = day ?? null;
  await records.mentors.lend(member.id, settledBy(now));
  await records.mentors.setState(member.id, "away", now, until);
  if (day === undefined) await records.work.cancel(workId(member.id));
  else await planHome(records, member, day, timeZone);
  await note(turn, "mentor-away", member.id);
  const { others, alone } = await tellLearners(turn, until, today);
  turn.say({
    words: [
      sayUntil("mentor-away", turn, until, today),
      ...countPhrase("mentor-away-others", others),
      ...countPhrase("mentor-away-alone", alone),
    ],
    buttons: [[backNow], [changeDay]],
  });
}

const countPhrase = (key: "mentor-away-others" | "mentor-away-alone", count: number) =>
  count === 0 ? [] : [phrase(key, { count })];

/** Who looks after them meanwhile, and when this mentor is back. Others who get a mentor now are told that. */
async function tellLearners(turn: MentorTurn, until: string | null, today: string) {
  const { member, mentored, records, now } = turn;
  const given = new Map<string, Reply>();
  for (const { villageId } of mentored) {
    for (const each of await assignVillage(records, villageId, now)) {
      given.set(each.learner.id, tellAssigned(each));
    }
  }
  const lent = await records.mentors.lentBy(member.id);
  const who = { mentor: member.firstName };
  for (const { learner, isAlone } of lent) {
    const now = given.get(learner.id);
    given.delete(learner.id);
    const words = [
      ...(now === undefined ? [] : [now.words].flat()),
      sayUntil(isAlone ? "mentor-away-yours" : "mentor-away-back", learner, until, today, who),
    ];
    turn.say(toMember(learner, { words }));
  }
  turn.say(...given.values());
  const alone = lent.filter(({ isAlone }) => isAlone).length;
  return { others: lent.length - alone, alone };
}

function planHome({ work }: Records, { id }: Member, day: string, timeZone: string) {
  return work.schedule({
    id: workId(id),
    kind: "mentor-home",
    payload: { memberId: id, day },
    dueAt: atLocalTime(day, timeZone, backAtHour, 0),
  });
}

export async function comeBack(usual: Usual, turn: MentorTurn): Promise<void> {
  const { member, records } = turn;
  await records.work.cancel(workId(member.id));
  await note(turn, "mentor-back", member.id);
  turn.say(...(await homeAgain(usual, turn, member)));
  const count = await records.mentees.count(member.id);
  turn.say({ words: phrase("mentor-back", { count }), buttons: onward });
}

/** Due work: the day has come. Whoever cannot be reached any more stays away. */
export function mentorHome(deps: UnaskedDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const member = await memberOf(work, records);
    if (member === undefined) return;
    const villages = await records.mentors.villagesOf(member.id);
    if (!villages.some(({ state, until }) => state === "away" && until === work.payload["day"])) {
      return;
    }
    const now = deps.clock();
    const { timeZone } = await localRulesOf(deps, { records }, member);
    if (isQuiet(now, timeZone)) {
      return records.work.schedule({ ...work, dueAt: morningAfter(now, timeZone) });
    }
    if ((await records.unasked.takeTurn(member.id, now)) === undefined) {
      return records.work.schedule({ ...work, dueAt: new Date(now.getTime() + dayMs) });
    }
    await records.audit.write({
      at: now,
      actor: member.id,
      act: "mentor-back",
      subject: member.id,
    });
    const told = await homeAgain(deps, { records, now }, member);
    const count = await records.mentees.count(member.id);
    await sayUnasked(deps, records, member, ...told, {
      words: phrase("mentor-home", { count }),
      buttons: [
        [{ label: phrase("more-mentees"), action: "do:mentees" }],
        [{ label: phrase("mentor-home-not-yet"), action: "mentor:away" }],
      ],
    });
  };
}
