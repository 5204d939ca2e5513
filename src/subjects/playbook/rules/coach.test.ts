import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPhrasebook } from "../../../bot/phrasebook.ts";
import { languages } from "../../../bot/reply.ts";
import { adviceOf, answerWith, interviewOf, questionAt, type Interview } from "./coach.ts";

const phrasebook = createPhrasebook();
const action = (argument: string) => argument;

/** The interview after these taps: the number of each answer. */
function tapped(...answers: readonly number[]): Interview {
  let interview: Interview = {};
  for (const answer of answers) {
    const [row] = questionAt(interview, action)!.buttons.slice(answer, answer + 1);
    interview = answerWith(interview, row![0]!.action);
  }
  return interview;
}

describe("the coach", () => {
  it.each([
    ["a single seller without a business", [0, 0, 1, 0], "c2c"],
    ["a business with few sales", [0, 3, 0, 1], "c2c"],
    ["a business that sells much", [0, 3, 2, 1], "b2c"],
    ["people who order first", [1, 1, 0, 0], "c2b"],
    ["people who order first at a business", [1, 2, 2, 1], "c2b"],
    ["a company that buys from a business", [2, 3, 2, 1], "b2c"],
    ["a company that buys from somebody without one", [2, 2, 1, 0], "c2b"],
  ] as const)("advises %s", (_, answers, model) => {
    expect(adviceOf(tapped(...answers))?.traits.model).toBe(model);
  });

  it("says of made food that papers come first, business or not", () => {
    const keys = [0, 1].map((business) =>
      adviceOf(tapped(0, 1, 0, business))!.papers.map(({ key }) => key),
    );

    expect(keys[0]).toEqual(["playbook-coach-papers-made"]);
    expect(keys[1]).toEqual(["playbook-coach-papers-made", "playbook-coach-papers-business"]);
  });

  it("says of own harvest that the yearly limit does not hold", () => {
    expect(adviceOf(tapped(0, 0, 2, 0))!.change.key).toBe("playbook-coach-change-own");
  });

  it("does not take a second tap on one question for the answer to the next", () => {
    const once = tapped(0);

    expect(answerWith(once, "0-2")).toEqual(once);
    expect(answerWith(once, "1-9")).toEqual(once);
    expect(answerWith(once, "nonsense")).toEqual(once);
  });

  it("asks anew what it cannot read", () => {
    const kept = { answers: { payer: "people", goods: "gold" } };

    expect(interviewOf(kept)).toEqual({ payer: "people", goods: undefined });
    expect(interviewOf({})).toEqual({});
  });

  it("comes to advice with at most four taps, whatever they are, in every language", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (taps) => {
        let interview: Interview = {};
        for (const tap of taps) {
          const { buttons } = questionAt(interview, action)!;
          interview = answerWith(interview, buttons[tap % buttons.length]![0]!.action);
        }

        const advice = adviceOf(interview)!;
        expect(questionAt(interview, action)).toBeUndefined();
        for (const language of languages) {
          const said = [...advice.fits, ...advice.papers, advice.change].map((words) =>
            phrasebook.text(language, words),
          );
          expect(said.join()).not.toContain("playbook-");
        }
      }),
    );
  });
});
