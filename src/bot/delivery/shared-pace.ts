/**
 * Telegram's limits are one for all processes. Each counts what the others sent to which chats as its own, within
 * a second, and keeps the pauses that Telegram asked another for. What is said between them may be lost, as all
 * of this is in memory only.
 */
import { z } from "zod";
import type { BulkRate } from "./bulk-rate.ts";
import type { Pace } from "./pace.ts";

const heard = z.union([
  z.strictObject({ sent: z.array(z.tuple([z.int(), z.int().positive()])) }),
  z.strictObject({
    refused: z.strictObject({
      chat: z.int(),
      whose: z.enum(["chat", "unasked", "everybody"]),
      ms: z.number(),
    }),
  }),
]);

type Told = z.output<typeof heard>;

export interface SharedPace {
  readonly pace: Pace;
  /** Tells what was sent since the last time. Call it about once a second. */
  tellSent(): void;
  /** Takes what another process told. */
  hear(words: string): void;
}

/** In one message to the others, which has room for 8,000 bytes. */
const chatsAtOnce = 250;

export function createSharedPace(
  own: Pace,
  bulk: BulkRate,
  tell: (words: string) => void,
): SharedPace {
  const sent = new Map<number, number>();
  const say = (told: Told) => tell(JSON.stringify(told));

  return {
    pace: {
      ...own,
      spend(chat) {
        own.spend(chat);
        sent.set(chat, (sent.get(chat) ?? 0) + 1);
      },
      refused(chat, waitMs) {
        const whose = own.refused(chat, waitMs);
        say({ refused: { chat, whose, ms: whose === "chat" ? waitMs : own.unaskedPausedMs() } });
        return whose;
      },
    },
    tellSent() {
      const all = [...sent];
      sent.clear();
      for (let from = 0; from < all.length; from += chatsAtOnce) {
        say({ sent: all.slice(from, from + chatsAtOnce) });
      }
    },
    hear(words) {
      const { data: told } = heard.safeParse(parse(words));
      if (told === undefined) return; // another version's
      if ("refused" in told) {
        const isFirst = own.unaskedPausedMs() === 0;
        own.heard(told.refused);
        if (told.refused.whose !== "chat" && isFirst) bulk.slowDown();
        return;
      }
      for (const [chat, count] of told.sent) {
        for (let at = 0; at < count; at += 1) {
          own.spend(chat);
          bulk.spend("reply");
        }
      }
    },
  };
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
