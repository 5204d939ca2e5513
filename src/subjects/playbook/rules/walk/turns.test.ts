/** Begin, go on, resume, claim: what is said and what moves. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  buttonsOf,
  createWalk,
  learner,
  smallPlaybook,
  step,
  tap,
  wordsOf,
} from "../../../../../test/support/small-playbook.ts";
import type { WalkDeps } from "./deps.ts";
import { begin, claim, goOn, press, resume } from "./walk.ts";

let deps: WalkDeps;
let time: { now: Date };
const three = { ...learner, placement: "shop" } as const;

beforeEach(() => {
  ({ deps, time } = createWalk());
});

const tapHere = (walked: Parameters<typeof tap>[2], label: string) =>
  tap(deps, learner, walked, label);

/** Puts the learner on an item by hand. */
async function standOn(stepId: string, at: string): Promise<void> {
  await deps.record.saveRun({ memberId: "m1", stepId, at, version: "v1", updatedAt: time.now });
}

describe("going on", () => {
  it("begins with the promise and the first card", async () => {
    const begun = await begin(deps, learner, "nothing");

    expect(wordsOf(begun)).toEqual(["playbook-step-of", "Promise of one.", "Card c1"]);
  });

  it("says the same card again after any pause", async () => {
    const begun = await begin(deps, learner, "nothing");

    const again = await resume(deps, learner);

    expect(again.replies).toEqual(begun.replies.slice(1));
  });

  it("begins by placement for a member without a run", async () => {
    expect(wordsOf(await resume(deps, learner))).toContain("Card c1");
  });

  it("does not skip an item on a double tap", async () => {
    const begun = await begin(deps, learner, "nothing");

    await tapHere(begun, "playbook-go-on");
    const second = await tapHere(begun, "playbook-go-on");

    expect(wordsOf(second)).toEqual(["Ask one person. What did they say?"]);
  });

  it("does not go past a task that waits", async () => {
    await standOn("one", "ask-one");

    expect(wordsOf(await goOn(deps, learner))).toEqual(["Ask one person. What did they say?"]);
  });

  it("ends the step, keeps it as done and goes on to the next", async () => {
    await standOn("one", "c2");
    await deps.record.setTask("m1", "one", {
      taskId: "ask-one",
      state: "done",
      kept: {},
      at: time.now,
    });
    await deps.record.setTask("m1", "one", {
      taskId: "caller",
      state: "done",
      kept: {},
      at: time.now,
    });

    const end = await goOn(deps, learner);
    const next = await tapHere(end, "playbook-go-on");

    expect(end.finishedStep).toBe("one");
    expect(wordsOf(end)[0]).toBe("End of one.");
    expect(wordsOf(next)).toEqual(["playbook-step-of", "Promise of two.", "Tick what you have."]);
  });

  it("says honestly that the road ends, with ways on", async () => {
    await standOn("three", "finish");
    await deps.record.setTask("m1", "three", {
      taskId: "home",
      state: "done",
      kept: {},
      at: time.now,
    });

    const end = await goOn(deps, three);

    expect(wordsOf(end)[0]).toBe("playbook-all-for-now");
    expect(buttonsOf(end).map((button) => button.action)).toEqual([
      "step:see:one",
      "step:see:two",
      "do:invite",
      "step:steps",
      "do:ask",
    ]);
  });

  it("goes on into a step that was written after the last one was finished", async () => {
    await standOn("kit", "finish");
    const longer = {
      ...smallPlaybook,
      steps: [...smallPlaybook.steps, step("kit-2", null, { road: "first-mover" })],
    };

    const next = await resume(
      { ...deps, playbook: longer },
      { ...learner, placement: "neighbours" },
    );

    expect(wordsOf(next)).toContain("Card kit-2-card");
  });

  it("continues after the last task done when the playbook lost the item", async () => {
    await standOn("one", "lost");
    await deps.record.setTask("m1", "one", {
      taskId: "ask-one",
      state: "done",
      kept: {},
      at: time.now,
    });

    expect(wordsOf(await resume(deps, learner))).toEqual(["A caller asks for the code."]);
  });

  it("begins anew when the playbook lost the step", async () => {
    await standOn("gone", "c1");

    expect(wordsOf(await resume(deps, learner))).toContain("Card c1");
  });
});

describe("steps done before", () => {
  it("are offered at the beginning and never marked without a tap", async () => {
    const begun = await begin(deps, three, "shop");

    expect(wordsOf(begun).slice(0, 2)).toEqual(["playbook-earlier-steps", "· 1 one\n· 2 two"]);
    expect(await deps.record.stepStates("m1")).toEqual([]);
  });

  it("are shown as claimed after a tap, one by one or all", async () => {
    const begun = await begin(deps, three, "shop");

    const one = await tap(deps, three, begun, "1 one");
    const all = await press(deps, three, "step:claim:all");

    expect(wordsOf(one)).toEqual(["playbook-earlier-steps", "~ 1 one\n· 2 two"]);
    expect(wordsOf(all)).toContain("~ 1 one\n~ 2 two\n▶ 3 three");
  });

  it("do not turn done into claimed", async () => {
    await deps.record.setStep("m1", { stepId: "one", state: "done", at: time.now });

    await claim(deps, learner, "one");

    expect(await deps.record.stepStates("m1")).toMatchObject([{ stepId: "one", state: "done" }]);
  });

  it("let a learner leave the step they stand on", async () => {
    await begin(deps, learner, "nothing");

    const said = await claim(deps, learner, "one");

    expect(wordsOf(said)).toContain("Promise of two.");
  });
});
