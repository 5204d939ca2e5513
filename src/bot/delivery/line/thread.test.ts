/** A thread that dies loses what it had in hand, and nothing else. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { HttpError } from "grammy";
import { judge } from "../delivery.ts";
import { openThread, type Thread } from "./thread.ts";

let server: Server;
let thread: Thread;

beforeEach(async () => {
  server = createServer((request, response) => {
    request.resume().on("end", () => response.end(request.url));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  thread.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const root = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const judged = (call: Promise<string>) =>
  call.then(
    (text) => text,
    (error: unknown) => judge(new HttpError("failed", error)),
  );
const mayHaveArrived = { fate: "unknown", reason: "no-answer" };

it("gives each call its own answer", async () => {
  thread = openThread(root());

  const paths = Array.from({ length: 200 }, (_, at) => `/${at}`);

  expect(await Promise.all(paths.map((path) => thread.post(path, "{}", 5_000)))).toEqual(paths);
});

it("calls over a new thread after one that died", async () => {
  const usual = new URL("./post.mjs", import.meta.url).href;
  const dying = `
    import ${JSON.stringify(usual)};
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (asked) => {
      if (asked.some(({ path }) => path === "/die")) throw new Error("a fault of the thread");
    });`;
  thread = openThread(root(), new URL(`data:text/javascript,${encodeURIComponent(dying)}`));

  const ends = [judged(thread.post("/die", "{}", 5_000)), judged(thread.post("/a", "{}", 5_000))];

  expect(await Promise.all(ends)).toEqual([mayHaveArrived, mayHaveArrived]);
  expect(await judged(thread.post("/b", "{}", 5_000))).toBe("/b");
});

it("ends what is in hand when it is closed", async () => {
  server.removeAllListeners("request");
  const asked = new Promise<void>((resolve) => server.once("request", () => resolve()));
  thread = openThread(root());
  const call = judged(thread.post("/", "{}", 5_000));
  await asked;

  thread.close();

  expect(await call).toEqual(mayHaveArrived);
  expect(await judged(thread.post("/", "{}", 5_000))).toEqual(mayHaveArrived);
});
