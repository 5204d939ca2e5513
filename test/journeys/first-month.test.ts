/** Who begins hears of the next job and of people; all else that speaks first waits a month, and then gives way. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeIn } from "../support/people/peers.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { eveningIn, joinedLongAgo, morningIn } from "../support/people/village-days.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

/** First lines of what speaks first beside the next job. */
const begins = {
  en: { job: "You stopped at:", pulse: "how is it going?", shown: "says you showed them" },
  zh: { job: "上回停在：", pulse: "最近怎么样", shown: "是你教的" },
} as const;

describe.each([
  ["en", 7_900],
  ["zh", 7_950],
] as const)("unasked messages, in %s", (tongue: Tongue, base) => {
  const t = begins[tongue];
  const person = (at: number) =>
    village.person(base + at, `N${at}`, tongue === "zh" ? "zh-hans" : "en");

  /** Sells, and has brought somebody who stands still: much could be said to them. */
  async function seller(at: number): Promise<Villager> {
    await morningIn(village);
    const one = person(at);
    await joinUp(one, { tongue, placement: "goods" });
    const payload = codeIn((await one.say("/invite")).text);
    await joinUp(person(at + 1), { tongue, payload });
    await one.say("/orders");
    await one.press("3");
    return one;
  }

  /** What came in each of these evenings, none left out. */
  async function evenings(one: Villager, days: number): Promise<readonly string[]> {
    const heard: string[] = [];
    for (let day = 0; day < days; day += 1) {
      await eveningIn(village, 1, "12:20");
      heard.push((await one.heard()).text);
    }
    return heard;
  }

  it("are in the first month of the next job alone; after it the rest has its turn", async () => {
    const one = await seller(1);

    const month = await evenings(one, 29);
    await one.say("/progress");
    const later = await evenings(one, 2);

    const said = month.filter((text) => text !== "");
    expect(said).toHaveLength(3);
    for (const text of said) expect(text).toContain(t.job);
    expect(later.join("")).toContain(t.pulse);
  });

  it("let through in the first month what a person did", async () => {
    const one = await seller(11);
    const trainee = person(12);
    // Who was brought says that they were shown a step: the other is asked that evening.
    village.change(
      `insert into trained_by (id, member_id, step_id, trainer_id, state, asked_at, updated_at)
         select @id, member.id, 'purpose', trainer.id, 'named', @at, @at from member, member as trainer
         where member.telegram_id = @trainee and trainer.telegram_id = @trainer`,
      { id: `t${one.id}`, at: village.now().toISOString(), trainee: trainee.id, trainer: one.id },
    );
    village.change(
      `insert into work (id, kind, payload, due_at, member_id, attempts)
         select 'training-ask:' || id, 'training-ask', json_object('memberId', id), ?, id, 0
         from member where telegram_id = ?`,
      village.now().toISOString(),
      one.id,
    );

    const [evening = ""] = await evenings(one, 1);

    expect(evening).toContain(t.shown);
  });

  it("keep the evening of the next job for it, though all else is due as well", async () => {
    const one = await seller(21);
    joinedLongAgo(village);

    const days = await evenings(one, 10);

    expect(days[2]).toContain(t.job);
    // Of two places a week the rest had one at most.
    const after = days.slice(6).filter((text) => text !== "");
    expect(after[0]).toContain(t.job);
    expect(days.slice(0, 7).filter((text) => text !== "").length).toBeLessThanOrEqual(2);
  });
});
