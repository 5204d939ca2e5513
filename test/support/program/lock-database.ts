/** A process that holds the write lock of a SQLite file: `lock-database.ts <file> <ms>`. Says "locked". */
import Database from "better-sqlite3";

const [file = "", ms = "0"] = process.argv.slice(2);
const database = new Database(file, { timeout: 10_000 });
database.exec("BEGIN IMMEDIATE");
process.stdout.write("locked\n");
setTimeout(() => {
  database.exec("COMMIT");
  database.close();
}, Number(ms));
