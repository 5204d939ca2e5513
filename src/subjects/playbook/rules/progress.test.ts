/** The moves through a run that need no record. */
import { describe, expect, it } from "vitest";
import {
  card,
  householdTask,
  photoTask,
  smallPlaybook,
  step,
} from "../../../../test/support/small-playbook.ts";
import { passedBy, stepsBefore } from "./placement.ts";
import { atOf, entrance, following, locate, nextStep, skippedSteps } from "./progress.ts";
import type { StepState, TaskState } from "./record.ts";

const at = new Date(0);
const [one, two, three, kit] = smallPlaybook.steps as [
  (typeof smallPlaybook.steps)[0],
  (typeof smallPlaybook.steps)[0],
  (typeof smallPlaybook.steps)[0],
  (typeof smallPlaybook.steps)[0],
];
const task = (taskId: string, state: TaskState["state"] = "done"): TaskState => ({
  taskId,
  state,
  kept: {},
  at,
});
const was = (stepId: string, state: StepState["state"]): StepState => ({ stepId, state, at });
const nobody = new Set<string>();

describe("locate", () => {
  it.each(["c1", "ask-one", "finish", "finish/ask-one"])("finds %s and writes it back", (id) => {
    const place = locate(smallPlaybook, { stepId: "one", at: id }, []);

    expect(atOf(place!)).toBe(id);
  });

  it("stands at the start when the item is lost and nothing was done", () => {
    expect(locate(smallPlaybook, { stepId: "one", at: "lost" }, [])?.index).toBe(0);
  });

  it("stands at the end when a late task is lost", () => {
    expect(atOf(locate(smallPlaybook, { stepId: "one", at: "finish/lost" }, [])!)).toBe("finish");
  });

  it("finds nothing in a step that is gone", () => {
    expect(locate(smallPlaybook, { stepId: "gone", at: "c1" }, [])).toBeUndefined();
  });
});

describe("following", () => {
  it("passes over tasks that are done", () => {
    const place = locate(smallPlaybook, { stepId: "one", at: "c1" }, [task("ask-one")])!;

    expect(atOf(following(place))).toBe("caller");
  });

  it("returns to the end after a task that was made up for", () => {
    const place = locate(smallPlaybook, { stepId: "one", at: "finish/ask-one" }, [
      task("ask-one"),
    ])!;

    expect(atOf(following(place))).toBe("finish");
  });
});

describe("entrance", () => {
  it("starts a new step at its first item", () => {
    expect(atOf(entrance(one, undefined, []))).toBe("c1");
  });

  it("goes on after the last task of a step that was left midway", () => {
    expect(atOf(entrance(one, undefined, [task("ask-one")]))).toBe("caller");
  });

  it("leads to what was left over in a step that was walked to its end", () => {
    expect(atOf(entrance(one, "open", [task("caller"), task("ask-one", "open")]))).toBe(
      "finish/ask-one",
    );
  });

  it("starts a step that was done from its beginning", () => {
    expect(atOf(entrance(one, "done", [task("caller"), task("ask-one")]))).toBe("c1");
  });
});

describe("nextStep", () => {
  it("is the first for somebody who has nothing behind them", () => {
    expect(nextStep(smallPlaybook, { states: [], passed: nobody })).toBe(one);
  });

  it("needs what comes first: done, claimed or walked to its end", () => {
    const ahead = { after: one, passed: nobody };

    expect(nextStep(smallPlaybook, { ...ahead, states: [] })).toBeUndefined();
    expect(nextStep(smallPlaybook, { ...ahead, states: [was("one", "claimed")] })).toBe(two);
    expect(nextStep(smallPlaybook, { ...ahead, states: [was("one", "open")] })).toBe(two);
  });

  it("passes over steps that are done or claimed", () => {
    const states = [was("one", "done"), was("two", "claimed")];

    expect(nextStep(smallPlaybook, { after: one, states, passed: nobody })).toBe(three);
  });

  it("does not ask for steps that lie before the placement", () => {
    const passed = passedBy(smallPlaybook, "shop");

    expect(nextStep(smallPlaybook, { after: two, states: [], passed })).toBe(three);
  });

  it("stays on its road", () => {
    const states = ["one", "two", "three"].map((id) => was(id, "done"));

    expect(nextStep(smallPlaybook, { after: three, states, passed: nobody })).toBeUndefined();
  });

  it("leaves out another country's steps", () => {
    const abroad = { ...smallPlaybook, steps: [step("cn", 1, { country: "CN" }), step("any", 2)] };

    expect(nextStep(abroad, { states: [], passed: nobody, country: "KE" })?.id).toBe("any");
  });
});

describe("placement", () => {
  it("lies beyond the steps before it on its road and those it needs", () => {
    expect([...passedBy(smallPlaybook, "shop")]).toEqual(["one", "two"]);
    expect([...passedBy(smallPlaybook, "neighbours")]).toEqual([]);
    expect(stepsBefore(smallPlaybook, { ...kit, needs: ["two"] }).map(({ id }) => id)).toEqual([
      "one",
      "two",
    ]);
  });

  it("leaves steps behind that can still be done", () => {
    const ahead = { after: three, states: [was("one", "claimed")], passed: nobody };

    expect(skippedSteps(smallPlaybook, ahead).map(({ id }) => id)).toEqual(["two"]);
  });
});

it("ends a step whose last tasks were done before", () => {
  const end = step("end", 1, { flow: [card("c"), photoTask, householdTask] });
  const place = entrance(end, undefined, [task("window"), task("home")]);

  expect(atOf(place)).toBe("finish");
});
