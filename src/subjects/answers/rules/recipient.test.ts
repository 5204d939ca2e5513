import { describe, expect, it } from "vitest";
import { askPerson, confirmRelay, recipientOf, wasNamed, whatGoes } from "./recipient.ts";
import type { NewQuestion } from "./record.ts";

const li = { id: "m23456789012345", firstName: "Li" };

function question(outcome: string): NewQuestion {
  return {
    id: "q23456789012345",
    memberId: "m1",
    language: "zh",
    text: "how many\n layers of straw?",
    outcome,
    articles: [],
    state: "heard",
  };
}

describe("who gets a question", () => {
  it.each(["unknown", "answered", "which", "kept", "term", "person", "message:7"])(
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

  it("gets a wish that has no words, and none are quoted", () => {
    const wish = { ...question("second-teacher:4"), text: "" };

    expect(whatGoes(wish)).toEqual({ question: "", what: "message" });
  });

  it("is named on the button, within Telegram's limit, and known again at the tap", () => {
    const to = recipientOf(question("unknown"), li);
    const { label, action } = askPerson(question("unknown"), to);

    expect(label).toMatchObject({ key: "answers-ask-mentor", with: { mentor: "Li" } });
    expect(Buffer.byteLength(action)).toBeLessThanOrEqual(48);
    expect(wasNamed(to, action.split(":")[3] ?? "")).toBe(true);
    expect(wasNamed(to, "")).toBe(false);
    expect(wasNamed({ kind: "association" }, li.id)).toBe(false);
    expect(wasNamed({ kind: "association" }, "")).toBe(true);
  });

  it.each([
    ["unknown", { who: "person", name: "Li", what: "text" }],
    ["message:7", { who: "person", name: "Li", what: "captioned" }],
    ["triage:code-scam", { who: "association", what: "text" }],
  ])("is said before it goes, with the question on one line (%s)", (outcome, said) => {
    const asked = question(outcome);

    expect(confirmRelay(asked, recipientOf(asked, li)).words).toMatchObject({
      key: "relay-confirm",
      with: { ...said, question: "how many layers of straw?" },
    });
  });

  it("is nobody where nobody can be reached: of three ways none is to send it now", () => {
    const { words, buttons = [] } = confirmRelay(question("unknown"), { kind: "nobody" }, true);

    expect(words).toMatchObject([{ key: "relay-confirm-nobody" }]);
    expect(buttons.flat().map(({ action }) => action.split(":")[1])).toEqual([
      "send",
      "peer",
      "browse",
    ]);
  });
});
