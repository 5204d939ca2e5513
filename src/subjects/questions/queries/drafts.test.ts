import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engines } from "../../../../test/support/engines.ts";
import { after, newMember, noon } from "../../../../test/support/people/members.ts";
import type { DraftRecord } from "../rules/published-record.ts";
import type { Store } from "../../open-store.ts";
import { dayMs } from "../../../bot/calendar.ts";

describe.each(engines)("kept answers on $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.transact(async ({ members, questions }) => {
      for (const [at, id] of ["m1", "m2", "li"].entries()) {
        await members.create(newMember(id, at + 1), noon);
      }
      const heard = { language: "zh", outcome: "unknown", articles: [], state: "asked" } as const;
      await questions.add({ ...heard, id: "q1", memberId: "m1", text: "螃蟹能寄吗" }, noon);
      await questions.add({ ...heard, id: "q2", memberId: "m2", text: "活螃蟹怎么寄" }, after(1));
      await questions.add({ ...heard, id: "q3", memberId: "m2", text: "螃蟹能寄吗" }, after(2));
    });
  });
  afterEach(() => store.close());

  const keep = <T>(act: (record: DraftRecord) => Promise<T>) =>
    store.transact((records) => act(records.drafts));
  const draft = {
    id: "d1",
    authorId: "li",
    authorName: "李师傅",
    authorRole: "mentor",
    language: "zh",
    text: "装在有洞的箱子里。",
  } as const;
  const add = () => keep((record) => record.add(draft, ["q1", "q2", "q3"], noon));

  it("wait for an officer once they are worded, and know who asked", async () => {
    await add();
    const waiting = () => keep((record) => record.list("waiting", 10));

    expect(await waiting()).toEqual([]);
    expect(await keep((record) => record.exampleOf("d1"))).toBe("螃蟹能寄吗");
    expect(await keep((record) => record.countAskers("d1"))).toBe(2);
    await keep((record) => record.setQuestion("d1", "螃蟹怎么寄？", after(3)));
    expect(await waiting()).toMatchObject([{ ...draft, question: "螃蟹怎么寄？" }]);
  });

  it("know the names of the villages where they were asked and answered, without who answered", async () => {
    await store.transact(async ({ members, mentors, questions }) => {
      for (const id of ["v1", "v2", "v3"]) {
        await members.createVillage({ id, name: id, state: "listed", createdBy: "x" }, noon);
      }
      const join = (id: string, at: number, villageId: string) =>
        members.create({ ...newMember(id, at, { villageId }), firstName: `name-${id}` }, noon);
      await join("asker", 11, "v1");
      await join("near", 12, "v1");
      await join("author", 13, "v3");
      await join("elsewhere", 14, "v3");
      await join("other", 15, "v2");
      await mentors.appoint("author", "v2", "x", noon);
      const heard = { language: "zh", outcome: "unknown", articles: [], state: "asked" } as const;
      await questions.add({ ...heard, id: "q9", memberId: "asker", text: "螃蟹" }, noon);
    });
    await keep((record) => record.add({ ...draft, id: "d9", authorId: "author" }, ["q9"], noon));
    const names = await keep((record) => record.namesNear("d9"));

    expect([...names].sort()).toEqual(["name-asker", "name-near", "name-other"]);
    expect(await keep((record) => record.namesNear("none"))).toEqual([]);
  });

  it("are said with the words of those who asked, and change the version when that changes", async () => {
    await add();
    await keep((record) => record.setQuestion("d1", "螃蟹怎么寄？", noon));
    const versions = [await keep((record) => record.version())];
    const note = async () => void versions.push(await keep((record) => record.version()));

    expect(await keep((record) => record.move("d1", "waiting", "published", after(5)))).toBe(true);
    await note();
    const [said] = await keep((record) => record.listPublished());
    await keep((record) => record.setText("d1", "装箱，开洞。", after(6)));
    await note();
    expect(await keep((record) => record.move("d1", "published", "thrown", after(7)))).toBe(true);
    await note();

    expect(said).toMatchObject({
      phrasings: ["螃蟹能寄吗", "活螃蟹怎么寄"],
      publishedAt: after(5),
    });
    expect(new Set(versions).size).toBe(4);
    expect(versions[0]).toBe("");
    expect(await keep((record) => record.listPublished())).toEqual([]);
  });

  it("are decided once", async () => {
    await add();
    await keep((record) => record.setQuestion("d1", "螃蟹怎么寄？", noon));

    const first = await keep((record) => record.move("d1", "waiting", "thrown", noon));
    const second = await keep((record) => record.move("d1", "waiting", "published", noon));

    expect([first, second]).toEqual([true, false]);
  });

  it("go after a week if nobody kept them; what waits stays", async () => {
    await add();
    await keep((record) => record.add({ ...draft, id: "d2" }, ["q1"], noon));
    await keep((record) => record.setQuestion("d2", "螃蟹怎么寄？", noon));
    const left = async () =>
      (await store.db.selectFrom("draft").select("id").orderBy("id").execute()).map(({ id }) => id);
    const purge = (ms: number) => store.transact(({ retention }) => retention.purge(after(ms)));

    await purge(7 * dayMs);
    expect(await left()).toEqual(["d1", "d2"]);
    await purge(7 * dayMs + 1);
    expect(await left()).toEqual(["d2"]);
  });
});
