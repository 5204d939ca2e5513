/** What a page is asked: what stands in the address of a request, beside what its desk brings. */
import type { Context } from "hono";
import type { PageAsk, Visit } from "../bot/page/page.ts";
import type { Records } from "../bot/records.ts";
import type { Opened } from "../subjects/console/index.ts";

/** A request, as the turn of whose desk it is. */
export interface Visited {
  readonly visit: Visit & { readonly isHurried: () => boolean };
  readonly desk: Opened;
  readonly secret: string;
  readonly records: Records;
}

export function askedIn(c: Context, desk: Omit<PageAsk, "rest" | "query">): PageAsk {
  const rest = c.req.param("rest");
  return {
    ...desk,
    rest: rest === undefined ? [] : [rest],
    query: new URL(c.req.url).searchParams,
  };
}
