import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../test/support/engines.ts";
import { after, noon } from "../../test/support/people/members.ts";
import type { Store } from "../subjects/open-store.ts";

describe.each(engines)("the list of privileged acts on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it("keeps acts in the order in which they were done", async () => {
    const entry = { actor: "m1", act: "village-listed", subject: "v1" };
    await store.transact(async ({ audit }) => {
      await audit.write({ ...entry, at: noon, facts: { members: 3 } });
      await audit.write({ ...entry, at: after(1) });
    });

    expect(await store.db.selectFrom("audit").selectAll().orderBy("id").execute()).toMatchObject([
      { ...entry, at: noon.toISOString(), facts: '{"members":3}' },
      { ...entry, at: after(1).toISOString(), facts: "{}" },
    ]);
  });
});
