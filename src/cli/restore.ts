/**
 * Command: puts a backup in the place of the database. The bot must be stopped.
 *
 * A database with members is replaced only with `--replace`; an encrypted backup needs `--key <file>`. Exit code 1 if
 * nothing was restored.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { config as loadEnv } from "dotenv";
import { parseConfig } from "../config.ts";
import { MentorError } from "../errors.ts";
import { restore, type RestoreOutcome } from "../store/restore.ts";
import { withOpened, type Opened } from "./backups/opened.ts";
import { reasonOf, refuse, say } from "./say.ts";

loadEnv({ quiet: true });
process.umask(0o077); // a database holds people's data: nobody else on the machine reads it

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: "boolean", default: false }, key: { type: "string" } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    refuse(
      "用法：npm run restore -- <文件> [--replace] [--key <钥匙文件>]",
      "How to use it: npm run restore -- <file> [--replace] [--key <key file>]",
    );
  } else {
    const url = parseConfig(process.env).DATABASE_URL;
    const options = { replace: values.replace, now: new Date() };
    const opened = existsSync(file)
      ? await withOpened(resolve(file), values.key, (backup) => restore(url, backup, options))
      : ({ kind: "opened", result: { kind: "no-backup" } } as const);
    if (opened.kind === "opened") tell(opened.result, file);
    else tellSealed(opened, file);
  }
} catch (error) {
  const [chinese, english] = sentencesFor(error);
  refuse(`没有恢复。${chinese}`, `Nothing was restored. ${english}`);
}

function tell(outcome: RestoreOutcome, file: string): void {
  switch (outcome.kind) {
    case "restored":
      say(`恢复好了，${outcome.rows} 行。`, `Restored, ${outcome.rows} rows.`);
      if (outcome.keptAt !== null) {
        say(
          `原来的数据库还在：${outcome.keptAt}。不要了请删掉。`,
          `The old database is kept: ${outcome.keptAt}. Delete it when you no longer need it.`,
        );
      }
      return say(
        "备份以后要求删除资料的人，现在又在里面了。请再删一次。",
        "People who asked to be forgotten after this backup are in it again. Delete them again.",
      );
    case "no-backup":
      return refuse(`没有这个文件：${file}。`, `There is no such file: ${file}.`);
    case "not-a-backup":
      return refuse(
        `${file} 不是本程序的备份，或者已经坏了。`,
        `${file} is not a backup of this program, or it is damaged.`,
      );
    case "has-members":
      return refuse(
        `数据库里已经有人（${outcome.members ?? "读不出来"}）。真的要换掉，请加 --replace。`,
        `The database has members (${outcome.members ?? "it cannot be read"}). To replace it all the same, add --replace.`,
      );
  }
}

function tellSealed(opened: Exclude<Opened<never>, { kind: "opened" }>, file: string): void {
  switch (opened.kind) {
    case "no-key":
      return refuse(
        `${file} 加了密。请加 --key <钥匙文件>。`,
        `${file} is encrypted. Add --key <key file>.`,
      );
    case "bad-key":
      return refuse("钥匙文件里没有钥匙。", "There is no secret key in that key file.");
    case "other-key":
      return refuse(
        `${file} 是给另一把钥匙加密的。`,
        `${file} cannot be opened: the file was encrypted to another key.`,
      );
    case "sealed":
      return refuse(`${file} 打不开。`, `${file} cannot be opened: ${opened.reason}.`);
  }
}

function sentencesFor(error: unknown): [chinese: string, english: string] {
  const code = error instanceof MentorError ? error.code : undefined;
  if (code === "database-busy") {
    return ["机器人正在用这个数据库，请先停下它。", "A bot is using the database. Stop it first."];
  }
  if (code === "database-newer") {
    return [
      "备份来自更新的版本，请先更新程序。",
      "The backup or the database is from a newer version. Update this program first.",
    ];
  }
  return ["", reasonOf(error)];
}
