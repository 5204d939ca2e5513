/** What waits until it is known who is here, where an update of the phone was set aside. */
import type { Update } from "@grammyjs/types";
import { expect, it } from "vitest";
import { createBot } from "../bot.ts";
import { createPhrasebook } from "../phrasebook.ts";
import type { Records } from "../records.ts";
import { openHouse } from "../turn/house.ts";
import { personAt } from "./number.ts";

const account = 5_001;
const now = new Date("2026-12-01T12:00:00Z");

it.each([
  ["another message that waits", "two baskets", false],
  ["the one that let it go", "Amy", true],
])("goes with its own update alone: %s", async (_, text, goes) => {
  let isTaken = false;
  const people = ["陈姐", "Amy"].map((name, at) => ({
    person: personAt(account, at + 1),
    name,
    language: "en" as const,
  }));
  const phone = {
    account,
    people,
    here: people[0],
    activeAt: new Date(0),
    askedAt: null,
    isHolding: true,
  };
  const records = {
    members: { open: async () => undefined, findJoining: async () => undefined },
    phones: {
      find: async () => phone,
      noteHere: async () => undefined,
      takeHeld: async () => ((isTaken = true), []),
    },
    outbox: { add: async () => undefined },
  } as unknown as Records;
  const deps = {
    phrasebook: createPhrasebook(),
    officers: new Set<number>(),
    answerTap: () => undefined,
  };
  const groups = { isTheirs: () => false } as unknown as Parameters<typeof createBot>[2];
  const from = { id: account, is_bot: false, first_name: "Chen" };
  const chat = { id: account, type: "private", first_name: "Chen" };
  const message = { message_id: 7, date: 0, from, chat, text };

  await createBot(deps, openHouse([]), groups).apologise(
    { update_id: 1, message } as Update,
    records,
    now,
  );

  expect(isTaken).toBe(goes);
});
