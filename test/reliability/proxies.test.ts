/** Whose word counts about where a visitor comes from: a proxy of the settings, and nobody else. */
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TestBot } from "../support/program/bot.ts";
import { doorEnv } from "../support/program/door.ts";
import { openOwnBot } from "../support/program/own-bot.ts";
import { openTelegram, type TestTelegram } from "../support/servers/telegram.ts";

const never = 1e-6;
/** Who asks once has asked enough. */
const strangers = {
  each: { burst: 1, perSecond: never },
  all: { burst: 1_000, perSecond: 1_000 },
};
const [proxy, inner, other] = ["127.0.0.2", "127.0.0.3", "127.0.0.1"];
let telegram: TestTelegram;
let bot: TestBot | undefined;

beforeEach(async () => {
  telegram = await openTelegram();
});
afterEach(async () => {
  await bot?.close();
  await telegram.stop();
});

async function open(env: Readonly<Record<string, string>>): Promise<void> {
  bot = await openOwnBot(telegram, [], { env, strangers });
}

/** @param from an address of this machine @returns the status of a page for strangers; 429: they asked before */
async function ask(from: string, forwardedFor?: string): Promise<number> {
  const headers = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
  const asking = request(`${bot!.url()}/console/waits`, { localAddress: from, headers }).end();
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  answer.resume();
  return answer.statusCode!;
}

it("believes the proxy of the settings about each visitor", async () => {
  await open({ ...doorEnv, TRUSTED_PROXY: proxy });

  expect(await ask(proxy, "203.0.113.1")).toBe(401);
  expect(await ask(proxy, "203.0.113.2")).toBe(401);
  expect(await ask(proxy, "203.0.113.1")).toBe(429);
});

it("believes nobody else: a forged header makes no new visitor", async () => {
  await open({ ...doorEnv, TRUSTED_PROXY: proxy });

  expect(await ask(other, "203.0.113.1")).toBe(401);
  expect(await ask(other, "203.0.113.2")).toBe(429);
  expect(await ask(other, `203.0.113.3, ${proxy}`)).toBe(429);
});

it("takes of several addresses the last that is no proxy: what stands before it is the visitor's own word", async () => {
  await open({ ...doorEnv, TRUSTED_PROXY: `${proxy}, 127.0.0.3/32` });

  expect(await ask(proxy, "198.51.100.1, 203.0.113.1")).toBe(401);
  expect(await ask(proxy, "198.51.100.2, 203.0.113.1")).toBe(429);
  expect(await ask(proxy, `198.51.100.3, 203.0.113.1, ${inner}`)).toBe(429);
  expect(await ask(proxy, `203.0.113.4, ${inner}`)).toBe(401);
});

it("counts visitors whose proxy says nothing of use as that proxy", async () => {
  await open({ ...doorEnv, TRUSTED_PROXY: proxy });

  expect(await ask(proxy)).toBe(401);
  expect(await ask(proxy, "unknown")).toBe(429);
  expect(await ask(proxy, "203.0.113.1, ")).toBe(429);
});

it("counts a household with a network of its own once, however its addresses are written", async () => {
  await open({ ...doorEnv, TRUSTED_PROXY: proxy });

  expect(await ask(proxy, "2001:db8::a:b:c:d")).toBe(401);
  expect(await ask(proxy, "2001:db8:0:0:e::1")).toBe(429);
  expect(await ask(proxy, "2001:db8::1")).toBe(429);
  expect(await ask(proxy, "2001:db8:0:1::1")).toBe(401);
});

it("believes programs on this machine where the settings name no proxy, and nobody without a public address", async () => {
  await open(doorEnv);
  expect(await ask(proxy, "203.0.113.1")).toBe(401);
  expect(await ask(proxy, "203.0.113.2")).toBe(401);
  // Who comes through a tunnel to this machine is no proxy.
  expect(await ask(proxy, "203.0.113.3, 127.0.0.1")).toBe(401);
  expect(await ask(proxy, "203.0.113.4, 127.0.0.1")).toBe(429);
  await bot!.close();

  await open({});
  expect(await ask(other, "203.0.113.1")).toBe(401);
  expect(await ask(other, "203.0.113.2")).toBe(429);
});
