import { describe, expect, it } from "vitest";
import { forReader } from "./relay.ts";
import type { Question } from "./record.ts";

const learner = {
  id: "m1",
  telegramId: 5,
  firstName: "Chen",
  language: "zh",
  villageId: null,
  householdId: null,
  invitedBy: null,
  placement: null,
  worstProblem: null,
  createdAt: new Date(0),
} as const;

function question(outcome: string): Question {
  return {
    id: "q23456789012345",
    memberId: "m1",
    language: "zh",
    text: "…",
    outcome,
    articles: [],
    state: "heard",
    sentTo: null,
    keeper: null,
    createdAt: new Date(0),
  };
}

describe("what a reader sees", () => {
  const actions = (isMentor: boolean) =>
    forReader(question("unknown"), learner, undefined, { telegramId: 9, language: "zh", isMentor })
      .flatMap(({ buttons = [] }) => buttons.flat())
      .map(({ action }) => action.split(":")[1]);

  it("may be answered or taken; only a mentor leaves it to the association", () => {
    expect(actions(true)).toEqual(["answer", "take", "up"]);
    expect(actions(false)).toEqual(["answer", "take"]);
  });

  it("is a copy where it was no text, and finds its way back from each part", () => {
    const replies = forReader(question("message:77"), learner, "上溪村", {
      telegramId: 9,
      language: "zh",
    });

    expect(replies.map(({ copy }) => copy)).toEqual([undefined, { chat: 5, messageId: 77 }]);
    expect(replies.every(({ about }) => about === "question:q23456789012345")).toBe(true);
  });

  it("is every picture of an album", () => {
    const replies = forReader(question("message:77,78,80"), learner, "上溪村", {
      telegramId: 9,
      language: "zh",
    });

    expect(replies.map(({ copy }) => copy?.messageId)).toEqual([undefined, 77, 78, 80]);
  });

  it("says first that a danger cannot wait", () => {
    const [urgent] = forReader(question("triage:code-scam"), learner, "上溪村", {
      telegramId: 9,
      language: "zh",
    });

    expect(urgent!.words).toMatchObject([{ key: "relay-urgent" }, { key: "relay-question" }]);
  });

  it("is the words and the original where it was spoken", () => {
    const spoken = { ...question("unknown"), spoken: { messageId: 77, fileId: "f" } };
    const [words, original] = forReader(spoken, learner, "上溪村", {
      telegramId: 9,
      language: "zh",
    });

    expect(words!.words).toMatchObject([{ key: "relay-spoken" }]);
    expect(original!.copy).toEqual({ chat: 5, messageId: 77 });
  });
});
