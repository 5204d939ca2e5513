/**
 * What the totals need of somebody, asked when it matters: whoever teaches, whether they came back; whoever
 * looks at whom they brought, woman or man; whoever agreed to be counted, who else of their home is here, or how old they are. One question at a time, each
 * once, and each may be left.
 */
import type { Turn } from "../../../bot/context.ts";
import type { Member } from "../../../bot/member.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { askAge, askBack, askHome, askSex } from "./about-say.ts";

type Question = "back" | "sex" | "age" | "home";
type AskDeps = Pick<RoadDeps, "playbook">;

const screens = { back: askBack, sex: askSex, age: askAge, home: askHome };

/** Asks the first of these that is not known and was not asked before. */
export async function askAbout(
  deps: AskDeps,
  turn: Turn,
  member: Member,
  questions: readonly Question[],
): Promise<void> {
  for (const question of questions) {
    if (await isKnown(deps, turn, member, question)) continue;
    // Kept with what else was said once.
    if (!(await turn.records.orders.say(member.id, `about-${question}`, turn.now))) continue;
    return turn.say(screens[question]());
  }
}

async function isKnown(
  deps: AskDeps,
  { records }: Turn,
  member: Member,
  question: Question,
): Promise<boolean> {
  if (question === "home") {
    return member.householdId !== null || (await answeredAtHome(deps, records, member));
  }
  const { cameBack, ageGroup, isWoman } = await records.aboutMe.find(member.id);
  return { back: cameBack, age: ageGroup, sex: isWoman }[question] !== null;
}

/** They said on the road that they are alone in it. */
async function answeredAtHome(
  { playbook }: AskDeps,
  records: Turn["records"],
  member: Member,
): Promise<boolean> {
  for (const { id, flow } of playbook.steps) {
    const task = flow.find(({ kind }) => kind === "household");
    if (task === undefined) continue;
    const states = await records.playbook.taskStates(member.id, id);
    if (states.some(({ taskId, state }) => taskId === task.id && state === "done")) return true;
  }
  return false;
}
