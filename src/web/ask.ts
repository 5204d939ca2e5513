/** What a page is asked: what stands in the address of a request, beside what its desk brings. */
import type { Context } from "hono";
import type { PageAsk } from "../bot/page/page.ts";

export function askedIn(c: Context, desk: Omit<PageAsk, "rest" | "query">): PageAsk {
  const rest = c.req.param("rest");
  return {
    ...desk,
    rest: rest === undefined ? [] : [rest],
    query: new URL(c.req.url).searchParams,
  };
}
