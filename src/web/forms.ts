/** Forms of the console: that one came from a page of this server, and from which desk. */
import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isSame } from "./secret.ts";

/** Two long messages, in characters of nine bytes each. */
const mostFormBytes = 98_304;
/** A table, as a file. */
const mostTableBytes = 1_048_576;

export function limitForms(): MiddlewareHandler {
  const forms = bodyLimit({ maxSize: mostFormBytes });
  const files = bodyLimit({ maxSize: mostTableBytes });
  return (c, next) => (hasFile(c) ? files(c, next) : forms(c, next));
}

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
  if (hasFile(c)) return withFile(c);
  if (!/^application\/x-www-form-urlencoded\b/.test(typeOf(c))) return undefined;
  return new URLSearchParams((await c.req.text()).replaceAll("%00", ""));
}

const typeOf = (c: Context) => c.req.header("content-type") ?? "";

/** Files come in forms of another kind, without script too. */
const hasFile = (c: Context) => /^multipart\/form-data\b/.test(typeOf(c));

/** The file is text: what is none is no table either. */
async function withFile(c: Context): Promise<URLSearchParams | undefined> {
  const form = new URLSearchParams();
  const data = await c.req.formData().catch(() => undefined);
  if (data === undefined) return undefined;
  for (const [name, value] of data) {
    const text = typeof value === "string" ? value : await value.text();
    // PostgreSQL keeps no such character; a file that has one is told what is wrong with it.
    form.append(name, text.replaceAll("\0", "\u{FFFD}"));
  }
  return form;
}

/** What the forms of a desk carry. It follows from the desk's secret, which no page and no script can read. */
export function tokenOf(secret: string): string {
  return createHash("sha256").update(`form:${secret}`).digest("base64url");
}

export const isOurs = (form: URLSearchParams, secret: string) =>
  isSame(form.get("token") ?? undefined, tokenOf(secret));
