/** Things that are shown, changed and kept. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  buttonsOf,
  createWalk,
  learner,
  tap,
  wordsOf,
} from "../../../../../test/support/small-playbook.ts";
import type { WalkDeps } from "./deps.ts";
import { askAgain, awaits, press, receive, receiveFor, resume } from "./walk.ts";

let deps: WalkDeps;
let time: { now: Date };
const photo = { kind: "photo", fileId: "f1" } as const;

beforeEach(() => {
  ({ deps, time } = createWalk());
});

const tapHere = (walked: Parameters<typeof tap>[2], label: string) =>
  tap(deps, learner, walked, label);

/** Puts the learner on an item by hand. */
async function standOn(stepId: string, at: string): Promise<void> {
  await deps.record.saveRun({ memberId: "m1", stepId, at, version: "v1", updatedAt: time.now });
}

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
      {
        key: "playbook-kept",
        with: { said: "20 (Label price), 9 (Label goods), 3 (Label box), 4.50 (Label courier)" },
      },
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

    const asked = await tapHere(mine, "One photo by the window");
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
