/**
 * Command: writes the whole database into one file, while the bot runs.
 *
 * The file restores to SQLite and to PostgreSQL. `--regular` names it by date in `BACKUPS_DIR`, encrypts it to
 * `BACKUPS_KEY` and deletes old ones; `--encrypt` encrypts a single one; `--new-key <file>` makes the key. Exit
 * code 1 if there is no backup in the end.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { config as loadEnv } from "dotenv";
import { parseConfig, type Config } from "../config.ts";
import { backUp, type BackupOutcome } from "../store/backup.ts";
import { createKey, parsePublicKey } from "./backups/keys.ts";
import { nameAt, pastTheirTime } from "./backups/regular.ts";
import { seal } from "./backups/seal.ts";
import { reasonOf, refuse, say } from "./say.ts";

loadEnv({ quiet: true });
process.umask(0o077); // a backup holds people's data: nobody else on the machine reads it

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      regular: { type: "boolean", default: false },
      encrypt: { type: "boolean", default: false },
      "new-key": { type: "string" },
    },
  });
  const [file] = positionals;
  if (values["new-key"] !== undefined) makeKey(values["new-key"]);
  else if (values.regular && file === undefined) await backUpRegularly(parseConfig(process.env));
  else if (file === undefined || positionals.length > 1 || values.regular) {
    refuse(
      "用法：npm run backup -- <文件> [--encrypt]，或 --regular，或 --new-key <文件>",
      "How to use it: npm run backup -- <file> [--encrypt], or --regular, or --new-key <file>",
    );
  } else await backUpOnce(parseConfig(process.env), file, values.encrypt);
} catch (error) {
  refuse("没有做成备份。", `There is no backup. ${reasonOf(error)}`);
}

async function backUpOnce(config: Config, file: string, isSealed: boolean): Promise<void> {
  if (!isSealed) return tell(await backUp(config.DATABASE_URL, resolve(file)), file);
  if (config.BACKUPS_KEY === undefined) {
    return refuse(
      "没有 BACKUPS_KEY。先做一把钥匙：npm run backup -- --new-key <文件>",
      "There is no BACKUPS_KEY. Make a key first: npm run backup -- --new-key <file>",
    );
  }
  const sealed = file.endsWith(".age") ? file : `${file}.age`;
  tell(await backUpSealed(config.DATABASE_URL, resolve(sealed), config.BACKUPS_KEY), sealed);
}

/** Encrypts beside the plain file, which goes in any case. */
async function backUpSealed(url: string, file: string, key: string): Promise<BackupOutcome> {
  const publicKey = parsePublicKey(key);
  if (publicKey === undefined) throw new Error("BACKUPS_KEY has a wrong letter: copy it anew");
  if (existsSync(file)) return { kind: "file-exists" };
  const plain = `${file}.plain`;
  let isWhole = false;
  try {
    const outcome = await backUp(url, plain);
    if (outcome.kind !== "made") return outcome;
    seal(plain, file, publicKey);
    isWhole = true;
    return outcome;
  } finally {
    rmSync(plain, { force: true });
    if (!isWhole) rmSync(file, { force: true });
  }
}

async function backUpRegularly(config: Config): Promise<void> {
  const folder = config.BACKUPS_DIR;
  if (folder === undefined) {
    return refuse("没有设 BACKUPS_DIR。", "BACKUPS_DIR is not set: where should backups go?");
  }
  const now = new Date();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const plain = join(folder, nameAt(now));
  const key = config.BACKUPS_KEY;
  const file = key === undefined ? plain : `${plain}.age`;
  const outcome =
    key === undefined
      ? await backUp(config.DATABASE_URL, resolve(file))
      : await backUpSealed(config.DATABASE_URL, resolve(file), key);
  tell(outcome, file);
  if (outcome.kind !== "made") return; // never delete an old one without a new one
  const past = pastTheirTime(readdirSync(folder), now);
  for (const name of past) rmSync(join(folder, name));
  if (past.length > 0)
    say(`删掉旧备份 ${past.length} 份。`, `Old backups deleted: ${past.length}.`);
  if (key === undefined) {
    say(
      "没有加密。先做一把钥匙，再设 BACKUPS_KEY：npm run backup -- --new-key <文件>",
      "It is not encrypted. Make a key, then set BACKUPS_KEY: npm run backup -- --new-key <file>",
    );
  }
}

function makeKey(file: string): void {
  const { publicKey, secretKey } = createKey();
  const lines = [`# created: ${new Date().toISOString()}`, `# public key: ${publicKey}`, secretKey];
  try {
    writeFileSync(file, `${lines.join("\n")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as { code?: unknown }).code !== "EEXIST") throw error;
    return refuse(`${file} 已经有了。`, `${file} is already there: a key is never overwritten.`);
  }
  say(
    `钥匙在 ${file}。把它搬到别的地方，这台机器上不要留：没有它，备份就打不开。`,
    `The secret key is in ${file}. Move it elsewhere and leave none on this machine: without it no backup opens.`,
  );
  process.stdout.write(`BACKUPS_KEY=${publicKey}\n`);
}

function tell(outcome: BackupOutcome, file: string): void {
  switch (outcome.kind) {
    case "made": {
      const size = `${(outcome.bytes / 1_000_000).toFixed(1)} MB`;
      return say(
        `备份好了：${file}，${outcome.rows} 行，${size}。里面有村民的资料，请保管好。`,
        `Backup made: ${file}, ${outcome.rows} rows, ${size}. It holds people's data: keep it safe.`,
      );
    }
    case "file-exists":
      return refuse(
        `${file} 已经有了。请换一个文件名。`,
        `${file} is already there. Choose another name.`,
      );
    case "no-database":
      return refuse(
        "DATABASE_URL 里没有数据库。请看看设置。",
        "There is no database at DATABASE_URL. Check the settings.",
      );
    case "damaged":
      return refuse(
        "数据库坏了，没有做备份。请恢复以前的备份。",
        "The database is damaged, so no backup was made. Restore an earlier one.",
      );
  }
}
