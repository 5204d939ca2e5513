import { describe, expect, it } from "vitest";
import {
  buttonsOf,
  card,
  createWalk,
  learner,
  lines,
  both,
  smallPlaybook,
  step,
  tap,
  wordsOf,
} from "../../../../test/support/small-playbook.ts";
import type { Card, Playbook } from "./playbook.ts";
import { renewalReplies } from "./renewal.ts";
import type { Task } from "./tasks/task.ts";
import { isFor } from "./traits.ts";
import { openView, viewOf } from "./view.ts";
import { goOn, press, resume, toolUsed } from "./walk/walk.ts";

const forMade: Card = { ...card("made"), when: { product: ["made", "bought"] } };
const forGrown: Card = { ...card("grown"), when: { product: ["grown"] } };
const stockTask: Task = { kind: "tool", id: "stock", text: both("Use it."), opens: "stock" };

const playbookOf = (...flow: readonly (Card | Task)[]): Playbook => ({
  ...smallPlaybook,
  steps: [step("one", 1, { flow }), step("two", 2)],
});
const ids = (playbook: Playbook) => playbook.steps[0]!.flow.map(({ id }) => id);

describe("traits", () => {
  it("hide what is for others, and nothing as long as they are not known", () => {
    expect(isFor(forMade.when, { product: "made" })).toBe(true);
    expect(isFor(forMade.when, { product: "grown" })).toBe(false);
    expect(isFor(forMade.when, { model: "c2c" })).toBe(true);
    expect(isFor(undefined, { product: "grown" })).toBe(true);
  });

  it("make a member's own road", () => {
    const playbook = playbookOf(card("c1"), forMade, forGrown);

    expect(ids(viewOf(playbook, { product: "grown" }).playbook)).toEqual(["c1", "grown"]);
    expect(ids(viewOf(playbook, {}).playbook)).toEqual(["c1", "made", "grown"]);
  });

  it("never leave a step without an item", () => {
    const playbook = playbookOf(forMade);

    expect(ids(viewOf(playbook, { product: "grown" }).playbook)).toEqual(["made"]);
  });

  it("that change under a learner lead on from the last task they did", async () => {
    const playbook = playbookOf(stockTask, forMade, card("end"));
    const { deps, time } = createWalk(playbook);
    const done = { taskId: "stock", state: "done", kept: {}, at: time.now } as const;
    await deps.record.setTask("m1", "one", done);
    await deps.record.saveRun({
      memberId: "m1",
      stepId: "one",
      at: "made",
      version: "one-v1",
      updatedAt: time.now,
    });
    await deps.record.setTrait("m1", "product", "grown", time.now);

    const view = await openView(playbook, deps.record, "m1");

    expect(wordsOf(await resume({ ...deps, ...view }, learner))).toEqual(["Card end"]);
  });
});

describe("a step that changed", () => {
  const begun = step("one", 1, { version: "old", flow: [card("c1"), card("c2")] });
  const today = step("one", 1, {
    version: "new",
    flow: [{ ...card("c1"), text: both("Other words.") }, card("c2"), card("c3"), card("c4")],
  });
  const playbook = { ...smallPlaybook, steps: [today, step("two", 2)] };

  it("is walked as it was begun", async () => {
    const { deps, time } = createWalk(playbook);
    await deps.record.keepVersions([begun], time.now);
    await deps.record.saveRun({
      memberId: "m1",
      stepId: "one",
      at: "c1",
      version: "old",
      updatedAt: time.now,
    });

    expect(ids((await openView(playbook, deps.record, "m1")).playbook)).toEqual(["c1", "c2"]);
    expect(ids((await openView(playbook, deps.record, "m2")).playbook)).toHaveLength(4);
  });

  it("has today's simpler words in a card that says the same as before, and none in another", () => {
    const said = { simpler: both("In other words.") };
    const flow = today.flow.map((item) => ({ ...item, ...said }));
    const old = {
      ...begun,
      flow: begun.flow.map((item) => ({ ...item, simpler: both("Of old.") })),
    };
    const written = { ...playbook, steps: [{ ...today, flow }, step("two", 2)] };

    const [changed, same] = viewOf(written, {}, old).playbook.steps[0]!.flow;

    expect(changed).toEqual(card("c1"));
    expect(same).toEqual({ ...card("c2"), ...said });
  });

  it("is walked as it is today when nobody kept the old one", async () => {
    const { deps, time } = createWalk(playbook);
    await deps.record.saveRun({
      memberId: "m1",
      stepId: "one",
      at: "c1",
      version: "gone",
      updatedAt: time.now,
    });

    expect((await openView(playbook, deps.record, "m1")).renewed).toBeUndefined();
  });

  it("names at most three new things, and none when only something went", () => {
    const { deps } = createWalk(playbook);
    const renewed = { from: begun, to: today };
    const less = { from: today, to: { ...today, flow: today.flow.slice(1) } };

    expect(wordsOf({ replies: renewalReplies({ ...deps, renewed }, learner, begun) })).toEqual([
      "playbook-renewed",
      "· Other words.\n· Card c3\n· Card c4",
    ]);
    expect(renewalReplies({ ...deps, renewed: less }, learner, today)).toEqual([]);
    expect(renewalReplies(deps, learner, begun)).toEqual([]);
  });

  it("is told of at the last step too, and only once", async () => {
    const { deps, time } = createWalk({ ...playbook, steps: [begun] });
    await deps.record.saveRun({
      memberId: "m1",
      stepId: "one",
      at: "finish",
      version: "old",
      updatedAt: time.now,
    });

    const told = await goOn({ ...deps, renewed: { from: begun, to: today } }, learner);

    expect(wordsOf(told)[0]).toBe("playbook-renewed");
    expect((await deps.record.findRun("m1"))?.version).toBe("new");
  });
});

