/**
 * What Telegram tells a Mini App about who opened it, and whether Telegram said so.
 *
 * Two ways of signing: with the bot's token (`hash`, which covers every other field), and with Telegram's own
 * key (`signature`, which covers all but these two). Where there is a `hash` it decides; without one the
 * signature does.
 */
import { createHash, createHmac, createPublicKey, verify } from "node:crypto";
import type { Visitor } from "../bot/page/page.ts";
import { languageOfPhone } from "../bot/phrasebook.ts";
import { isSame } from "./secret.ts";

/** Of Telegram's production servers, published by Telegram. */
export const telegramKey = "e7bf03a2fa4602af4580703d88dda5bb59f32ed8b02a56c187fe7d34caed242d";

/** How old the data may be when a desk is opened with it, and how far ahead Telegram's clock may be. */
export const initDataMs = 10 * 60_000;
const aheadMs = 60_000;

/** Far more than Telegram sends. */
const mostCharacters = 8_192;

export interface InitDataKeys {
  /** The bot's. */
  readonly token: string;
  /** Telegram's Ed25519 key, as 64 hexadecimal digits. */
  readonly telegramKey: string;
}

export interface InitData {
  readonly visitor: Visitor;
  /** The same for the same data, however it is written and whichever way it is signed. */
  readonly key: string;
  /** From then on it is too old. */
  readonly endsAt: Date;
}

/** @returns `undefined` for what Telegram did not sign for this bot, what is too old or from the future, or names nobody */
export function readInitData(text: string, keys: InitDataKeys, now: Date): InitData | undefined {
  if (text.length > mostCharacters) return undefined;
  const entries = [...new URLSearchParams(text)];
  const fields = new Map(entries);
  // Whoever reads the first of two fields and whoever reads the last would not read the same.
  if (fields.size !== entries.length || !entries.every(isPlain)) return undefined;
  const said = linesOf(entries, ["hash", "signature"]);
  if (!isSigned(entries, fields, said, keys)) return undefined;
  const authDate = fields.get("auth_date") ?? "";
  if (!/^\d{1,12}$/.test(authDate)) return undefined;
  const at = Number(authDate) * 1_000;
  const endsAt = new Date(at + initDataMs);
  if (now >= endsAt || at > now.getTime() + aheadMs) return undefined;
  const visitor = visitorOf(fields.get("user") ?? "");
  if (visitor === undefined) return undefined;
  return { visitor, key: createHash("sha256").update(said).digest("hex"), endsAt };
}

/** A line break or an equals sign in the wrong place would move the border between two signed fields. */
function isPlain([name, value]: readonly [string, string]): boolean {
  return /^[a-z0-9_]{1,40}$/.test(name) && !/[\r\n]/.test(value);
}

function linesOf(entries: readonly (readonly [string, string])[], without: readonly string[]) {
  return entries
    .filter(([name]) => !without.includes(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("\n");
}

function isSigned(
  entries: readonly (readonly [string, string])[],
  fields: ReadonlyMap<string, string>,
  said: string,
  { token, telegramKey: key }: InitDataKeys,
): boolean {
  const hash = fields.get("hash");
  if (hash !== undefined) {
    const secret = createHmac("sha256", "WebAppData").update(token).digest();
    const all = linesOf(entries, ["hash"]);
    return isSame(hash, createHmac("sha256", secret).update(all).digest("hex"));
  }
  const signature = fields.get("signature") ?? "";
  const bytes = Buffer.from(signature, "base64url");
  // Several texts stand for the same bytes; one of them is Telegram's.
  if (bytes.length !== 64 || bytes.toString("base64url") !== signature) return false;
  const botId = token.slice(0, token.indexOf(":"));
  return verify(null, Buffer.from(`${botId}:WebAppData\n${said}`), publicKeyOf(key), bytes);
}

/** The head of an Ed25519 key in the form that node reads. */
const derHead = "302a300506032b6570032100";

function publicKeyOf(key: string) {
  return createPublicKey({ key: Buffer.from(derHead + key, "hex"), format: "der", type: "spki" });
}

function visitorOf(text: string): Visitor | undefined {
  let user: unknown;
  try {
    user = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof user !== "object" || user === null) return undefined;
  const {
    id,
    first_name: name,
    language_code: code,
    is_bot: isBot,
  } = user as Record<string, unknown>;
  if (!Number.isSafeInteger(id) || (id as number) <= 0 || isBot === true) return undefined;
  return {
    person: id as number,
    firstName: typeof name === "string" ? name : "",
    language: languageOfPhone(typeof code === "string" ? code : undefined),
  };
}
