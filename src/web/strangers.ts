/**
 * How much somebody without an open desk may ask: each address, and all of them together. In memory.
 *
 * Whoever has a desk was let in once and is not counted: no flood of strangers shuts them out.
 */
import { isIPv6 } from "node:net";
import type { Context } from "hono";
import { createLimiter } from "../bot/delivery/limiter.ts";
import type { Rate } from "../bot/delivery/pace.ts";
import { isLocalName } from "./local.ts";

export interface StrangerRates {
  /** Of one address. */
  readonly each: Rate;
  readonly all: Rate;
}

/** A person opens a link and a page or two; many may share one address. */
export const usualRates: StrangerRates = {
  each: { burst: 30, perSecond: 0.5 },
  all: { burst: 300, perSecond: 10 },
};

/** Desks that are remembered; each is forgotten when it ends. */
const mostKnown = 20_000;

export function createStrangers({ each, all }: StrangerRates, isProxied: boolean) {
  const one = createLimiter(each);
  const together = createLimiter(all);
  const known = new Map<string, number>();

  return {
    /** Seconds until they may ask again; 0: now, and it was counted. */
    waitS(c: Context): number {
      const ms = one.take(addressOf(c, isProxied)) || together.take("all");
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

/** What a proxy on this machine says last it saw itself; nobody else is believed. */
function addressOf(c: Context, isProxied: boolean): string {
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
    ?.incoming?.socket;
  const direct = (socket?.remoteAddress ?? "").replace(/^::ffff:/, "");
  const passedOn = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  const believed = isProxied && (isLocalName(direct) || direct.startsWith("127."));
  const address = believed && passedOn !== undefined ? passedOn : direct;
  // A household has a whole network of these.
  return isIPv6(address) ? address.split(":").slice(0, 4).join(":") : address;
}
