/** The pages about the road, and buttons that nobody made. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  card,
  createWalk,
  learner,
  smallPlaybook,
  step,
  tap,
} from "../../../../../test/support/small-playbook.ts";
import type { WalkDeps } from "./deps.ts";
import { begin, press, progress } from "./walk.ts";

let deps: WalkDeps;
let time: { now: Date };

beforeEach(() => {
  ({ deps, time } = createWalk());
});

/** Puts the learner on an item by hand. */
async function standOn(stepId: string, at: string): Promise<void> {
  await deps.record.saveRun({ memberId: "m1", stepId, at, version: "v1", updatedAt: time.now });
}

describe("looking around", () => {
  it("shows season, bar, next job and steps", async () => {
    await deps.record.setStep("m1", { stepId: "one", state: "done", at: time.now });
    await standOn("two", "window");

    const { replies } = await progress(deps, learner);

    expect(replies[0]!.words).toEqual([
      { key: "playbook-season-get-ready" },
      { key: "playbook-step-of", with: { number: 2, last: 4, title: "two" } },
      "■■■□□□□□□□",
      { key: "playbook-job", with: { job: "One photo by the window" } },
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
