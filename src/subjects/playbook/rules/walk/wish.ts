/**
 * "Remind me tomorrow", 明晚再叫我, typed at a job: it is said again on that evening. Only of the job: what somebody wants
 * to be reminded of else, "remind me to call the courier", is not for here.
 */
import { daysBetween } from "../../../../bot/calendar.ts";
import { localDay, nextLocalTime } from "../../../../bot/local-time.ts";
import { phrase, type Reply } from "../../../../bot/reply.ts";
import { enough, goOnReply, tagOfPlace } from "../../screens/say.ts";
import { kindOf } from "../tasks/index.ts";
import type { Task } from "../tasks/task.ts";
import type { Place } from "../progress.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";

/** Letters; who writes more wants more. */
const longest = 60;

const polite =
  "(?:(?:please|pls|plz|ok|okay|no|not now|not yet|later|busy|i am busy|im busy|can you|could you|will you|you can|just) )*";
const remind =
  "(?:(?:remind|ask|tell|call|wake) me|send it|ask|come back|say it)(?: (?:again|back|about (?:it|this|that)|of (?:it|this|that)|to do (?:it|this|that)))*";
const dayEnglish =
  "(?:tonight|this evening|later(?: today)?|today|tomorrow(?: (?:morning|evening|night|afternoon))?|(?:the )?day after tomorrow|in (?:a|two|three|\\d) days?|next week|in a week)";
const english: readonly RegExp[] = [
  new RegExp(
    `^${polite}${remind} (?:in the evening|at night|(?<day>${dayEnglish}))(?: please)?$`,
    "u",
  ),
  new RegExp(
    `^${polite}(?<day>${dayEnglish}) ${polite}remind me(?: (?:again|of it|about it))*$`,
    "u",
  ),
];
const dayChinese =
  "(?:今[晚天日夜]晚?上?|晚上|夜里|晚点|等会儿?|回头|过会儿?|明[天儿早晚日朝]个?(?:早上|晚上|上午|下午|晚|早)?|大?后[天日]|过[两二三几]天|下个?(?:礼拜|星期|周)|下周)";
const chinese =
  /^(?:[我俺咱]们?|现在|没空|忙|先|不了?|请|麻烦|你|那|行|好|到时候?)*(?<day>DAY)?(?:[你您]|再|请|记得|到时候?|帮|来|给|又)*(?:提醒|叫|喊|问|催|招呼|告诉)(?:一下|一声|下)?(?:[我俺咱])(?:一下|一声|下|再|来|做|写|弄|这件|这个|活|事|哈|啊|呀|呗|吧|嘛|哦|噻|嘞|谢谢)*$/u;
const wholeChinese = new RegExp(chinese.source.replace("DAY", dayChinese), "u");

const daysOf: readonly (readonly [RegExp, number])[] = [
  [/day after|in two|in 2|后[天日]|过[两二]天/u, 2],
  [/in three|in 3|大后|过[三几]天/u, 3],
  [/week|下/u, 7],
  [/tomorrow|in a day|in 1|明/u, 1],
];

/** In how many days; `undefined`: no such wish. */
export function remindIn(text: string): number | undefined {
  if (text.length > longest || /[?？]/u.test(text)) return undefined;
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’]/gu, "");
  const isHan = /\p{Script=Han}/u.test(plain);
  const said = plain.replaceAll(/[^\p{L}\p{N}]+/gu, isHan ? "" : " ").trim();
  const found = isHan
    ? wholeChinese.exec(said)
    : english.map((each) => each.exec(said)).find((each) => each !== null);
  if (found === null || found === undefined) return undefined;
  const day = found.groups?.["day"] ?? "";
  if (isHan && day === "") return undefined;
  if (/大后/u.test(day)) return 3;
  return daysOf.find(([names]) => names.test(day))?.[1] ?? 0;
}

/** The job stays open, and is said again on that evening; meanwhile the next one comes. */
export async function remindAgain(
  deps: WalkDeps,
  member: Learner,
  { place, task }: { readonly place: Place; readonly task: Task },
  inDays: number,
): Promise<Walked> {
  const now = deps.clock();
  const kept = place.tasks.get(task.id)?.kept ?? {};
  await deps.record.setTask(member.id, place.step.id, {
    taskId: task.id,
    state: "open",
    kept,
    at: now,
  });
  const timeZone = deps.timeZone ?? "Asia/Shanghai";
  const at = nextLocalTime(now, timeZone, 19, 30, inDays);
  const tag = tagOfPlace(place);
  const words = phrase("playbook-remind-set", {
    days: daysBetween(localDay(now, timeZone), localDay(at, timeZone)),
  });
  const mayGoOn = kindOf(task).canWait || task.kind === "person";
  const reply: Reply = mayGoOn
    ? {
        words,
        buttons: [
          [{ label: phrase("playbook-go-on-meanwhile"), action: `step:later:${tag}` }, enough],
        ],
        screen: "step",
      }
    : goOnReply(words, tag);
  return { replies: [reply], remindAt: at };
}
