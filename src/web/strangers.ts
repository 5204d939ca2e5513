/**
 * How much somebody without an open desk may ask: each address, and all of them together. In memory.
 *
 * Whoever has a desk was let in once and is not counted: no flood of strangers shuts them out.
 */
import type { Context } from "hono";
import { createLimiter } from "../bot/delivery/limiter.ts";
import type { Rate } from "../bot/delivery/pace.ts";
import { createReadVisitor, type Proxies } from "./visitor.ts";

export interface StrangerRules {
  /** How much from one address; absent: a person opens a link and a page or two, and many may share one address. */
  readonly each?: Rate;
  /** How much from all together. */
  readonly all?: Rate;
  /** Who is believed about the address of others; absent: nobody. */
  readonly proxies?: Proxies;
}

const usual = { each: { burst: 30, perSecond: 0.5 }, all: { burst: 300, perSecond: 10 } };

/** Desks that are remembered; each is forgotten when it ends. */
const mostKnown = 20_000;

export function createStrangers(rules: StrangerRules = {}) {
  const { each, all, proxies = "nobody" } = { ...usual, ...rules };
  const addressOf = createReadVisitor(proxies);
  const one = createLimiter(each);
  const together = createLimiter(all);
  const known = new Map<string, number>();

  return {
    /** Seconds until they may ask again; 0: now, and it was counted. */
    waitS(c: Context): number {
      const ms = one.take(addressOf(c)) || together.take("all");
      return Math.ceil(ms / 1_000);
    },
    /** The desk with this secret was open. */
    know(secret: string, until: Date): void {
      if (known.size >= mostKnown) known.clear(); // they are looked up once more, which harms nobody
      known.set(secret, until.getTime());
    },
    forget: (secret: string) => void known.delete(secret),
    /** The secret, if its desk is open. */
    known(secret: string | undefined, now: Date): string | undefined {
      return now.getTime() < (known.get(secret ?? "") ?? 0) ? secret : undefined;
    },
  };
}
