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

parentPort.on("message", ({ id, sql, parameters }) => {
  try {
    parentPort.postMessage({ id, rows: db.prepare(sql).all(...parameters) }, []);
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) }, []);
  }
});
