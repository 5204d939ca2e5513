/**
 * The shipped playbook, walked: every answer of every task in every step, in both languages, with
 * every phrase spoken and every message and button within its bounds.
 */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Playbook, Step } from "../../src/subjects/playbook/rules/playbook.ts";
import type { Content, ShowKind, Task } from "../../src/subjects/playbook/rules/tasks/task.ts";
import {
  begin,
  press,
  progress,
  receive,
  type Learner,
  type Walked,
} from "../../src/subjects/playbook/rules/walk/walk.ts";
import { languages, type Language, type Reply } from "../../src/bot/reply.ts";
import { createPhrasebook } from "../../src/bot/phrasebook.ts";
import { readPlaybook } from "../../src/knowledge/playbook/playbook.ts";
import { buttonsOf, createWalk } from "../support/small-playbook.ts";

const dir = fileURLToPath(new URL("../../knowledge/playbook", import.meta.url));
const phrasebook = createPhrasebook();
const read = await readPlaybook(dir);
let playbook: Playbook;

beforeAll(() => {
  expect(read.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  playbook = read.playbook!;
});

const sent: Readonly<Record<ShowKind, Content>> = {
  text: { kind: "text", text: "我们卖核桃 We sell walnuts" },
  link: { kind: "text", text: "https://m.tb.cn/h.abc" },
  number: { kind: "text", text: "20 9 3 4.5" },
  voice: { kind: "voice", fileId: "f" },
  photo: { kind: "photo", fileId: "f" },
  document: { kind: "document", fileId: "f" },
};

/** Every way in which a task can be answered and be done, as what to do with what was said. */
function answersOf(
  task: Task,
): readonly ((deps: Deps, member: Learner, said: Walked) => Promise<Walked>)[] {
  if (task.kind === "show") {
    return task.accepts.map((kind) => async (deps, member, said) => {
      const numbers = {
        kind: "text" as const,
        text: [20, 9, 3, 4.5].slice(0, task.fields.length || 1).join(" "),
      };
      return (await receive(deps, member, kind === "number" ? numbers : sent[kind])) ?? said;
    });
  }
  if (task.kind === "coach") return Array.from({ length: 4 }, (_, index) => answerCoach(index));
  const size = sizeOf(task);
  return Array.from({ length: size }, (_, index) => async (deps, member, said) => {
    const pick = buttonsOf(said).filter((button) => button.action.startsWith("step:pick:"));
    const next = await press(deps, member, pick[index]!.action);
    if (task.kind !== "list") return next;
    const done = buttonsOf(next).find((button) => button.action.endsWith(":done"));
    return press(deps, member, done!.action);
  });
}

/** The `choice`-th answer leads to another road, before the step's end. */
function leadsAway(step: Step, item: Step["flow"][number], choice: number): boolean {
  if (item.kind !== "choice" || item === step.flow.at(-1)) return false;
  const option = item.options[choice % item.options.length];
  const lead = option === undefined ? undefined : item.leads[option.id];
  return playbook.steps.some(({ id, road }) => id === lead && road !== step.road);
}

type Deps = ReturnType<typeof createWalk>["deps"];

function sizeOf(task: Task): number {
  if ("options" in task) return task.options.length;
  if ("items" in task) return task.items.length;
  return task.kind === "household" ? 2 : 1;
}

/** Four questions, each answered in its `index`-th way. */
function answerCoach(index: number) {
  return async (deps: Deps, member: Learner, said: Walked): Promise<Walked> => {
    let walked = said;
    for (let turns = 0; turns < 4; turns++) {
      const pick = buttonsOf(walked).filter(({ action }) => action.startsWith("step:pick:"));
      walked = await press(deps, member, pick[index % pick.length]!.action);
      check(walked, member.language, "coach");
    }
    return walked;
  };
}

/** Speaks every reply as the person would read it. */
function check(walked: Walked, language: Language, where: string): void {
  expect(walked.replies.length, where).toBeGreaterThan(0);
  for (const reply of walked.replies) {
    const text = phrasebook.text(language, reply.words);
    expect(text, where).not.toBe("");
    expect(text, `${where}: a phrase is missing`).not.toMatch(/playbook-|\{ ?\$|\bundefined\b/);
    expect(Buffer.byteLength(text), where).toBeLessThan(4_096);
    for (const button of (reply.buttons ?? []).flat()) checkButton(button, language, where);
  }
}

function checkButton(
  button: NonNullable<Reply["buttons"]>[number][number],
  language: Language,
  where: string,
): void {
  const label = phrasebook.text(language, button.label);
  expect(label, where).not.toMatch(/playbook-/);
  expect(Array.from(label).length, `${where}: ${label}`).toBeLessThanOrEqual(36);
  expect(Buffer.byteLength(button.action), button.action).toBeLessThanOrEqual(48);
}

/** Walks a step, answering each task in its `choice`-th way, until it ends or leads elsewhere. */
async function walkStep(
  step: Step,
  language: Language,
  choice: number,
): Promise<"finished" | "led on"> {
  const { deps } = createWalk(playbook);
  const member: Learner = { id: `m${choice}`, language, placement: null };
  for (const needed of playbook.steps) {
    if (needed !== step)
      await deps.record.setStep(member.id, {
        stepId: needed.id,
        state: "claimed",
        at: deps.clock(),
      });
  }
  await deps.record.saveRun({
    memberId: member.id,
    stepId: step.id,
    at: step.flow[0]!.id,
    version: "v",
    updatedAt: deps.clock(),
  });
  let said = await press(deps, member, "step:next");
  for (let turns = 0; turns < 200; turns++) {
    const run = await deps.record.findRun(member.id);
    const item = step.flow.find(({ id }) => id === run!.at.replace("finish/", ""));
    const where = `${step.id}/${run!.at}/${language}/${choice}`;
    check(said, language, where);
    check(await progress(deps, member), language, where);
    if (said.finishedStep === step.id) return "finished";
    // What comes before a first step ends without being one of the road.
    if (step.id === playbook.papers?.step && run!.at === "finish") return "finished";
    if (run!.stepId !== step.id) return "led on";

    if (item !== undefined && item.kind !== "card") {
      const answers = answersOf(item);
      said = await answers[choice % answers.length]!(deps, member, said);
      check(said, language, where);
      // What is noted in the chat leads on by itself.
      const now = await deps.record.findRun(member.id);
      if (now!.at !== run!.at || now!.stepId !== run!.stepId) continue;
    }
    const onward = buttonsOf(said).find(({ action }) => /^step:(go|later|open):/.test(action));
    // A task put off comes up at the end; there it is answered in its first way.
    if (onward!.action.startsWith("step:open:")) choice = 0;
    said = await press(deps, member, onward!.action);
  }
  throw new Error(`${step.id} has no end in ${language}`);
}

describe.each(languages)("the shipped playbook in %s", (language) => {
  it("leads every way of answering to the end of every step", async () => {
    for (const step of playbook.steps) {
      const ways = step.flow.flatMap((item) =>
        item.kind === "card" ? [] : [answersOf(item).length],
      );
      for (let choice = 0; choice < Math.max(1, ...ways); choice++) {
        const end = await walkStep(step, language, choice);
        const mayLead = step.flow.some((item) => leadsAway(step, item, choice));
        expect(end, `${step.id}, way ${choice}`).toBe(mayLead ? "led on" : "finished");
      }
    }
  });

  it("begins for every placement, and shows progress in less than 1 kB", async () => {
    for (const placement of [
      "nothing",
      "goods",
      "shop",
      "daily",
      "neighbours",
      "beside",
    ] as const) {
      const { deps } = createWalk(playbook);
      const member: Learner = { id: "m1", language, placement };
      check(await begin(deps, member, placement), language, placement);

      const page = await progress(deps, member);
      check(page, language, placement);
      expect(Buffer.byteLength(phrasebook.text(language, page.replies[0]!.words))).toBeLessThan(
        1_000,
      );
      check(await press(deps, member, "step:steps"), language, placement);
      for (const step of playbook.steps)
        check(await press(deps, member, `step:see:${step.id}`), language, step.id);
    }
  });
});
