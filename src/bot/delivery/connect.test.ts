/** The first calls wait for Telegram, and say so in a sentence, once. */
import { expect, it } from "vitest";
import { createLog } from "../../log.ts";
import { introduce, openLine } from "./connect.ts";

it("asks again where the connection is refused, and says once that it does", async () => {
  const stopping = new AbortController();
  const lines: { event: string; do?: string; err: { code: string } }[] = [];
  const write = (line: string) => {
    lines.push(JSON.parse(line));
    if (lines.length === 3) stopping.abort();
  };
  // Nothing listens at the first port.
  const line = openLine("http://127.0.0.1:1", "1:A");
  const deps = { api: line.createApi(5), log: createLog("info", { write }) };

  const me = await introduce({ ...deps, stopping: stopping.signal });
  line.close();

  expect(me).toBeUndefined();
  expect(lines.map(({ event, err }) => [event, err.code])).toEqual(
    Array.from({ length: 3 }, () => ["telegram-unreachable", "ECONNREFUSED"]),
  );
  expect(lines.map((each) => each.do)).toEqual([
    expect.stringMatching(/on the network.*asks again by itself/),
    undefined,
    undefined,
  ]);
});