describe("a tool that was used", () => {
  async function standOn(at: string) {
    const playbook = playbookOf(stockTask, card("c1"), card("c2"));
    const { deps, time } = createWalk(playbook);
    await deps.record.saveRun({
      memberId: "m1",
      stepId: "one",
      at,
      version: "one-v1",
      updatedAt: time.now,
    });
    return deps;
  }

  it("does the task at hand, and leads on", async () => {
    const deps = await standOn("stock");

    const said = await toolUsed(deps, learner, "stock");
    const next = await tap(deps, learner, said, "playbook-go-on");

    expect(wordsOf(said)).toEqual(["playbook-tool-used"]);
    expect(wordsOf(next)).toEqual(["Card c1"]);
  });

  it("does a task that was put off, and leads back", async () => {
    const deps = await standOn("stock");
    const asked = await resume(deps, learner);
    await tap(deps, learner, asked, "playbook-later");

    const said = await toolUsed(deps, learner, "stock");
    const next = await tap(deps, learner, said, "playbook-go-on");

    expect(wordsOf(next)).toEqual(["Card c2"]);
  });

  it("says nothing when no task waits for it", async () => {
    expect((await toolUsed(await standOn("stock"), learner, "cash")).replies).toEqual([]);
    expect((await toolUsed(await standOn("c1"), learner, "stock")).replies).toEqual([]);
    expect((await toolUsed(createWalk().deps, learner, "stock")).replies).toEqual([]);
  });

  it("ends a step at whose end it was still open", async () => {
    const deps = await standOn("stock");
    await tap(deps, learner, await resume(deps, learner), "playbook-later");
    await goOn(deps, learner);
    await goOn(deps, learner);

    const said = await toolUsed(deps, learner, "stock");
    const end = await tap(deps, learner, said, "playbook-go-on");

    expect(end.finishedStep).toBe("one");
    expect(wordsOf(end)[0]).toBe("End of one.");
  });
});

describe("an answer that leads", () => {
  const choice: Task = {
    kind: "choice",
    id: "way",
    text: both("Which way?"),
    sets: "exit",
    options: lines("stop", "change"),
    leads: { change: "two" },
  };

  async function answer(label: string, playbook = playbookOf(choice, card("c1"))) {
    const { deps } = createWalk(playbook);
    const asked = await resume(deps, learner);
    return { deps, said: await tap(deps, learner, asked, label) };
  }

  it("goes to its step at once", async () => {
    const { deps, said } = await answer("Label change");

    expect(wordsOf(await tap(deps, learner, said, "playbook-go-on"))).toContain("Card two-card");
    expect(await deps.record.traits("m1")).toEqual({ exit: "change" });
  });

  it("goes on in the step when it leads nowhere", async () => {
    const { deps, said } = await answer("Label stop");

    expect(wordsOf(await tap(deps, learner, said, "playbook-go-on"))).toEqual(["Card c1"]);
  });

  it("leads first to what its step needs", async () => {
    const base = playbookOf(choice);
    const playbook = {
      ...base,
      steps: [base.steps[0]!, step("zero", 2), step("two", 3, { needs: ["zero"] })],
    };
    const { deps, said } = await answer("Label change", playbook);

    await tap(deps, learner, said, "playbook-go-on");
    const led = await press(deps, learner, "step:next");

    expect(wordsOf(led)).toContain("Card zero-card");
    expect(buttonsOf(led).length).toBeGreaterThan(0);
  });
});
