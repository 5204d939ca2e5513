/** The turns of the playbook, with a record in memory: what is said and what moves. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  buttonsOf,
  card,
  createWalk,
  learner,
  smallPlaybook,
  step,
  tap,
  wordsOf,
} from "../../../test/support/small-playbook.ts";
import type { WalkDeps } from "./deps.ts";
import {
  askAgain,
  awaits,
  begin,
  claim,
  goOn,
  press,
  progress,
  receive,
  receiveFor,
  resume,
} from "./walk.ts";

let deps: WalkDeps;
let time: { now: Date };
const photo = { kind: "photo", fileId: "f1" } as const;
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

  it("says honestly that it is all for now, with two ways on", async () => {
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
      "ask:new",
      "invite:mine",
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
    expect(wordsOf(end)).toEqual(["playbook-still-open", "· Ask one person."]);
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
    const card2 = await tapHere(wrong, "playbook-go-on");
    time.now = new Date(time.now.getTime() + days(3));

    const back = await tapHere(card2, "playbook-go-on");
    const right = await tapHere(back, "Label right");
    const end = await tapHere(right, "playbook-go-on");

    expect(wordsOf(wrong)).toEqual(["Reply wrong-1", "playbook-quiz-returns"]);
    expect(wordsOf(card2)).toEqual(["Card c2"]);
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
    const third = await tapHere(soon, "playbook-go-on");

    expect(wordsOf(soon)).toEqual(["Card c2"]);
    expect(wordsOf(third)).toContain("playbook-quiz-again");
  });

  it("takes an answer once", async () => {
    await standOn("one", "caller");
    const asked = await resume(deps, learner);
    await tapHere(asked, "Label right");

    expect(wordsOf(await tapHere(asked, "Label wrong-1"))).toEqual(["playbook-task-done"]);
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
      "Label signal: Reply signal",
    ]);
  });

  it("keeps its ticks over a pause", async () => {
    await standOn("two", "place");
    await tapHere(await resume(deps, learner), "☐ Label signal");

    const again = await resume(deps, learner);

    expect(buttonsOf(again).map((button) => button.label)).toContain("☑ Label signal");
    expect(again.replies[0]!.inPlace).toBeUndefined();
  });
});

describe("something to show", () => {
  it("keeps a photo and says so", async () => {
    await standOn("two", "window");

    const said = await receive(deps, learner, photo);

    expect(wordsOf(said!)).toEqual(["playbook-show-kept"]);
    expect(said!.shown).toEqual({ id: "s1", look: false });
  });

  it("lets a second photo take the place of the first", async () => {
    await standOn("two", "window");
    await receive(deps, learner, photo);

    await receive(deps, learner, { kind: "photo", fileId: "f2" });

    expect(await deps.record.shownFor("m1")).toMatchObject([{ id: "s1", fileId: "f2" }]);
  });

  it("moves nothing on words where a photo is needed, and says what is needed", async () => {
    await standOn("two", "window");

    const said = await receive(deps, learner, { kind: "text", text: "hello" });

    expect(wordsOf(said!)).toEqual([
      "playbook-show-something-else",
      "One photo by the window.",
      "playbook-by-photo",
      "playbook-cover-names",
    ]);
    expect(buttonsOf(said!).map((button) => button.label)).toEqual([{ key: "playbook-later" }]);
    expect(await deps.record.findRun("m1")).toMatchObject({ at: "window" });
  });

  it("tells who will look, and that nobody has to wait", async () => {
    await standOn("two", "price");

    const asked = await resume(deps, learner);
    const said = await receive(deps, learner, { kind: "text", text: "20 9 3 4.5" });

    expect(asked.replies[0]!.words).toContainEqual({
      key: "playbook-mentor-sees",
      with: { mentor: "Li" },
    });
    expect(said!.replies[0]!.words).toEqual([
      { key: "playbook-left", with: { in: "20", out: "16.50", left: "3.50" } },
      { key: "playbook-mentor-looks", with: { mentor: "Li" } },
    ]);
    expect(said!.shown).toEqual({ id: "s1", look: true });
  });

  it("waits for nothing once it is done: words are a question then", async () => {
    await standOn("two", "price");
    const before = await awaits(deps, learner);
    await receive(deps, learner, { kind: "text", text: "20 9 3 4.5" });

    expect(before).toEqual(["number"]);
    expect(await awaits(deps, learner)).toBeUndefined();
    expect(await receive(deps, learner, { kind: "text", text: "why?" })).toBeUndefined();
  });

  it("takes a new one later without moving the learner", async () => {
    await standOn("two", "window");
    await receive(deps, learner, photo);
    await standOn("two", "price");
    const mine = await press(deps, learner, "step:shown");

    const asked = await tapHere(mine, "One photo by the window.");
    const said = await receiveFor(deps, learner, asked.waitFor!, { kind: "photo", fileId: "f3" });
    const onward = await tapHere(said!, "playbook-go-on");

    expect(asked.waitFor).toEqual({ stepId: "two", taskId: "window" });
    expect(await deps.record.shownFor("m1")).toMatchObject([{ fileId: "f3" }]);
    expect(wordsOf(onward)[0]).toBe("Four numbers in one line.");
  });

  it("keeps what somebody called good", async () => {
    await standOn("two", "window");
    await receive(deps, learner, photo);
    const [first] = await deps.record.shownFor("m1");
    await deps.record.addShown({ ...first!, state: "good" });

    const said = await receive(deps, learner, { kind: "photo", fileId: "f2" });

    expect(wordsOf(said!)).toEqual(["playbook-shown-is-good"]);
    expect(said!.shown).toBeUndefined();
  });

  it("asks again for the same thing when the wrong kind came", async () => {
    const name = { stepId: "two", taskId: "window" };
    await standOn("three", "c3");

    const said = await receiveFor(deps, learner, name, { kind: "other" });

    expect(wordsOf(said!)[0]).toBe("playbook-show-something-else");
    expect(said!.waitFor).toEqual(name);
    expect((await askAgain(deps, learner, name)).waitFor).toEqual(name);
  });
});

describe("a household", () => {
  it("asks the caller for a link when somebody else sells too", async () => {
    await standOn("three", "home");

    const said = await tapHere(await resume(deps, three), "playbook-household-others");

    expect(said.householdLink).toBe(true);
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
    expect(wordsOf(all)[1]).toBe("~ 1 one\n~ 2 two\n▶ 3 three\n· kit");
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

describe("looking around", () => {
  it("shows season, bar, next job and steps", async () => {
    await deps.record.setStep("m1", { stepId: "one", state: "done", at: time.now });
    await standOn("two", "window");

    const { replies } = await progress(deps, learner);

    expect(replies[0]!.words).toEqual([
      { key: "playbook-season-get-ready" },
      { key: "playbook-step-of", with: { number: 2, last: 4, title: "two" } },
      "▰▰▰▱▱▱▱▱▱▱",
      { key: "playbook-job", with: { job: "One photo by the window." } },
      "✓ 1 one\n▶ 2 two\n· 3 three",
    ]);
  });

  it("opens no step whose needs are missing, and says which", async () => {
    await begin(deps, learner, "nothing");

    const page = await press(deps, learner, "step:see:three");
    await press(deps, learner, "step:open:three");

    expect(page.replies[0]!.words).toContainEqual({
      key: "playbook-needs-first",
      with: { names: "one, two" },
    });
    expect(await deps.record.findRun("m1")).toMatchObject({ stepId: "one" });
  });

  it("plays the recording of a card", async () => {
    const spoken = { ...card("c1"), recording: { en: "one/c1/en.ogg" } };
    const playbook = { ...smallPlaybook, steps: [step("one", 1, { flow: [spoken] })] };

    const begun = await begin({ ...deps, playbook }, learner, "nothing");
    const heard = await tap({ ...deps, playbook }, learner, begun, "playbook-listen");

    expect(heard.replies[0]!.attachment).toEqual({ kind: "voice", path: "one/c1/en.ogg" });
  });

  it.each([
    "step:",
    "step:pick:zz:9",
    "step:open:nowhere",
    "step:redo:x",
    "step:later:x",
    "step:claim:x",
  ])("survives the forged action %s", async (action) => {
    await begin(deps, learner, "nothing");

    const said = await press(deps, learner, action);

    expect(said.replies.length).toBeGreaterThan(0);
    expect(await deps.record.findRun("m1")).toMatchObject({ stepId: "one", at: "c1" });
  });
});
