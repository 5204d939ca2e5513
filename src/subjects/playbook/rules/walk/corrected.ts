/**
 * Playbook: "sorry, I mean Hill Baskets", "no, make it 300", 写错了，是山里红果园: right after something was kept, it
 * takes the place of what was kept.
 */
import { asksInside, isQuestion } from "../../../../bot/typed.ts";
import { isDone, tasksOf, type Place } from "../progress.ts";
import { askingOf, tagOfPlace } from "../../screens/say.ts";
import { kindOf } from "../tasks/index.ts";
import type { Task } from "../tasks/task.ts";
import { settle } from "./answer.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";

/** Minutes; later it is said of something else. */
const mostMinutes = 15;

const english =
  /^(?:(?:oh|oops|ups|sorry|no|wait|wrong|my mistake|mistake|i (?:made a mistake|was wrong)|not that|correction|please|pls)[\s,.:;!-]+)*(?:i mean|i meant|make (?:it|that)|(?:please )?(?:change|put|correct) (?:it|that|this) (?:to|into)|(?:it|that) should (?:be|say)|should (?:be|say)|better (?:write|put|make it))[\s,:]+(?!to\b|that\b|you\b|if\b)(.+)$/isu;
const chinese =
  /^(?:哦|啊|哎呀?|不好意思|等等|等一下|对不起|不是|不对|[，,。！!\s])*(?:(?:(?:我|刚才?|刚刚|上面)*(?:写|打|说|讲|填|发|弄|搞)错了?|错了)[，,。！!\s]*(?:是|应该是|要写|改成|改为|换成)|(?:我的?意思是|我?想写的是|应该是|(?:帮我|请|要|给我|再)*(?:改成|改为|改作|换成)))[：:，,\s]*(?!谁)(.+)$/su;

/** What is to stand instead; `undefined`: nothing is put right. */
export function putRight(text: string): string | undefined {
  const said = (english.exec(text.trim()) ?? chinese.exec(text.trim()))?.[1];
  if (said === undefined) return undefined;
  const instead = said.trim();
  return instead === "" || isQuestion(instead) || asksInside(instead) ? undefined : instead;
}

/** The words instead of those kept last; `undefined`: nothing was kept just now, or it is of another kind. */
export async function correct(
  deps: WalkDeps,
  member: Learner,
  place: Place,
  text: string,
): Promise<Walked | undefined> {
  const instead = putRight(text);
  const task = instead === undefined ? undefined : keptLast(place, deps.clock());
  if (instead === undefined || task === undefined) return undefined;
  const { id: stepId } = place.step;
  const received = kindOf(task).receive(
    task,
    { kind: "text", text: instead },
    askingOf(deps, member, stepId, task, {}),
  );
  if (received.kind !== "accept") return undefined;
  return settle(deps, member, { stepId, task, kept: {} }, received, tagOfPlace(place));
}

/** Words or a number that were kept a moment ago, and nothing was done after it. */
function keptLast(place: Place, now: Date): Task | undefined {
  const since = now.getTime() - mostMinutes * 60_000;
  const [last] = tasksOf(place.step)
    .filter(({ id }) => isDone(place, id))
    .toSorted((one, other) => atOf(place, other) - atOf(place, one));
  if (last?.kind !== "show" || atOf(place, last) < since) return undefined;
  return last.accepts.some((kind) => kind === "text" || kind === "number") ? last : undefined;
}

function atOf({ tasks }: Place, { id }: Task): number {
  return tasks.get(id)?.at.getTime() ?? 0;
}
