import { describe, expect, it } from "vitest";
import { changesIn, nextQuestion, pulseQuestions, skipped } from "./questions.ts";

const answer = (day: string, question: string, said: string) => ({ day, question, answer: said });
const first = "2026-12-01";
const later = "2027-03-01";

describe("a round", () => {
  it("has five questions at most, one of them about what the household keeps", () => {
    expect(pulseQuestions.length).toBeLessThanOrEqual(5);
    expect(pulseQuestions.find(({ id }) => id === "keeping")?.answers).toContain("rather-not");
  });

  it("asks one after the other, skipped ones too, and ends", () => {
    const asked: string[] = [];
    const answers = [answer(first, "learning", "both")];
    for (
      let next = nextQuestion(answers, later);
      next !== undefined;
      next = nextQuestion(answers, later)
    ) {
      asked.push(next.id);
      answers.push(answer(later, next.id, asked.length === 2 ? skipped : next.answers[0]!));
    }

    expect(asked).toEqual(pulseQuestions.map(({ id }) => id));
  });
});

describe("what changed", () => {
  it("is the first and the last answer to each question, without skipped ones", () => {
    const answers = [
      answer(first, "learning", skipped),
      answer(first, "belonging", "not-yet"),
      answer(later, "learning", "both"),
      answer(later, "belonging", skipped),
      answer("2027-06-01", "belonging", "clearly"),
    ];

    expect(
      changesIn(answers).map(({ question, first: then, last }) => [
        question,
        then.answer,
        last.answer,
      ]),
    ).toEqual([
      ["learning", "both", "both"],
      ["belonging", "not-yet", "clearly"],
    ]);
  });

  it("is nothing without an answer", () => {
    expect(changesIn([answer(first, "nature", skipped)])).toEqual([]);
  });
});
