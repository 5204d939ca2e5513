import { beforeEach, describe, expect, it } from "vitest";
import { createWalk, learner, tap, wordsOf } from "../../../../../test/support/small-playbook.ts";
import type { WalkDeps } from "./deps.ts";
import { isGoOn } from "../../../../bot/typed.ts";
import { begin, receiveTyped, remindOf } from "./walk.ts";

let deps: WalkDeps;

beforeEach(async () => {
  ({ deps } = createWalk());
  await begin(deps, learner, "nothing");
});

async function standOn(stepId: string, at: string): Promise<void> {
  await deps.record.saveRun({ memberId: "m1", stepId, at, version: "v1", updatedAt: new Date() });
}

describe("typed words", () => {
  it.each(["Go on", "next!", "ok", "接着来", "知道了。"])("(%s) go on at a card", async (text) => {
    const said = await receiveTyped(deps, learner, text);

    expect(wordsOf(said!)).toEqual(["Ask one person. What did they say?"]);
  });

  it("choose the option whose words they are", async () => {
    await standOn("one", "ask-one");

    expect(wordsOf((await receiveTyped(deps, learner, "label AGREED."))!)).toEqual([
      "Reply agreed",
    ]);
  });

  it("finish a list and put a task off", async () => {
    await standOn("two", "place");
    const done = await receiveTyped(deps, learner, "done");
    await standOn("two", "window");
    const later = await receiveTyped(deps, learner, "Later");

    expect(wordsOf(done!).join("\n")).toContain("Reply goods");
    expect(wordsOf(later!)[0]).toBe("Four numbers in one line.");
  });

  it("that stand for no button are not for here", async () => {
    await standOn("one", "ask-one");

    expect(await receiveTyped(deps, learner, "how much is a box")).toBeUndefined();
    expect(isGoOn("next week")).toBe(false);
  });
});

describe("a task that was put off", () => {
  const name = { stepId: "one", taskId: "ask-one" };

  beforeEach(async () => {
    await standOn("one", "ask-one");
    const off = await receiveTyped(deps, learner, "Label tomorrow");
    await tap(deps, learner, off!, "playbook-go-on-meanwhile");
  });

  it("is said again and can be answered by somebody who went on", async () => {
    const said = await remindOf(deps, learner, name);
    const answered = await tap(deps, learner, said, "Label declined");
    const back = await tap(deps, learner, answered, "playbook-go-on");

    expect(wordsOf(answered)).toEqual(["Reply declined"]);
    expect(wordsOf(back)).toEqual(["A caller asks for the code."]);
  });

  it("is not said once it is done, nor when the playbook lost it", async () => {
    const said = await remindOf(deps, learner, name);
    await tap(deps, learner, said, "Label agreed");

    expect((await remindOf(deps, learner, name)).replies).toEqual([]);
    expect((await remindOf(deps, learner, { ...name, taskId: "gone" })).replies).toEqual([]);
  });
});
