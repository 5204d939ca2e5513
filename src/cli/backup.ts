/**
 * Command: writes the whole database into one file, while the bot runs.
 *
 * The file restores to SQLite and to PostgreSQL. Exit code 1 if there is no backup in the end.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { config as loadEnv } from "dotenv";
import { parseConfig } from "../config.ts";
import { backUp, type BackupOutcome } from "../store/backup.ts";
import { reasonOf, refuse, say } from "./say.ts";

loadEnv({ quiet: true });
process.umask(0o077); // a backup holds people's data: nobody else on the machine reads it

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    refuse("用法：npm run backup -- <文件>", "How to use it: npm run backup -- <file>");
  } else {
    tell(await backUp(parseConfig(process.env).DATABASE_URL, resolve(file)), file);
  }
} catch (error) {
  refuse("没有做成备份。", `There is no backup. ${reasonOf(error)}`);
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
