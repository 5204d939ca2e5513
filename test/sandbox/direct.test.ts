/** The Bot API without a socket says what it says over one: most journeys play on it. */
import { afterAll, expect, it } from "vitest";
import { openTelegram } from "../support/servers/telegram.ts";

const telegram = await openTelegram();
afterAll(() => telegram.stop());
const { url, token, call } = telegram.sandbox;
const stays = (): void => undefined;

it.each([
  ["an answer", `/bot${token}/getMe`, "{}"],
  ["any case of letters", `/bot${token}/GETME`, "{}"],
  ["a refusal", `/bot${token}/sendMessage`, '{"chat_id":1,"text":""}'],
  ["nobody there", `/bot${token}/sendMessage`, '{"chat_id":4004,"text":"hello"}'],
  ["what is no object", `/bot${token}/getMe`, "[1"],
  ["a method that there is not", `/bot${token}/getRich`, "{}"],
  ["a token that is not known", `/bot7:AAAA/getMe`, "{}"],
  ["no method", `/bot${token}`, "{}"],
])("says the same of %s", async (_, path, body) => {
  const headers = { "content-type": "application/json" };
  const overNetwork = await fetch(url + path, { method: "POST", headers, body });

  const direct = await call({ path, body, onGone: stays });

  expect(direct).toBe(await overNetwork.text());
});

it("hands an update over to a poll that waits, and forgets a poll that is gone", async () => {
  const path = `/bot${token}/getUpdates`;
  const body = '{"timeout":50}';
  let leave = stays;
  const gone = call({ path, body, onGone: (listener) => (leave = listener) });
  await telegram.log();
  await new Promise((resolve) => setImmediate(resolve));
  leave();
  expect(JSON.parse(await gone)).toEqual({ ok: true, result: [] });

  const waiting = call({ path, body, onGone: stays });
  await telegram.person(1001).say("hello");

  expect(JSON.parse(await waiting)).toMatchObject({ result: [{ message: { text: "hello" } }] });
});

it("is cut off with its sandbox, and refused from then on", async () => {
  const other = await openTelegram();
  const { sandbox } = other;
  const path = `/bot${sandbox.token}/getUpdates`;
  const poll = { path, body: '{"timeout":50}', onGone: stays };
  const open = sandbox.call(poll);
  await new Promise((resolve) => setImmediate(resolve));

  const cut = expect(open).rejects.toMatchObject({ code: "ECONNRESET" });
  await other.stop();
  await cut;
  await expect(sandbox.call(poll)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
