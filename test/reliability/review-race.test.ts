/**
 * Many who look press at the same moment: exactly one verdict stands on what was shown, on either
 * engine, also while its learner shows it anew or a verdict is taken back.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Look, Verdict } from "../../src/subjects/mentoring/rules/review-record.ts";
import type { Shown } from "../../src/subjects/playbook/rules/record.ts";
import { openStore, type Store } from "../../src/subjects/open-store.ts";
import { postgresUrl } from "../support/engines.ts";
import { migratedDatabase } from "../support/servers/postgres-databases.ts";
import { after, newMember, noon } from "../support/people/members.ts";
import { sizes } from "../support/sizes.ts";

/** On PostgreSQL each press has a connection of its own, as if it came from another process. */
const openers: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ["sqlite", () => openStore("sqlite::memory:")],
  ...(postgresUrl === null ? [] : [["postgres", () => openMany(postgresUrl!)] as const]),
];

async function openMany(server: string): Promise<Store> {
  return openStore(await migratedDatabase(server), { connections: 20 });
}

const thingOf = (id: string): Shown => ({
  id,
  memberId: "m1",
  stepId: "shipping",
  taskId: id,
  kind: "photo",
  fileId: "f1",
  text: null,
  flags: [],
  state: "waiting",
  createdAt: noon,
  updatedAt: noon,
});

const lookAt = (thing: string, id: string, revision = 1, verdict: Verdict = "good"): Look => ({
  id,
  thingId: thing,
  revision,
  memberId: "m1",
  villageId: null,
  reviewerId: id.slice(0, 2),
  as: "mentor",
  verdict,
  reason: null,
  words: null,
  waitedMinutes: 1,
  at: noon,
  isUndone: false,
});

describe.each(openers)("looking on %s", (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.transact(({ members }) => members.create(newMember("m1", 1), noon));
  });
  afterAll(() => store.close());

  const show = (id: string) =>
    store.transact(({ playbook }) => playbook.addShown({ ...thingOf(id), updatedAt: after(1) }));
  const give = (look: Look) => store.transact(({ reviews }) => reviews.give(look));
  const takeBack = (look: Look) =>
    store.transact(({ reviews }) => reviews.takeBack(look, after(2)));
  const thing = async (id: string) =>
    (await store.transact(({ reviews }) => reviews.findThing(id)))!;
  const standing = (id: string, revision: number) =>
    store.transact(({ reviews }) => reviews.standingLook(id, revision));

  it(
    `two mentors at once give one verdict, in ${sizes.races} races`,
    { timeout: 20_000 + sizes.races * 100 },
    async () => {
      const winners: string[] = [];
      for (let race = 0; race < sizes.races; race += 1) {
        const id = `race${race}`;
        await show(id);
        const looks = [lookAt(id, `k1${race}`), lookAt(id, `k2${race}`, 1, "change")];
        const given = await Promise.all(looks.map(give));
        const winner = looks[given.indexOf(true)]!;
        const stands = await standing(id, 1);
        winners.push(winner.reviewerId);
        expect(given.filter(Boolean)).toHaveLength(1);
        expect(stands).toMatchObject({ id: winner.id, verdict: winner.verdict });
        expect((await thing(id)).state).toBe(winner.verdict);
      }
      const { count } = await store.db
        .selectFrom("look")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("thing_id", "like", "race%")
        .executeTakeFirstOrThrow();
      expect(winners).toHaveLength(sizes.races);
      expect(count).toBe(sizes.races);
    },
  );

  it("twenty at once give one verdict", async () => {
    await show("crowd");

    const given = await Promise.all(
      Array.from({ length: 20 }, (_, index) => give(lookAt("crowd", `x${index}`))),
    );

    expect(given.filter(Boolean)).toHaveLength(1);
  });

  it("a verdict never reaches what was shown anew at the same moment", async () => {
    for (let race = 0; race < sizes.races / 4; race += 1) {
      const id = `anew${race}`;
      await show(id);
      const [given] = await Promise.all([give(lookAt(id, `a${race}`)), show(id)]);
      const { state, revision } = await thing(id);

      expect([state, revision]).toEqual(given ? ["good", 1] : ["waiting", 2]);
    }
  });

  it("is taken back while another mentor presses, and one verdict or none stands", async () => {
    for (let race = 0; race < sizes.races / 4; race += 1) {
      const id = `undo${race}`;
      await show(id);
      const first = lookAt(id, `u${race}`);
      await give(first);
      const second = lookAt(id, `v${race}`, 1, "change");
      const [undone, given] = await Promise.all([takeBack(first), give(second)]);

      expect(undone).toBe(true);
      expect((await thing(id)).state).toBe(given ? "change" : "waiting");
      expect((await standing(id, 1))?.id).toBe(given ? second.id : undefined);
    }
  });

  it("waits exactly as long as no verdict stands on what is shown, whatever is done in which order", async () => {
    let round = 0;
    const act = fc.constantFrom("show", "good", "change", "take-back", "remove");
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const id = `p${(round += 1)}`;
        await show(id);
        let seen = 1;
        const looks: Look[] = [];
        for (const [index, each] of acts.entries()) {
          if (each === "show") await show(id);
          else if (each === "good" || each === "change") {
            // Sometimes what was seen is old by now.
            const look = lookAt(id, `${id}-${index}`, seen, each);
            if (await give(look)) looks.push(look);
            seen = (await thing(id)).revision;
          } else if (each === "take-back") {
            const last = looks.at(-1);
            if (last !== undefined) await takeBack(last);
          } else {
            const now = await thing(id);
            const stands = await standing(id, now.revision);
            if (stands !== undefined) {
              await store.transact(({ reviews }) => reviews.removeContent(now, stands));
            }
          }
          const { state, revision } = await thing(id);
          const stands = await standing(id, revision);
          expect(state === "waiting").toBe(stands === undefined);
          if (stands?.verdict === "good") expect(state).toBe("good");
        }
      }),
      { numRuns: sizes.races / 4, seed: 2_007 },
    );
  });
});
