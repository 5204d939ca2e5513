/**
 * Command: whether a code of a certificate is signed by the association, without asking the bot:
 * `npm run certificates -- check <text> [keys.json]`, with the keys of `/verify/keys` or else of the database;
 * `npm run certificates -- keys` prints those. Reads, and changes nothing. The code alone does not tell whether
 * the certificate was withdrawn since. Exit code 1 where it is not signed.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { config as loadEnv } from "dotenv";
import { parseConfig } from "../config.ts";
import { openPostgres } from "../store/postgres.ts";
import { openToRead } from "../store/sqlite/file.ts";
import {
  createCertificateKeys,
  keyOf,
  openSigned,
  type PublicKey,
  readBrought,
  writeNumber,
} from "../subjects/certificates/index.ts";
import { reasonOf, refuse, say } from "./say.ts";

loadEnv({ quiet: true });

class NoDatabaseError extends Error {}

const [command, text = "", file] = process.argv.slice(2);

try {
  if (command === "keys") await printKeys();
  else if (command === "check" && text !== "") await check();
  else {
    refuse(
      "用法：npm run certificates -- check <码里的字> [keys.json]，或 keys",
      "How to use it: npm run certificates -- check <text of the code> [keys.json], or keys",
    );
  }
} catch (error) {
  if (error instanceof NoDatabaseError) {
    refuse(
      "DATABASE_URL 里没有数据库。请看看设置。",
      "There is no database at DATABASE_URL. Check the settings.",
    );
  } else refuse("没有查成。", `Nothing was looked up. ${reasonOf(error)}`);
}

async function printKeys(): Promise<void> {
  const keys = (await keysOfDatabase()).map(({ id, publicKey, isWithdrawn }) => ({
    id,
    publicKey,
    isWithdrawn,
  }));
  process.stdout.write(`${JSON.stringify({ keys }, null, 2)}\n`);
}

async function check(): Promise<void> {
  // The address as it stands in the code, or what stands behind its `s=`.
  const brought = readBrought(text);
  if (brought !== undefined && brought.signed === undefined) {
    const number = writeNumber(brought.number);
    return refuse(
      `这里只有号码 ${number}，没有签名，真假从这里看不出来。请到聊天里发 /verify，或者打开 /verify 网页查。`,
      `This holds the number ${number} and no signature: whether it is true does not show here. Look it up with /verify in the chat or on the page.`,
    );
  }
  const keys = file === undefined ? await keysOfDatabase() : await keysOfFile(file);
  const signed = brought?.signed ?? text.trim();
  const key = keys.find(({ id }) => id === keyOf(signed));
  const facts = key && openSigned(signed, key);
  if (key === undefined || facts === undefined) {
    return refuse("✗ 不是协会签的。", "✗ Not signed by the association.");
  }
  if (key.isWithdrawn) {
    return refuse(
      `✗ 是用废掉的钥匙 ${key.id} 签的，作不了证。`,
      `✗ Signed with key ${key.id}, which was withdrawn: it proves nothing.`,
    );
  }
  const { number, name, village, season, proofs, lookedBy, day } = facts;
  process.stdout.write(
    `${JSON.stringify({ number: writeNumber(number), name, village, season, proofs, lookedBy, day }, null, 2)}\n`,
  );
  say(
    "✓ 是协会签的。后来有没有收回，要看 /verify。",
    "✓ Signed by the association. Whether it was withdrawn since, /verify tells.",
  );
}

async function keysOfFile(path: string): Promise<readonly PublicKey[]> {
  const { keys } = JSON.parse(await readFile(path, "utf8")) as { keys: readonly PublicKey[] };
  return keys;
}

async function keysOfDatabase(): Promise<readonly PublicKey[]> {
  const { DATABASE_URL: url } = parseConfig(process.env);
  if (url.startsWith("sqlite:") && !existsSync(url.slice("sqlite:".length))) {
    throw new NoDatabaseError();
  }
  const opened = url.startsWith("sqlite:")
    ? openToRead(url.slice("sqlite:".length))
    : openPostgres(url, { connections: 1, leadSilentMs: 0, deadlineMs: 10_000 });
  try {
    return await createCertificateKeys(opened.db).list();
  } finally {
    await opened.close();
  }
}
