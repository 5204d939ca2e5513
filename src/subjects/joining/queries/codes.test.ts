import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, noon } from "../../../../test/support/people/members.ts";
import { type Store } from "../../open-store.ts";
import { type MemberRecord } from "../rules/record.ts";

describe.each(engines)("codes on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const ask = <T>(act: (record: MemberRecord) => Promise<T>) =>
    store.transact((records) => act(records.members));
  const create = (code: string, expiresAt: Date | null = null, now = noon) =>
    ask((record) => record.createCode({ code, kind: "person", target: "m1", expiresAt }, now));
  const codeInForce = (now: Date) => ask((record) => record.findCodeOf("person", "m1", now));

  it("finds a code as it stands", async () => {
    await create("aaa", after(5));

    expect(await ask((record) => record.findCode("aaa"))).toEqual({
      code: "aaa",
      kind: "person",
      target: "m1",
      expiresAt: after(5),
      revokedAt: null,
    });
    expect(await ask((record) => record.findCode("AAA"))).toBeUndefined();
  });

  it("refuses the same code twice", async () => {
    await create("aaa");

    await expect(create("aaa")).rejects.toThrow(/unique/i);
  });

  it("finds the newest code in force, of this target and kind only", async () => {
    await create("old", null, noon);
    await create("new", null, after(1));

    expect(await codeInForce(after(2))).toMatchObject({ code: "new" });
    expect(await ask((record) => record.findCodeOf("person", "m2", noon))).toBeUndefined();
    expect(await ask((record) => record.findCodeOf("village", "m1", noon))).toBeUndefined();
  });

  it("leaves an expired code out, from the moment it expires", async () => {
    await create("aaa", after(5));

    expect(await codeInForce(after(4))).toMatchObject({ code: "aaa" });
    expect(await codeInForce(after(5))).toBeUndefined();
  });

  it("revokes all codes of a target, and says since when", async () => {
    await create("aaa");
    await create("bbb");

    await ask((record) => record.revokeCodes("person", "m1", after(1)));
    await ask((record) => record.revokeCodes("person", "m1", after(9)));

    expect(await codeInForce(after(1))).toBeUndefined();
    expect(await ask((record) => record.findCode("aaa"))).toMatchObject({ revokedAt: after(1) });
  });
});
