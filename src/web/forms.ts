/** Forms of the console: that one came from a page of this server, and from which desk. */
import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { isSame } from "./secret.ts";
import type { Uploads } from "./uploads.ts";

/** Two long messages, in characters of nine bytes each. */
const mostFormBytes = 98_304;
/** A table, as a file. */
const mostTableBytes = 1_048_576;
/** Telegram takes no larger photo. */
export const mostPictureBytes = 10_000_000;

/** The field of a form that brings a picture. */
const pictureField = "picture";

export interface Desks {
  /** The secret of the open desk from which a form comes: only they may bring as much as a picture is. */
  deskOf(c: Context): string | undefined;
  readonly uploads: Uploads;
  /** What is said where that desk, or all of them, bring too many at once. */
  full(c: Context): Promise<Response>;
}

/** @param desks absent: nobody may bring more than a table */
export function limitForms(desks?: Desks): MiddlewareHandler {
  const forms = bodyLimit({ maxSize: mostFormBytes });
  const tables = bodyLimit({ maxSize: mostTableBytes });
  // A form of words beside it, and a picture that is a little too large is told so.
  const pictures = bodyLimit({ maxSize: mostPictureBytes + 2 * mostTableBytes });
  return async (c, next) => {
    if (!hasFile(c)) return forms(c, next);
    const desk = desks?.deskOf(c);
    if (desks === undefined || desk === undefined) return tables(c, next);
    // Before a byte of it is read.
    const end = desks.uploads.begin(desk);
    if (end === undefined) {
      await letGo(c);
      return desks.full(c);
    }
    try {
      return await pictures(c, next);
    } finally {
      end();
    }
  };
}

/** Reads what comes and keeps nothing of it: a browser shows no answer before it has sent all. */
async function letGo({ req }: Context): Promise<void> {
  let bytes = 0;
  const reader = req.raw.body?.getReader();
  if (reader === undefined) return;
  while (bytes <= mostPictureBytes + 2 * mostTableBytes) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.byteLength;
  }
}

export interface SentForm {
  readonly fields: URLSearchParams;
  /** Not looked at yet. */
  readonly picture: File | undefined;
}

export const hostOf = (c: Context) => c.req.header("host") ?? "";

/** A form that a page of this server sent; `undefined` for any other. */
export async function formOf(
  c: Context,
  publicUrl: string | undefined,
): Promise<SentForm | undefined> {
  const origin = publicUrl === undefined ? `http://${hostOf(c)}` : new URL(publicUrl).origin;
  const site = c.req.header("sec-fetch-site");
  if (c.req.header("origin") !== origin) return undefined;
  if (site !== undefined && site !== "same-origin") return undefined;
  if (hasFile(c)) return withFile(c);
  if (!/^application\/x-www-form-urlencoded\b/.test(typeOf(c))) return undefined;
  const fields = new URLSearchParams((await c.req.text()).replaceAll("%00", ""));
  return { fields, picture: undefined };
}

const typeOf = (c: Context) => c.req.header("content-type") ?? "";

/** Files come in forms of another kind, without script too. */
const hasFile = (c: Context) => /^multipart\/form-data\b/.test(typeOf(c));

/** A file that is no picture is text: what is none is no table either. */
async function withFile(c: Context): Promise<SentForm | undefined> {
  const fields = new URLSearchParams();
  let picture: File | undefined;
  const data = await c.req.formData().catch(() => undefined);
  if (data === undefined) return undefined;
  for (const [name, value] of data) {
    if (name === pictureField && typeof value !== "string") {
      // A field that was left empty comes as a file without a byte.
      if (value.size > 0) picture = value;
      continue;
    }
    if (typeof value !== "string" && value.size > mostTableBytes) throw new HTTPException(413);
    const text = typeof value === "string" ? value : await value.text();
    // PostgreSQL keeps no such character; a file that has one is told what is wrong with it.
    fields.append(name, text.replaceAll("\0", "\u{FFFD}"));
  }
  return { fields, picture };
}

/** What the forms of a desk carry. It follows from the desk's secret, which no page and no script can read. */
export function tokenOf(secret: string): string {
  return createHash("sha256").update(`form:${secret}`).digest("base64url");
}

export const isOurs = (form: URLSearchParams, secret: string) =>
  isSame(form.get("token") ?? undefined, tokenOf(secret));
