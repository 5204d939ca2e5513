/** Answers to tasks, with a record in memory: their consequences over several turns. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  buttonsOf,
  createWalk,
  learner,
  tap,
  wordsOf,
} from "../../../../../test/support/small-playbook.ts";
import type { WalkDeps } from "./deps.ts";
import { goOn, receive, resume } from "./walk.ts";

let deps: WalkDeps;
let time: { now: Date };
const three = { ...learner, placement: "shop" } as const;

beforeEach(() => {
  ({ deps, time } = createWalk());
});

const tapHere = (walked: Parameters<typeof tap>[2], label: string) =>
  tap(deps, learner, walked, label);
const days = (count: number) => count * 24 * 60 * 60 * 1_000;

/** Puts the learner on an item by hand. */
async function standOn(stepId: string, at: string): Promise<void> {
  await deps.record.saveRun({ memberId: "m1", stepId, at, version: "v1", updatedAt: time.now });
}

describe("a person to ask", () => {
  it("says the reply that goes with the answer", async () => {
    await standOn("one", "ask-one");

    const said = await tapHere(await resume(deps, learner), "Label declined");

    expect(wordsOf(said)).toEqual(["Reply declined"]);
    expect(said.remindAt).toBeUndefined();
  });

  it("takes the words of a button typed", async () => {
    await standOn("one", "ask-one");

    const said = await receive(deps, learner, { kind: "text", text: " label AGREED. " });

    expect(wordsOf(said!)).toEqual(["Reply agreed"]);
  });

  it("stays open until the next evening and lets the learner go on", async () => {
    await standOn("one", "ask-one");

    const later = await tapHere(await resume(deps, learner), "Label tomorrow");
    const asked = await resume(deps, learner);
    const onward = await tapHere(later, "playbook-go-on-meanwhile");

    expect(later.remindAt).toEqual(new Date("2026-11-26T11:30:00.000Z")); // 19:30 in Shanghai
    expect(wordsOf(asked)).toEqual(["Ask one person. What did they say?"]);
    expect(wordsOf(onward)).toEqual(["A caller asks for the code."]);
  });

  it("comes up again at the end of the step and can be made up for", async () => {
    await standOn("one", "ask-one");
    const later = await tapHere(await resume(deps, learner), "Label tomorrow");
    await tapHere(later, "playbook-go-on-meanwhile");
    await deps.record.setTask("m1", "one", {
      taskId: "caller",
      state: "done",
      kept: {},
      at: time.now,
    });
    await standOn("one", "c2");

    const end = await goOn(deps, learner);
    const asked = await tapHere(end, "playbook-do-it-now");
    const done = await tapHere(asked, "Label agreed");
    const finished = await tapHere(done, "playbook-go-on");

    expect(end.finishedStep).toBeUndefined();
    expect(wordsOf(end)).toEqual(["playbook-still-open", "· Ask one person"]);
    expect(finished.finishedStep).toBe("one");
  });

  it("never holds anybody back who leaves it open", async () => {
    await standOn("one", "c2");
    await deps.record.setTask("m1", "one", {
      taskId: "caller",
      state: "done",
      kept: {},
      at: time.now,
    });

    const next = await tapHere(await goOn(deps, learner), "playbook-go-on-anyway");

    expect(wordsOf(next)).toContain("Promise of two.");
    expect(await deps.record.stepStates("m1")).toMatchObject([{ stepId: "one", state: "open" }]);
  });
});

