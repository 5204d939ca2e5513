import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { newMember, noon } from "../../../../test/support/people/members.ts";
import type { Near, PartnerChange } from "../rules/record.ts";
import { rank, wordsOfEntry } from "../rules/search.ts";
import type { Records } from "../../../bot/records.ts";
import type { Store } from "../../open-store.ts";

const near: Near = { villageId: "v1", county: "Pujiang" };
const today = "2026-03-01";

describe.each(engines)("partners on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await act(async ({ members }) => {
      for (const id of ["v1", "v2"]) {
        await members.createVillage({ id, name: id, state: "listed", createdBy: "m1" }, noon);
      }
      await members.create(newMember("m1", 1, { villageId: "v1", firstName: "Chen" }), noon);
      await members.create(newMember("m2", 2, { villageId: "v2" }), noon);
    });
  });
  afterEach(() => store.close());

  const act = <T>(run: (records: Records) => Promise<T>) => store.transact(run);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  interface Given extends PartnerChange {
    readonly kindId?: string;
    readonly county?: string | null;
    readonly addedBy?: string;
    readonly selfId?: string;
    readonly on?: string;
  }

  /** A listed entry. */
  async function list(id: string, given: Given = {}): Promise<void> {
    const { kindId = "driver", county = "Pujiang", addedBy = "m1", selfId, on, ...texts } = given;
    await act(async ({ partners }) => {
      const from = { id, kindId, county, addedBy, list: "earth", addedAs: "member" } as const;
      await partners.begin({ ...from, selfId: selfId ?? null }, noon);
      const change = { name: id, area: "unknown", villages: [], ...texts } as const;
      await partners.write(id, change, wordsOfEntry(change));
      await partners.list(id, on ?? today);
    });
  }

  const serves = (...villages: string[]) =>
    ({ area: "villages", villages: villages.map((id) => ({ id, name: id })) }) as const;

  it("are listed near first: the own village, the whole county, the rest of it", async () => {
    await list("far", serves("v2"));
    await list("wide", { area: "county" });
    await list("here", serves("v2", "v1"));
    await list("abroad", { county: "Yiwu", ...serves("v1") });
    await list("nowhere", { county: null });
    await list("other", { kindId: "courier" });

    const { mine, theirs, all, counts } = await act(async ({ partners }) => ({
      mine: await partners.listOf("driver", near, 10, 0),
      theirs: await partners.listOf("driver", { villageId: "v2", county: "Pujiang" }, 10, 0),
      all: await partners.listOf("driver", { villageId: null, county: null }, 10, 0),
      counts: await partners.countByKind(near),
    }));
    expect(ids(mine)).toEqual(["here", "wide", "far", "nowhere"]);
    expect(ids(theirs).slice(0, 2)).toEqual(["far", "here"]);
    expect(all).toHaveLength(5);
    expect(counts).toEqual(
      new Map([
        ["driver", 4],
        ["courier", 1],
      ]),
    );
    expect(mine[0]).toMatchObject({ villages: [{ id: "v1" }, { id: "v2" }], name: "here" });
    expect(mine[0]!.adder).toEqual({ firstName: "Chen", village: "v1" });
  });

  it("come in pages, the one confirmed last first", async () => {
    for (const [index, on] of ["2026-01-01", "2026-03-01", "2026-02-01"].entries()) {
      await list(`p${index}`, { on });
    }
    const pages = await act(async ({ partners }) => [
      ids(await partners.listOf("driver", near, 2, 0)),
      ids(await partners.listOf("driver", near, 2, 2)),
    ]);
    expect(pages).toEqual([["p1", "p2"], ["p0"]]);
  });

  it("are found by their words and by their kind, with the words that they have", async () => {
    await list("cold", { terms: "冷藏车，天天去县里", kindId: "driver" });
    await list("plain", { terms: "天天去县里", kindId: "driver" });
    await list("boxes", { name: "红星纸箱厂", kindId: "packaging-maker" });
    await list("gone", { terms: "冷藏" });
    const found = await act(async ({ partners }) => {
      await partners.hide("gone");
      return {
        cold: await partners.search(["冷藏"], [], near, 10),
        boxes: await partners.search(["box"], ["packaging-maker"], near, 10),
        both: rank(await partners.search(["县里", "冷藏"], ["driver"], near, 10), []),
        none: await partners.search([], [], near, 10),
      };
    });
    expect(found.cold).toMatchObject([{ id: "cold", has: ["冷藏"] }]);
    expect(found.boxes).toMatchObject([{ id: "boxes", has: [] }]);
    expect(ids(found.both)).toEqual(["cold", "plain"]);
    expect(found.none).toEqual([]);
  });

  it("lose the words that they no longer have", async () => {
    await list("p", { terms: "boxes" });
    const has = (word: string) =>
      act(async ({ partners }) => (await partners.search([word], [], near, 1)).length);
    expect(await has("box")).toBe(1);
    await act(({ partners }) =>
      partners.write("p", { terms: "bags" }, wordsOfEntry({ terms: "bags" })),
    );
    expect([await has("box"), await has("bag")]).toEqual([0, 1]);
  });

  it("wait for a look as long as there is something to look at", async () => {
    await list("p");
    const count = () => act(({ partners }) => partners.countWaiting());
    const waits = async () =>
      (await act(({ partners }) => partners.listWaiting(5, 0))).map((each) => each.waits);

    await act(({ partners }) => partners.propose("p", { terms: "new" }, noon));
    expect(await waits()).toEqual(["change"]);
    expect(await act(({ partners }) => partners.claim("p", "m2", noon))).toBe(true);
    expect(await act(({ partners }) => partners.claim("p", "m1", noon))).toBe(false);
    await act(({ partners }) => partners.propose("p", null, noon));
    expect(await waits()).toEqual(["claim"]);
    await act(({ partners }) => partners.settleClaim("p", true));
    expect(await count()).toBe(0);
    expect(await act(({ partners }) => partners.find("p"))).toMatchObject({
      selfId: "m2",
      claimId: null,
      relays: true,
    });
  });

  it("are one draft a person", async () => {
    const from = { kindId: "driver", list: "earth", addedAs: "member", county: null } as const;
    const draft = await act(async ({ partners }) => {
      for (const id of ["a", "b"]) {
        await partners.begin({ ...from, id, addedBy: "m1", selfId: null }, noon);
        await partners.write(id, { name: id, ...serves("v1") }, ["word"]);
      }
      return [await partners.find("a"), await partners.findDraft("m1")];
    });
    expect(draft).toMatchObject([undefined, { id: "b" }]);
    await act(({ retention }) => retention.purge(new Date(noon.getTime() + 31 * 86_400_000)));
    expect(await act(({ partners }) => partners.find("b"))).toBeUndefined();
  });

  it("that nobody confirmed are asked about, their keeper once, and hidden without an answer", async () => {
    await list("old", { on: "2025-12-01" });
    await list("edge", { on: "2025-12-02", addedBy: "m2" });
    await list("theirs", { on: "2025-11-01", addedBy: "m1", selfId: "m2" });
    await list("new", { on: today });
    await act(({ partners }) => partners.askUnconfirmed("2025-12-01", today));
    const keepers = () => act(({ partners }) => partners.keepersToAsk(today, undefined, 10));
    const next = (told: boolean) => act(({ partners }) => partners.nextToAsk("m1", told));

    expect((await keepers()).map(({ memberId, cursor }) => [memberId, cursor[1]])).toEqual([
      ["m1", "old"],
      ["m2", "theirs"],
    ]);
    expect(await next(false)).toMatchObject({ id: "old", askedOn: today });
    await act(({ partners }) => partners.noteTold("old", today));
    expect((await keepers()).map(({ memberId }) => memberId)).toEqual(["m2"]);
    expect([await next(false), (await next(true))?.id]).toEqual([undefined, "old"]);
    expect(await act(({ partners }) => partners.askAgain("old", today))).toBe(false);

    await act(({ partners }) => partners.list("theirs", today));
    await act(({ partners }) => partners.hideUnanswered(today));
    const after = await act(async ({ partners }) => ({
      hidden: ids(await partners.listHidden(5, 0)),
      shown: ids(await partners.listOf("driver", near, 5, 0)),
      unsure: await partners.countUnsure(),
    }));
    expect(after.hidden).toEqual(["old"]);
    expect(after.shown.toSorted()).toEqual(["edge", "new", "theirs"]);
    expect(after.unsure).toEqual({ asked: 0, hidden: 1 });
  });

  it("keep one word of one member; a second takes the place of the first", async () => {
    await list("p");
    const kept = await act(async ({ partners }) => {
      const mine = { partnerId: "p", memberId: "m1" };
      await partners.judge({ ...mine, id: "x1", verdict: "good" }, noon);
      await partners.tell("p", "m1", "on time");
      await partners.judge({ ...mine, id: "x2", verdict: "bad" }, noon);
      await partners.judge({ partnerId: "p", memberId: "m2", id: "x3", verdict: "mixed" }, noon);
      await partners.tell("p", "m2", "late");
      return {
        before: await partners.experiencesOf("p", 5),
        removed: await partners.removeExperience("x3"),
        again: await partners.removeExperience("x3"),
        after: await partners.experiencesOf("p", 5),
      };
    });
    expect(kept.before.counts).toEqual({ good: 0, mixed: 1, bad: 1 });
    expect(kept.before.last.map(({ words }) => words)).toEqual(["late"]);
    expect([kept.removed, kept.again]).toEqual(["p", undefined]);
    expect(kept.after.counts).toEqual({ good: 0, mixed: 0, bad: 1 });
  });

  it("go with all that hangs on them", async () => {
    await list("p", serves("v1"));
    await act(async ({ partners }) => {
      await partners.judge({ id: "x", partnerId: "p", memberId: "m1", verdict: "good" }, noon);
      const talk = await partners.openTalk("t", "p", "m2", noon);
      expect(await partners.openTalk("u", "p", "m2", noon)).toEqual(talk);
      await partners.remove("p");
    });
    expect(await act(({ partners }) => partners.find("p"))).toBeUndefined();
    expect(await act(({ partners }) => partners.findTalk("t"))).toBeUndefined();
  });
});
