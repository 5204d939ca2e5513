/**
 * Playbook: the coach: which way of selling fits? Four questions, one tap each, then advice.
 *
 * Pure. The papers are China's (E-commerce Law, Article 10); elsewhere people are told whom to ask. What was
 * answered so far lies in the kept state of whoever asks, so an interview survives a restart.
 */
import { z } from "zod";
import { isElsewhere, writtenFor } from "../../../bot/country.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import type { Stored } from "./tasks/task.ts";
import type { Traits } from "./traits.ts";

/** In the order in which they are asked. */
const questions = [
  { id: "payer", answers: ["people", "groups", "firms"] },
  { id: "goods", answers: ["grown", "made", "craft", "bought"] },
  { id: "month", answers: ["few", "some", "many"] },
  { id: "business", answers: ["no", "yes"] },
] as const;

export interface Interview {
  readonly payer?: "people" | "groups" | "firms" | undefined;
  readonly goods?: "grown" | "made" | "craft" | "bought" | undefined;
  readonly month?: "few" | "some" | "many" | undefined;
  readonly business?: "no" | "yes" | undefined;
}

export type Model = "c2c" | "b2c" | "c2b";

const answersSchema = z.object({
  payer: z.enum(questions[0].answers).optional().catch(undefined),
  goods: z.enum(questions[1].answers).optional().catch(undefined),
  month: z.enum(questions[2].answers).optional().catch(undefined),
  business: z.enum(questions[3].answers).optional().catch(undefined),
});

/** What was answered so far; whatever cannot be read is asked again. */
export function interviewOf(kept: Stored): Interview {
  return answersSchema.parse(kept["answers"] ?? {});
}

/** The question at hand with its buttons; `undefined` when all are answered. */
export function questionAt(
  interview: Interview,
  action: (argument: string) => string,
): { readonly words: Phrase; readonly buttons: readonly (readonly Button[])[] } | undefined {
  const index = nextIndex(interview);
  const question = questions[index];
  if (question === undefined) return undefined;
  return {
    words: phrase(`playbook-coach-${question.id}`),
    buttons: question.answers.map((answer, at) => [
      {
        label: phrase(`playbook-coach-${question.id}-${answer}`),
        // The question's number goes along: a double tap never answers the next question.
        action: action(`${index}-${at}`),
      },
    ]),
  };
}

/** The interview with one answer more; unchanged by a tap that belongs to another question. */
export function answerWith(interview: Interview, argument: string): Interview {
  const [, ofQuestion = "", at = ""] = /^(\d)-(\d)$/.exec(argument) ?? [];
  const index = nextIndex(interview);
  const question = questions[index];
  const answer = question?.answers[Number(at)];
  if (question === undefined || answer === undefined || ofQuestion !== String(index)) {
    return interview;
  }
  return { ...interview, [question.id]: answer };
}

export interface Advice {
  readonly model: Model;
  /** What it is and why it fits. */
  readonly fits: readonly Phrase[];
  /** The papers that go with it. */
  readonly papers: readonly Phrase[];
  /** When to think again. */
  readonly change: Phrase;
  readonly traits: Traits;
}

/**
 * The advice, once all questions are answered.
 *
 * @param country whose papers are named; absent: of the country that the knowledge is written for
 */
export function adviceOf(interview: Interview, country: string = writtenFor): Advice | undefined {
  const { payer, goods, month, business } = interview;
  if (payer === undefined || goods === undefined || month === undefined || business === undefined) {
    return undefined;
  }
  const model = modelOf({ payer, month, business });
  const isOwn = goods === "grown" || goods === "craft";
  const abroad = isElsewhere(country);
  return {
    model,
    fits: [
      phrase(`playbook-coach-is-${model}`),
      ...(month === "few" ? [phrase("playbook-coach-few")] : []),
    ],
    papers: [
      phrase(
        abroad === "yes" ? "playbook-coach-papers-elsewhere" : `playbook-coach-papers-${goods}`,
      ),
      ...(business === "yes" ? [phrase("playbook-coach-papers-business")] : []),
      ...(payer === "firms" && business === "no"
        ? [phrase("playbook-coach-papers-firms", { elsewhere: abroad })]
        : []),
    ],
    change:
      model === "c2c"
        ? phrase(
            isOwn || abroad === "yes" ? "playbook-coach-change-own" : "playbook-coach-change-c2c",
          )
        : phrase(`playbook-coach-change-${model}`),
    traits: { model, product: goods },
  };
}

function modelOf(interview: {
  readonly payer: "people" | "groups" | "firms";
  readonly month: "few" | "some" | "many";
  readonly business: "no" | "yes";
}): Model {
  const { payer, month, business } = interview;
  if (payer === "groups") return "c2b";
  // A firm wants an invoice, which a registered business can give.
  if (payer === "firms") return business === "yes" ? "b2c" : "c2b";
  return business === "yes" && month !== "few" ? "b2c" : "c2c";
}

function nextIndex(interview: Interview): number {
  const index = questions.findIndex(({ id }) => interview[id] === undefined);
  return index < 0 ? questions.length : index;
}