describe("a quiz", () => {
  it("goes on after a wrong answer and brings the question back after three days", async () => {
    await standOn("one", "caller");
    const wrong = await tapHere(await resume(deps, learner), "Label wrong-1");
    time.now = new Date(time.now.getTime() + days(3));

    const back = await tapHere(wrong, "playbook-go-on");
    const right = await tapHere(back, "Label right");
    const end = await tapHere(right, "playbook-go-on");

    expect(wordsOf(wrong)).toEqual(["Reply wrong-1", "playbook-quiz-returns", "Card c2"]);
    expect(wordsOf(back)).toEqual(["playbook-quiz-again", "A caller asks for the code."]);
    expect(wordsOf(right)).toEqual(["Reply right"]);
    expect(wordsOf(end)[0]).toBe("playbook-still-open"); // the person was never asked
  });

  it("comes back once more when it was wrong again", async () => {
    await standOn("one", "caller");
    const wrong = await tapHere(await resume(deps, learner), "Label wrong-1");
    time.now = new Date(time.now.getTime() + days(3));
    const back = await tapHere(wrong, "playbook-go-on");
    const again = await tapHere(back, "Label wrong-2");

    const soon = await tapHere(again, "playbook-go-on");
    time.now = new Date(time.now.getTime() + days(3));
    const third = await tapHere(soon, "playbook-go-on-anyway");

    expect(wordsOf(soon)).toContain("playbook-still-open");
    expect(wordsOf(third)).toContain("playbook-quiz-again");
  });

  it("takes an answer once", async () => {
    await standOn("one", "caller");
    const asked = await resume(deps, learner);
    await tapHere(asked, "Label right");

    expect(wordsOf(await tapHere(asked, "Label wrong-1"))).toEqual(["Card c2"]);
  });

  it("repeats the question when something else is sent", async () => {
    await standOn("one", "caller");

    const said = await receive(deps, learner, { kind: "other" });

    expect(wordsOf(said!)).toEqual(["playbook-tap-a-button", "A caller asks for the code."]);
    expect(buttonsOf(said!)).toHaveLength(3);
  });

  it("forgets a return whose question the playbook lost", async () => {
    await standOn("one", "c1");
    await deps.record.addReturn("m1", { stepId: "gone", taskId: "x", dueAt: time.now });

    expect(wordsOf(await goOn(deps, learner))).toEqual(["Ask one person. What did they say?"]);
    expect(await deps.record.dueReturn("m1", time.now)).toBeUndefined();
  });
});

describe("a list", () => {
  it("ticks in place, and ends with advice for what is missing", async () => {
    await standOn("two", "place");
    const ticked = await tapHere(await resume(deps, learner), "☐ Label goods");

    const done = await tapHere(ticked, "playbook-list-done");

    expect(ticked.replies).toMatchObject([{ screen: "list", inPlace: true }]);
    expect(buttonsOf(ticked).map((button) => button.label)).toContain("☑ Label goods");
    expect(wordsOf(done)).toEqual([
      "Tick what you have.",
      "☑ Label goods\n☐ Label signal",
      "playbook-list-open",
      "☐ Label signal\n→ Reply signal",
      "One photo by the window.",
      "playbook-by-photo",
      "playbook-cover-names",
    ]);
  });

  it.each([
    ["playbook-list-every", "☑ Label goods\n☑ Label signal", "playbook-list-all"],
    ["playbook-list-none", "☐ Label goods\n☐ Label signal", undefined],
  ])("is all or nothing by one tap (%s)", async (label, lines, said) => {
    await standOn("two", "place");

    const done = await tapHere(await resume(deps, learner), label);

    expect(wordsOf(done)).toContain(lines);
    if (said !== undefined) expect(wordsOf(done)).toContain(said);
  });

  it("keeps its ticks over a pause", async () => {
    await standOn("two", "place");
    await tapHere(await resume(deps, learner), "☐ Label signal");

    const again = await resume(deps, learner);

    expect(buttonsOf(again).map((button) => button.label)).toContain("☑ Label signal");
    expect(again.replies[0]!.inPlace).toBeUndefined();
  });
});

describe("a household", () => {
  it("asks the caller for a link when somebody else sells too", async () => {
    await standOn("three", "home");

    const said = await tapHere(await resume(deps, three), "playbook-household-others");

    expect(said.householdLink).toBe(true);
  });
});
