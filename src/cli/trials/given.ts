/** Field trials: what a command was given, and the key that stays with the association. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Config } from "../../config.ts";
import { say } from "../say.ts";

export interface Given {
  readonly config: Config;
  readonly now: Date;
  readonly first: string;
  readonly second: string;
  readonly key?: string | undefined;
  readonly seed?: string | undefined;
  readonly villages?: string | undefined;
  readonly why?: string | undefined;
}

/** Made when it is first asked for. It stays with the association. */
export function keyIn(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { flag: "wx", mode: 0o600 });
    say(
      `新钥匙在 ${file}。只留在协会，不给大学：有它就查得到谁是谁。`,
      `A new key is in ${file}. It stays with the association and never goes to the university: it tells who is who.`,
    );
  }
  const key = readFileSync(file, "utf8").trim();
  if (key.length < 32) throw new Error(`${file} holds no key`);
  return key;
}
