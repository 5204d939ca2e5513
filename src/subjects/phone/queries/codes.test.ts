import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import { dayMs } from "../../../bot/calendar.ts";
import { type Store } from "../../open-store.ts";

describe.each(engines)("a phone that is left on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it("allows five tries an account and day, and not for each of many accounts", async () => {
    const tried = (accounts: number, tries: number, at: Date) =>
      store.transact(async ({ phones }) => {
        let allowed = 0;
        for (let account = 1; account <= accounts; account += 1) {
          for (let one = 0; one < tries; one += 1) {
            if (await phones.mayTry(account, at)) allowed += 1;
          }
        }
        return allowed;
      });

    expect(await tried(1, 6, noon)).toBe(5);
    expect(await tried(110, 5, noon)).toBe(500 - 5);
    expect(await tried(1, 1, after(dayMs))).toBe(1);
  });

  it("is forgotten when the last of its people has an own one", async () => {
    await store.transact(async ({ members, phones, retention }) => {
      await members.create(newMember("m1", 5_001), noon);
      await phones.share((await members.find("m1"))!, noon);
      await phones.move((await members.find("m1"))!, 5_002, noon);
      await retention.purge(noon);
    });

    expect(await store.db.selectFrom("phone").select("account").execute()).toEqual([]);
  });
});
