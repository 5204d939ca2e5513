/**
 * Task kind `household`: does somebody else in this home sell too?
 *
 * Only asks. Who is in which household is the business of the joining subject; a yes asks the
 * caller for a household link.
 */
import { z } from "zod";
import { phrase, type Reply } from "../../../../bot/reply.ts";
import { idSchema, tapOneOf } from "./tap.ts";
import { planWith, type Received, type TaskBase, type TaskKind } from "./task.ts";

export interface HouseholdTask extends TaskBase {
  readonly kind: "household";
}

const schema = z.strictObject({ household: idSchema });

export const household: TaskKind<HouseholdTask> = {
  canWait: false,

  plan: planWith(schema, (spec) => ({
    id: spec.household,
    lines: [],
    build: (text) => ({ kind: "household", id: spec.household, text }),
  })),

  accepts: () => [],

  ask(task, asking): Reply {
    return {
      words: task.text[asking.language],
      buttons: [
        [{ label: phrase("playbook-household-alone"), action: asking.action("alone") }],
        [{ label: phrase("playbook-household-others"), action: asking.action("others") }],
      ],
    };
  },

  press(_task, argument): Received {
    if (argument === "alone") {
      return {
        kind: "accept",
        kept: { others: false },
        words: phrase("playbook-household-alone-noted"),
      };
    }
    if (argument === "others") {
      return {
        kind: "accept",
        kept: { others: true },
        words: phrase("playbook-household-others-noted"),
        householdLink: true,
      };
    }
    return tapOneOf;
  },

  receive: () => tapOneOf,
};
