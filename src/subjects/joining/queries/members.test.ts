import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { MemberRecord } from "../rules/record.ts";
import type { Store } from "../../open-store.ts";

describe.each(engines)("members on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const members = <T>(act: (members: MemberRecord) => Promise<T>) =>
    store.transact((records) => act(records.members));
  const create = (...args: Parameters<typeof newMember>) =>
    members((record) => record.create(newMember(...args), noon));

  it("finds a member by Telegram id and by id, whole", async () => {
    await create("m1", 9_007_199_254_740_991);

    const found = await members((record) => record.findByTelegram(9_007_199_254_740_991));

    expect(found).toEqual({
      id: "m1",
      telegramId: 9_007_199_254_740_991,
      firstName: "Li",
      language: "zh",
      villageId: null,
      householdId: null,
      invitedBy: null,
      placement: null,
      worstProblem: null,
      createdAt: noon,
    });
    expect(await members((record) => record.find("m1"))).toEqual(found);
  });

  it("finds nobody", async () => {
    expect(await members((record) => record.findByTelegram(1))).toBeUndefined();
    expect(await members((record) => record.find("m1"))).toBeUndefined();
  });

  it("refuses a second member with the same Telegram id", async () => {
    await create("m1", 1);

    await expect(create("m2", 1)).rejects.toThrow(/unique/i);
  });

  it("refuses a member who invites themselves", async () => {
    await expect(create("m1", 1, { invitedBy: "m1" })).rejects.toThrow(/check|constraint/i);
  });

  it("refuses an inviter who is not there", async () => {
    await expect(create("m1", 1, { invitedBy: "nobody" })).rejects.toThrow(/foreign key/i);
  });

  it("counts whom a member brought", async () => {
    await create("m1", 1);
    await create("m2", 2, { invitedBy: "m1" });
    await create("m3", 3, { invitedBy: "m1" });
    await create("m4", 4, { invitedBy: "m2" });

    expect(await members((record) => record.countBrought("m1"))).toBe(2);
    expect(await members((record) => record.countBrought("m4"))).toBe(0);
  });

  it("changes what may change, of this member only", async () => {
    await create("m1", 1);
    await create("m2", 2);

    await members(async (record) => {
      await record.createVillage(
        { id: "v1", name: "龙井", state: "listed", createdBy: "m1" },
        noon,
      );
      await record.createHousehold("h1", "v1", "m1", noon);
      await record.setLanguage("m1", "en");
      await record.setFirstName("m1", "Wang");
      await record.setVillage("m1", "v1");
      await record.setHousehold("m1", "h1");
      await record.setPlacement("m1", "shop");
      await record.setWorstProblem("m1", "photos");
    });

    expect(await members((record) => record.find("m1"))).toMatchObject({
      language: "en",
      firstName: "Wang",
      villageId: "v1",
      householdId: "h1",
      placement: "shop",
      worstProblem: "photos",
    });
    expect(await members((record) => record.find("m2"))).toMatchObject({
      language: "zh",
      firstName: "Li",
      villageId: null,
    });
  });

  it("notes that a person blocked the bot, and that they came back", async () => {
    await create("m1", 1);
    const blocked = () => store.db.selectFrom("member").select("blocked_at").execute();

    await members((record) => record.setBlocked(1, after(1)));
    const gone = await blocked();
    await members((record) => record.setBlocked(1, null));

    expect(gone).toEqual([{ blocked_at: after(1).toISOString() }]);
    expect(await blocked()).toEqual([{ blocked_at: null }]);
  });

  it("keeps every consent, given and taken back", async () => {
    await create("m1", 1);

    await members((record) => record.addConsent("m1", "memory", true, noon));
    await members((record) => record.addConsent("m1", "memory", false, after(1)));

    const consents = await store.db.selectFrom("consent").selectAll().orderBy("at").execute();
    expect(consents).toMatchObject([
      { purpose: "memory", given: 1, at: noon.toISOString() },
      { purpose: "memory", given: 0, at: after(1).toISOString() },
    ]);
  });

  it("keeps where somebody stands before they agree, and forgets it", async () => {
    const joining = { telegramId: 7, language: "zh", code: "abc", stage: "welcome" } as const;
    await members((record) => record.setJoining(joining, noon));
    await members((record) => record.setJoining({ ...joining, stage: "consent" }, after(1)));

    expect(await members((record) => record.findJoining(7))).toEqual({
      ...joining,
      stage: "consent",
    });
    await members((record) => record.removeJoining(7));
    expect(await members((record) => record.findJoining(7))).toBeUndefined();
  });

  it("counts the day of joining from the first screen", async () => {
    const joining = { telegramId: 7, language: "zh", code: null, stage: "welcome" } as const;
    await members((record) => record.setJoining(joining, noon));
    await members((record) => record.setJoining(joining, after(60_000)));

    expect(await store.db.selectFrom("joining").select("created_at").execute()).toEqual([
      { created_at: noon.toISOString() },
    ]);
  });
});
