/**
 * The association's members: one asks another, as replies: what for, who reads it, and what if nobody
 * answers. The words themselves go by peers/rules.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Ask } from "../rules/asks.ts";
import { toMembers } from "./members-say.ts";
import { goOn } from "../../../bot/doors.ts";

export function askAssociateWords(requestId: string, ask: Ask, name: string): Reply {
  return {
    words: phrase("fellow-ask-how", { name, ask }),
    buttons: [[{ label: phrase("leave-it"), action: `peer:drop:${requestId}` }]],
  };
}

/** Above the words, as the other reads it. */
export function associateAsks(
  ask: Ask,
  asker: { readonly name: string; readonly village: string; readonly known: string },
): Phrase {
  return phrase("fellow-question", { ...asker, ask });
}

/** The same as the association reads it. */
export function associateCase(
  ask: Ask,
  by: { readonly name: string; readonly village: string },
  about: { readonly name: string; readonly village: string },
): Phrase {
  return phrase("fellow-case", {
    ask,
    by: by.name,
    byVillage: by.village === "" ? "–" : by.village,
    about: about.name,
    aboutVillage: about.village === "" ? "–" : about.village,
  });
}

/** They cannot be asked now, or have not answered. */
export function sayAskAnother(
  why: "busy" | "expired" | "over",
  ask: Ask,
  name: string | undefined,
): Reply {
  const others: Button =
    ask === "pool"
      ? { label: phrase("pool-button"), action: "pool:open" }
      : ask === "buy"
        ? { label: phrase("buy-button"), action: "pool:open" }
        : { label: phrase("fellow-job", { job: ask }), action: `fellow:who:${ask}:0` };
  return {
    words: phrase("fellow-ask-another", {
      why,
      name: name ?? "",
      known: name === undefined ? "no" : "yes",
    }),
    buttons: [[others], [toMembers], [goOn]],
  };
}
