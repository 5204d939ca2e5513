/** The kinds of task: what authors may write, and what each makes of an answer. */
import { describe, expect, it } from "vitest";
import {
  lines,
  both,
  listTask,
  personTask,
  photoTask,
  priceTask,
  quizTask,
} from "../../../../../test/support/small-playbook.ts";
import { findKind, kindOf, taskKinds, type Task } from "./index.ts";
import type { Asking, Content, Received } from "./task.ts";

const asking: Asking = {
  language: "en",
  seed: "m1/one/x",
  kept: {},
  mentorName: undefined,
  action: (argument) => `step:pick:tag:${argument}`,
};
const send = (task: Task, content: Content, who = asking): Received =>
  kindOf(task).receive(task, content, who);
const say = (task: Task, text: string): Received => send(task, { kind: "text", text });

describe("what authors write", () => {
  it.each([
    { quiz: "caller", wrong: 1 },
    { list: "place", items: ["goods"], least: 0 },
    { show: "price", accepts: ["number"], fields: ["price", "goods"], look: true },
    { person: "ask", options: ["yes", "no", "later"], later: ["later"] },
    { person: "ask", options: ["yes", "later"], later: { later: 0 } },
    { household: "home" },
  ])("is understood: %j", (item) => {
    expect(findKind(Object.keys(item)[0]!)!.plan(item)).toHaveProperty("lines");
  });

  it.each([
    { quiz: "caller", wrong: 3 },
    { quiz: "Caller", wrong: 1 },
    { quiz: "finish", wrong: 1 },
    { list: "place", items: ["goods", "goods"] },
    { list: "place", items: ["goods"], least: 2 },
    { list: "place", items: ["goods"], lest: 1 },
    { show: "x", accepts: [] },
    { show: "x", accepts: ["text"], fields: ["price"] },
    { show: "x", accepts: ["picture"] },
    { person: "ask", options: ["yes", "no"], later: ["tomorrow"] },
    { person: "ask", options: ["a", "b"], later: ["a", "b"] },
    { household: "home", options: [] },
  ])("is refused with a reason: %j", (item) => {
    const plan = findKind(Object.keys(item)[0]!)!.plan(item);

    expect("problems" in plan && plan.problems.length).toBeGreaterThan(0);
  });

  it("has no kind that is not listed", () => {
    expect(findKind("toString")).toBeUndefined();
    expect(Object.keys(taskKinds)).toEqual([
      "choice",
      "coach",
      "household",
      "list",
      "person",
      "quiz",
      "show",
      "tool",
    ]);
  });
});

describe("a quiz", () => {
  it("tells nothing in its buttons", () => {
    const rows = kindOf(quizTask).ask(quizTask, asking).buttons!;

    expect(rows.map(([button]) => button!.action)).toEqual([
      "step:pick:tag:0",
      "step:pick:tag:1",
      "step:pick:tag:2",
    ]);
  });

  it.each(["9", "-1", "x", "1.5", "__proto__"])(
    "does not take the forged answer %j",
    (argument) => {
      expect(kindOf(quizTask).press(quizTask, argument, asking).kind).toBe("repeat");
    },
  );
});

describe("a list", () => {
  it("asks for the least that is needed", () => {
    const strict = { ...listTask, least: 1 } as Task;

    expect(kindOf(strict).press(strict, "done", asking)).toMatchObject({
      kind: "repeat",
      words: { key: "playbook-list-least", with: { least: 1 } },
    });
  });

  it("unticks what was ticked", () => {
    const ticked = { ...asking, kept: { ticked: ["goods"] } };

    expect(kindOf(listTask).press(listTask, "0", ticked)).toMatchObject({ kept: { ticked: [] } });
  });

  it("ticks once however often the same button is tapped", () => {
    const [[box] = []] = kindOf(listTask).ask(listTask, asking).buttons!;
    const argument = box!.action.split(":").at(-1)!;
    const ticked = { ...asking, kept: { ticked: ["goods"] } };

    expect(argument).toBe("0+");
    for (const before of [asking, ticked]) {
      expect(kindOf(listTask).press(listTask, argument, before)).toMatchObject({
        kept: { ticked: ["goods"] },
      });
    }
  });

  it.each(["x", "10", "0*", "+", "", "1e0"])("does not take the forged tick %j", (argument) => {
    expect(kindOf(listTask).press(listTask, argument, asking).kind).toBe("repeat");
  });

  it("forgets ticks of items that the playbook lost", () => {
    const stale = { ...asking, kept: { ticked: ["goods", "gone", "signal"] } };

    expect(kindOf(listTask).press(listTask, "done", stale)).toMatchObject({
      words: { key: "playbook-list-all", with: { count: 2 } },
    });
  });
});

