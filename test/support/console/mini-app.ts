/** Test support: what Telegram tells a Mini App about who opened it, signed in both of its ways. */
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import type { TestBot } from "../program/bot.ts";

export type Fields = Readonly<Record<string, string>>;

/** Telegram's key of this test. */
const pair = generateKeyPairSync("ed25519");
export const testTelegramKey = pair.publicKey
  .export({ format: "der", type: "spki" })
  .subarray(-32)
  .toString("hex");

/** What Telegram says, not signed yet. */
export function appFields(person: number, at: Date, more: Fields = {}): Fields {
  return {
    query_id: "AAHdF6IQAAAAAN0XohDhrOrc",
    user: JSON.stringify({ id: person, first_name: "Li + 李/é", language_code: "zh-hans" }),
    auth_date: String(Math.floor(at.getTime() / 1_000)),
    chat_instance: "-3788475317572404878",
    chat_type: "private",
    ...more,
  };
}

const lines = (fields: Fields) =>
  Object.keys(fields)
    .toSorted()
    .map((name) => `${name}=${fields[name]}`)
    .join("\n");

export function withHash(fields: Fields, token: string): Fields {
  const secret = createHmac("sha256", "WebAppData").update(token).digest();
  return { ...fields, hash: createHmac("sha256", secret).update(lines(fields)).digest("hex") };
}

export function withSignature(fields: Fields, token: string): Fields {
  const text = `${token.split(":")[0]}:WebAppData\n${lines(fields)}`;
  return {
    ...fields,
    signature: sign(null, Buffer.from(text), pair.privateKey).toString("base64url"),
  };
}

/** As Telegram writes it. */
export const written = (fields: Fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

/** What the script of the Mini App sends. */
export function sendAppData(
  bot: TestBot,
  data: string,
  origin: string,
  { scheme = "", cookie = "" } = {},
): Promise<Response> {
  return fetch(`${bot.url()}/console/app`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie },
    body: new URLSearchParams({ data, scheme }),
  });
}
