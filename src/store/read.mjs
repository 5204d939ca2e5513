/**
 * Store: a reader of the database file in a thread of its own, with a connection that cannot write. It
 * sees one moment of the database, from its first question on, and ends when it is told to.
 *
 * Plain JavaScript on purpose: a thread cannot rely on the loader that reads TypeScript. What is asked
 * comes as SQL from reading.ts; nothing is known here of any table.
 */
import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";

const db = new Database(workerData.path, {
  readonly: true,
  fileMustExist: true,
  timeout: workerData.busyTimeoutMs,
});
db.exec("begin");

/** Rows of one message: taking them over costs the other thread a millisecond. */
const sliceRows = 500;
/** What was read and is not fetched yet, by question. */
const read = new Map();

parentPort.on("message", ({ id, sql, parameters }) => {
  try {
    const rows = sql === undefined ? read.get(id) : db.prepare(sql).all(...parameters);
    const hasMore = rows.length > sliceRows;
    if (hasMore) read.set(id, rows.slice(sliceRows));
    else read.delete(id);
    parentPort.postMessage({ id, rows: rows.slice(0, sliceRows), hasMore }, []);
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) }, []);
  }
});
