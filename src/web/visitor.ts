/**
 * From which address a request came. A proxy stands before many visitors and writes down whom it saw; visitors may
 * write the same header themselves, so only the proxies of the settings are believed.
 */
import { BlockList, isIP, isIPv6 } from "node:net";
import type { Context } from "hono";

/** A network; with all of its bits, one address. */
export interface Network {
  readonly address: string;
  readonly bits: number;
}

/**
 * Who is believed. Programs on this machine stand before visitors alone: one that passes connections on as they are would
 * else make any visitor a proxy. Networks of the settings may stand one behind the other.
 */
export type Proxies = "nobody" | "this-machine" | readonly Network[];

/** @returns the way to read the address; of IPv6 the network of one household */
export function createReadVisitor(proxies: Proxies): (c: Context) => string {
  const named = listOf(typeof proxies === "string" ? [] : proxies);
  const nearest = proxies === "this-machine" ? listOf(thisMachine) : named;
  const isIn = (list: BlockList, address: string) => list.check(address, familyOf(address));

  return (c) => {
    const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
    let address = withoutPrefix(incoming?.socket?.remoteAddress ?? "");
    let believed = nearest;
    // Each proxy adds at the end whom it saw: what stands before the last stranger is their own word.
    for (const hop of (c.req.header("x-forwarded-for") ?? "").split(",").toReversed()) {
      const seen = withoutPrefix(hop.trim());
      if (isIP(seen) === 0 || !isIn(believed, address)) break;
      address = seen;
      believed = named;
    }
    return isIPv6(address) ? householdOf(address) : address;
  };
}

const thisMachine: readonly Network[] = [
  { address: "127.0.0.0", bits: 8 },
  { address: "::1", bits: 128 },
];

function listOf(networks: readonly Network[]): BlockList {
  const list = new BlockList();
  for (const { address, bits } of networks) list.addSubnet(address, bits, familyOf(address));
  return list;
}

const familyOf = (address: string) => (isIPv6(address) ? "ipv6" : "ipv4");

/** IPv4 as a socket of both kinds writes it. */
const withoutPrefix = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");

/** A household has a whole network of these: the first four of eight parts. */
function householdOf(address: string): string {
  const [before, after] = address.split("::").map((part) => part.split(":").filter(Boolean));
  if (after === undefined) return before!.slice(0, 4).join(":");
  const zeros = Array<string>(Math.max(0, 8 - before!.length - after.length)).fill("0");
  return [...before!, ...zeros, ...after].slice(0, 4).join(":");
}