describe("a person", () => {
  it("says in how many days it is asked again", () => {
    const soon = { ...personTask, later: { tomorrow: 0 } } as Task;

    expect(kindOf(soon).press(soon, "2", asking)).toMatchObject({ kind: "later", inDays: 0 });
  });
});

describe("something to show", () => {
  const link: Task = { ...photoTask, accepts: ["link"] } as Task;
  const voice: Task = { ...photoTask, accepts: ["text", "voice"] } as Task;

  it.each([
    [photoTask, { kind: "photo", fileId: "f" }],
    [photoTask, { kind: "document", fileId: "f", mimeType: "image/jpeg" }],
    [voice, { kind: "voice", fileId: "f" }],
    [voice, { kind: "text", text: "We sell baskets." }],
    [link, { kind: "text", text: "https://m.tb.cn/h.abc" }],
    [priceTask, { kind: "text", text: "20 9 3 4.5" }],
  ] as const)("takes what it asked for (%#)", (task, content) => {
    expect(send(task, content).kind).toBe("accept");
  });

  it.each([
    [photoTask, { kind: "text", text: "hello" }],
    [photoTask, { kind: "document", fileId: "f", mimeType: "application/pdf" }],
    [photoTask, { kind: "voice", fileId: "f" }],
    [voice, { kind: "photo", fileId: "f" }],
    [voice, { kind: "text", text: "  " }],
    [voice, { kind: "other" }],
    [link, { kind: "text", text: "how do I copy it?" }],
    [priceTask, { kind: "text", text: "20 9 3 4.5 1" }],
  ] as const)("says what is needed for anything else (%#)", (task, content) => {
    expect(send(task, content).kind).toBe("repeat");
  });

  it("flags an odd link and an odd sum, and keeps both", () => {
    expect(say(link, "3.0￥AbC123xyz￥")).toMatchObject({ shown: { flags: ["link-form"] } });
    expect(say(priceTask, "10 9 3 4.5")).toMatchObject({
      words: [
        { key: "playbook-kept" },
        { key: "playbook-nothing-left", with: { in: "10", out: "16.50", missing: "6.50" } },
        { key: "playbook-association-looks" },
      ],
      shown: { text: "10 9 3 4.50", flags: ["number-range"] },
    });
  });

  it("keeps the numbers that came, and asks for the next", () => {
    const some = send(priceTask, { kind: "text", text: "20 9" });

    expect(some).toMatchObject({
      kind: "edit",
      kept: { told: [2_000, 900, null, null] },
      reply: { words: { key: "playbook-number-next", with: { name: "Label box" } } },
    });
  });

  it("names the numbers and gives an example", () => {
    expect(kindOf(priceTask).ask(priceTask, asking).words).toContainEqual({
      lines: [
        {
          key: "playbook-by-numbers",
          with: {
            names: "Label price, Label goods, Label box, Label courier",
            example: "20 9 3 4.5",
          },
        },
      ],
    });
  });

  it("warns before a picture and only then", () => {
    const cover = { key: "playbook-cover-names" };

    expect(kindOf(photoTask).ask(photoTask, asking).words).toContainEqual(cover);
    expect(kindOf(voice).ask(voice, asking).words).not.toContainEqual(cover);
  });

  it("keeps the words under a photo", () => {
    const content = { kind: "photo", fileId: "f", caption: " my basket " } as const;

    expect(send(photoTask, content)).toMatchObject({ shown: { fileId: "f", text: "my basket" } });
  });
});

it("builds a task from its plan and words", () => {
  const plan = findKind("list")!.plan({ list: "place", items: ["goods", "signal"] });

  expect(
    "build" in plan && plan.build(both("Tick what you have."), lines("goods", "signal")),
  ).toEqual(listTask);
});
