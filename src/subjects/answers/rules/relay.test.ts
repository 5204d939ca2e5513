import { describe, expect, it } from "vitest";
import { confirmRelay, forReader, recipientOf, relayAction, wasNamed } from "./relay.ts";
import type { Question } from "./record.ts";

const li = { id: "m23456789012345", firstName: "Li" };
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

describe("who gets a question", () => {
  it.each(["unknown", "answered", "which", "kept", "term", "message:7"])(
    "is the mentor, if there is one (%s)",
    (outcome) => {
      expect(recipientOf({ outcome }, li)).toEqual({ kind: "mentor", id: li.id, name: "Li" });
      expect(recipientOf({ outcome }, undefined)).toEqual({ kind: "association" });
    },
  );

  it.each(["triage", "triage:loan-shark", "triage:gambling", "second-teacher:3"])(
    "is never the neighbour for a danger or a wish for another (%s)",
    (outcome) => {
      expect(recipientOf({ outcome }, li)).toEqual({ kind: "association" });
    },
  );

  it("is named on the button, within Telegram's limit, and known again at the tap", () => {
    const to = recipientOf(question("unknown"), li);
    const action = relayAction("person", "q23456789012345", to);

    expect(Buffer.byteLength(action)).toBeLessThanOrEqual(48);
    expect(wasNamed(to, action.split(":")[3] ?? "")).toBe(true);
    expect(wasNamed(to, "")).toBe(false);
    expect(wasNamed({ kind: "association" }, li.id)).toBe(false);
    expect(wasNamed({ kind: "association" }, "")).toBe(true);
  });

  it.each([
    ["unknown", "relay-confirm-mentor"],
    ["message:7", "relay-confirm-message"],
    ["triage:code-scam", "relay-confirm"],
  ])("is said before it goes (%s)", (outcome, key) => {
    const asked = question(outcome);

    expect(confirmRelay(asked, recipientOf(asked, li)).words).toMatchObject({ key });
  });
});

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

  it("is the words and the original where it was spoken", () => {
    const spoken = { ...question("unknown"), spoken: { messageId: 77, fileId: "f" } };
    const [words, original] = forReader(spoken, learner, "上溪村", {
      telegramId: 9,
      language: "zh",
    });

    expect(words!.words).toMatchObject({ key: "relay-spoken" });
    expect(original!.copy).toEqual({ chat: 5, messageId: 77 });
  });
});
