/** Whether Telegram is there: asked after a call that came to nothing, and told as soon as it is. */
import type { Api } from "grammy";
import { expect, it } from "vitest";
import { createLog } from "../../log.ts";
import { createOutage } from "./outage.ts";

it("says at once when Telegram is there again, so that nobody has to look", async () => {
  let during: boolean | undefined;
  const told = await new Promise((resolve) => {
    const outage = createOutage({
      api: { getMe: async () => void (during = outage.isOn()) } as unknown as Api,
      log: createLog("silent"),
      over: () => resolve(outage.isOn()),
    });
    outage.suspect();
  });

  expect([during, told]).toEqual([true, false]);
});
