/**
 * A ring of made-up people farms invitations: they bring each other in a line and in a star, count
 * orders that nobody sent, say that they taught each other, and look at each other's parcels. All of
 * it earns nothing; one honest parcel in their midst earns what it should.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import {
  finishStep,
  memberId,
  seeParcel,
  writeShortRoad,
  codeIn,
} from "../support/people/peers.ts";
import { joinUp } from "../support/people/road.ts";
import type { SampleKnowledge } from "../support/sample-knowledge.ts";
import { sizes } from "../support/sizes.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let knowledge: SampleKnowledge;
let village: TestVillage;
let head: Villager;
const ring: Villager[] = [];

const codeOf = async (person: Villager) => codeIn((await person.say("/invite")).text);
const count = (table: string) => village.rows(`select 1 from ${table}`).length;

/** Days go by: sweeps, and the evenings after them. */
async function daysPass(): Promise<void> {
  for (const hours of [25, 23, 25, 23]) await village.later({ hours });
}

beforeAll(async () => {
  knowledge = await writeShortRoad();
  village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
  head = village.person(6_000, "头儿");
  await joinUp(head, { village: "上溪村" });
  const star = await codeOf(head);
  let line = star;
  for (let index = 0; index < sizes.ring; index += 1) {
    const person = village.person(6_001 + index, `号${index}`);
    const isLine = index % 2 === 0;
    await joinUp(person, { payload: isLine ? line : star });
    if (isLine) line = await codeOf(person);
    ring.push(person);
  }
}, 120_000);

afterAll(async () => {
  await village.close();
  await knowledge.remove();
});

it(
  "earns nothing by what it tells itself, and what it should by one honest parcel",
  { timeout: 420_000 },
  async () => {
    await chapter(
      "brings each other: nobody twice, nobody themselves, and nobody is thanked",
      async () => {
        const last = await codeOf(ring.at(-2)!);
        await head.start(last);
        await ring[0]!.start(await codeOf(ring[0]!));
        await ring[1]!.start(last);
        await daysPass();

        const inviters = village.rows<{ id: string; invited_by: string | null }>(
          "select id, invited_by from member",
        );
        expect(inviters.filter(({ id, invited_by }) => id === invited_by)).toEqual([]);
        expect(inviters.filter(({ invited_by }) => invited_by === null)).toHaveLength(1);
        expect(count("thanks") + count("trainee_milestone")).toBe(0);
      },
    );

    await chapter("counts orders that nobody sent, and nobody is thanked", async () => {
      for (const person of [head, ...ring]) {
        await person.say("/orders");
        await person.say("35");
      }
      await daysPass();

      expect(count("parcels_day")).toBe(sizes.ring + 1);
      expect(count("thanks") + count("trainee_milestone")).toBe(0);
    });

    await chapter("says that they taught each other, and nobody is thanked", async () => {
      for (const person of ring) {
        await person.say("/next");
        await finishStep(person);
        await person.pressAll("这一步有人教过我", "请我来的那位");
      }
      // A trainer who is at it is asked for one after another.
      for (const person of [head, ...ring]) {
        let heard = await person.say("/peers");
        while (heard.text.includes("是你教的。是这样吗")) heard = await person.press("是，我教的");
      }
      await daysPass();

      const confirmed = village.rows("select 1 from trained_by where state = 'confirmed'");
      expect(confirmed).toHaveLength(sizes.ring);
      expect(count("thanks") + count("trainee_milestone")).toBe(0);
    });

    await chapter(
      "looks at each other's parcels, as neighbours and as the mentor who brought them: no thanks",
      async () => {
        const headId = memberId(village, head.id);
        for (const [index, person] of ring.entries()) {
          const [row] = village.rows<{ invited_by: string }>(
            "select invited_by from member where id = ?",
            memberId(village, person.id),
          );
          const isStar = row!.invited_by === headId;
          const neighbour = memberId(village, ring[(index + 1) % ring.length]!.id);
          seeParcel(
            village,
            person.id,
            isStar ? headId : neighbour,
            isStar ? "mentor" : "neighbour",
          );
        }
        await daysPass();

        expect(count("look")).toBe(sizes.ring);
        expect(count("thanks") + count("trainee_milestone")).toBe(0);
      },
    );

    await chapter(
      "is thanked for the one parcel that somebody else has seen, one level up, once",
      async () => {
        const honest = ring[2]!;
        const [row] = village.rows<{ invited_by: string }>(
          "select invited_by from member where id = ?",
          memberId(village, honest.id),
        );
        village.change("delete from look where member_id = ?", memberId(village, honest.id));
        village.change("delete from shown where member_id = ?", memberId(village, honest.id));
        seeParcel(village, honest.id, "telegram:9001");
        await daysPass();
        await daysPass();

        expect(village.rows("select member_id, what from thanks order by what")).toEqual([
          { member_id: row!.invited_by, what: "first-parcel" },
          { member_id: row!.invited_by, what: "orders-30" },
        ]);
      },
    );
  },
);
