/** Whether Telegram is there: asked after a call that came to nothing, and told as soon as it is. */
import type { Api } from "grammy";
import { beforeEach, expect, it } from "vitest";
import { createLog } from "../../log.ts";
import { createOutage, type Outage } from "./outage.ts";

const [chen, wang] = [5_001, 5_002] as const;

let outage: Outage;
/** Ends the call that asks whether Telegram is there. */
let asked: { answer(): void; lose(): void }[];
let overs: number;

beforeEach(() => {
  asked = [];
  overs = 0;
  const getMe = () =>
    new Promise<void>((resolve, reject) =>
      asked.push({ answer: resolve, lose: () => reject(new Error("nobody there")) }),
    );
  const api = { getMe } as unknown as Api;
  outage = createOutage({ api, log: createLog("silent"), over: () => (overs += 1) });
});

const state = () => ({ isOn: outage.isOn(), doubtful: outage.doubtful() });
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("holds the chat of a call that was lost, and nobody else, until Telegram answers anybody", () => {
  outage.lost(chen);
  const before = state();
  outage.answered();

  expect(before).toEqual({ isOn: false, doubtful: [chen] });
  expect([state(), asked.length, overs]).toEqual([{ isOn: false, doubtful: [] }, 1, 1]);
});

it("stops everybody when a second call is lost and none was answered in between", () => {
  outage.lost(chen);
  outage.lost(wang);
  const during = state();
  outage.answered();
  outage.lost(wang);

  expect(during).toEqual({ isOn: true, doubtful: [chen, wang] });
  expect(state()).toEqual({ isOn: false, doubtful: [wang] });
});

it("stops everybody when the question whether it is there is lost as well", async () => {
  outage.lost(chen);
  asked[0]!.lose();
  await settled();

  expect(state()).toEqual({ isOn: true, doubtful: [chen] });
  outage.stop();
});

it("says at once when Telegram is there again, so that nobody has to look", async () => {
  outage.lost(chen);
  outage.lost(wang);
  asked[0]!.answer();
  await settled();

  expect([state(), overs]).toEqual([{ isOn: false, doubtful: [] }, 1]);
});
