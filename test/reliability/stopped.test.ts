/** A bot that has stopped: the process it ran in, which may run others, keeps nothing of it. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { openVillage } from "../support/people/village.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

it("holds nothing of a bot that has stopped", async () => {
  const bot = await playAndStop();

  // Not the thing itself: what is looked at would be held.
  await expect
    .poll(() => {
      collectGarbage();
      return bot.deref() === undefined;
    })
    .toBe(true);
});

/** @returns what the bot asks for the time: it lives as long as anything of the bot does */
async function playAndStop(): Promise<WeakRef<() => Date>> {
  const village = await openVillage();
  const chen = village.person(1, "Chen");
  await chen.start();
  await chen.say("hello");
  const { status } = await fetch(`${village.bot.url()}/metrics`);
  expect(status).toBe(200);
  await village.close();
  return new WeakRef(village.now);
}
