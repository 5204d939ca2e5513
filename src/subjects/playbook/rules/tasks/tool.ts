/**
 * Task kind `tool`: one of the shop's tools, used once.
 *
 * Done when the tool was used (tool-use.ts hears of it), or when the learner says that they did it
 * already. The tool itself lies elsewhere; here stands only the button that opens it.
 */
import { z } from "zod";
import { phrase, type Phrase, type Reply } from "../../../../bot/reply.ts";
import { idSchema, tapOneOf } from "./tap.ts";
import { planWith, type Received, type TaskBase, type TaskKind } from "./task.ts";

const toolNames = ["price", "cash", "orders", "stock", "goal"] as const;
export type ToolName = (typeof toolNames)[number];

export interface ToolTask extends TaskBase {
  readonly kind: "tool";
  readonly opens: ToolName;
}

const schema = z.strictObject({ tool: idSchema, opens: z.enum(toolNames) });

const openings: Readonly<Record<ToolName, { readonly label: Phrase; readonly action: string }>> = {
  price: { label: phrase("playbook-tool-price"), action: "do:price" },
  cash: { label: phrase("playbook-tool-cash"), action: "do:cash" },
  orders: { label: phrase("playbook-tool-orders"), action: "do:orders" },
  stock: { label: phrase("playbook-tool-stock"), action: "stock:open" },
  goal: { label: phrase("playbook-tool-goal"), action: "goal:open" },
};

export const tool: TaskKind<ToolTask> = {
  canWait: true,

  plan: planWith(schema, (spec) => ({
    id: spec.tool,
    lines: [],
    build: (text) => ({ kind: "tool", id: spec.tool, text, opens: spec.opens }),
  })),

  accepts: () => [],

  ask(task, asking): Reply {
    return {
      words: task.text[asking.language],
      buttons: [
        [{ ...openings[task.opens], style: "primary" }],
        [{ label: phrase("playbook-did-this"), action: asking.action("did") }],
      ],
    };
  },

  press(_task, argument) {
    return argument === "did" ? usedAs("said") : tapOneOf;
  },

  receive: () => tapOneOf,
};

/** The task is done: the tool was used, or the learner said so. */
export function usedAs(how: "used" | "said"): Received {
  return {
    kind: "accept",
    kept: { how },
    words: phrase(how === "used" ? "playbook-tool-used" : "playbook-tool-said"),
  };
}
