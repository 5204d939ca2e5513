/** Forms of the console: that one came from a page of this server, and from which desk. */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import { isSame } from "./secret.ts";

export const hostOf = (c: Context) => c.req.header("host") ?? "";

/** A form that a page of this server sent; `undefined` for any other. */
export async function formOf(
  c: Context,
  publicUrl: string | undefined,
): Promise<URLSearchParams | undefined> {
  const origin = publicUrl === undefined ? `http://${hostOf(c)}` : new URL(publicUrl).origin;
  const site = c.req.header("sec-fetch-site");
  if (c.req.header("origin") !== origin) return undefined;
  if (site !== undefined && site !== "same-origin") return undefined;
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/.test(type)) return undefined;
  return new URLSearchParams(await c.req.text());
}

/** What the forms of a desk carry. It follows from the desk's secret, which no page and no script can read. */
export function tokenOf(secret: string): string {
  return createHash("sha256").update(`form:${secret}`).digest("base64url");
}

export const isOurs = (form: URLSearchParams, secret: string) =>
  isSame(form.get("token") ?? undefined, tokenOf(secret));
