/** Peers: asking somebody who did this: where, what, who will see it, and what if there is nobody. */
import { quoted } from "../../answers/index.ts";
import { askOfStep, sayAskAnother } from "../../members/index.ts";
import { isCovered } from "../../../bot/numbers/secrets.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Helper } from "../rules/record.ts";
import { mostADay, type PeerRequest, type Said, type Way } from "../rules/request.ts";
import { goOn } from "../../../bot/doors.ts";

function leave(id: string): Button {
  return { label: phrase("leave-it"), action: `peer:drop:${id}` };
}

/** @param ways at least one */
export function askWay(id: string, ways: readonly Way[]): Reply {
  return {
    words: phrase("peer-where"),
    buttons: [
      ...ways.map((way): Button[] => [
        {
          label: {
            village: phrase("peer-way-village"),
            outside: phrase("peer-way-outside"),
            women: phrase("peer-way-women"),
          }[way],
          action: `peer:way:${id}:${way}`,
        },
      ]),
      [leave(id)],
    ],
  };
}

/** Only women ask women only; who said so once is not asked again. */
export function askWoman(id: string): Reply {
  return {
    words: phrase("peer-woman-ask"),
    buttons: [
      [{ label: phrase("helper-woman"), action: `peer:woman:${id}` }],
      [{ label: phrase("back"), action: `peer:ways:${id}` }],
    ],
  };
}

export function askWords(id: string): Reply {
  return { words: phrase("peer-write"), buttons: [[leave(id)]] };
}

/** "{Wang} from {village} will see this." @param said what they see first */
export function confirmPeer(
  id: string,
  who: { readonly name: string; readonly village: string; readonly known: string },
  said: readonly Said[],
): Reply {
  return {
    words: [phrase("peer-confirm", { ...who, ...quoteOf(said) }), ...saysNumberCovered(said[0])],
    buttons: [
      [{ label: phrase("relay-send"), action: `peer:send:${id}`, style: "success" }],
      [leave(id)],
    ],
  };
}

/** Below words in which a number, a code or a password was covered before another member sees them. */
export function saysNumberCovered(said: Pick<Said, "text"> | undefined): readonly Phrase[] {
  return said !== undefined && isCovered(said.text) ? [phrase("peer-covered")] : [];
}

export function sayPeerSent(name: string, when: "now" | "morning", said: readonly Said[]): Reply {
  return { words: phrase("peer-sent", { name, when, ...quoteOf(said) }), buttons: [[goOn]] };
}

/** The words as they are said back; of what is no text, its caption. */
export function quoteOf(said: readonly Said[]) {
  const { kind = "text", text = "" } = said[0] ?? {};
  const words = quoted(text);
  const bare = kind === "text" ? "text" : "message";
  return { question: words, what: bare === "message" && words !== "" ? "captioned" : bare };
}

/** Nobody can be asked, and why. @param person who can: a mentor or the association */
export function sayNoPeer(why: "nobody" | "today" | "ended", person: Button): Reply {
  return {
    words: {
      nobody: phrase("peer-nobody"),
      today: phrase("peer-enough-today", { most: mostADay }),
      ended: phrase("helper-ended"),
    }[why],
    buttons: [[person], [goOn]],
  };
}

/** No answer in a day, or none that helped: the next way. */
export function sayNextWay(
  key: "peer-expired" | "peer-stopped" | "peer-unhelped" | "peer-ended-before",
  request: PeerRequest,
  name: string | undefined,
  person: Button,
): Reply {
  const ask = askOfStep(request.stepId);
  if (ask !== undefined) {
    return sayAskAnother(key === "peer-expired" ? "expired" : "over", ask, name);
  }
  const values = { name: name ?? "", known: name === undefined ? "no" : "yes" };
  return {
    words: {
      "peer-expired": phrase("peer-expired", values),
      "peer-stopped": phrase("peer-stopped"),
      "peer-unhelped": phrase("peer-unhelped"),
      "peer-ended-before": phrase("peer-ended-before"),
    }[key],
    buttons: [
      [person],
      [{ label: phrase("peer-ask-another"), action: `peer:again:${request.id}` }],
      [goOn],
    ],
  };
}

/** Somebody who was put out of it by the association asks nobody. */
export function mayAsk({ helps }: Helper): boolean {
  return helps !== "ended";
}
