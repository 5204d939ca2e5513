/** Where are you today? The right first step, earlier steps said to be done, the worst problem. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pressOld } from "../support/people/old-button.ts";
import { agree, joinUp, placements, walkTo } from "../support/people/road.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";

let village: TestVillage;

beforeAll(async () => {
  village = await openVillage();
});

afterAll(() => village.close());

describe("where somebody is today", () => {
  it.each([
    [5001, "nothing", "zh", "第1步（共14步）：为了啥，跟谁干"],
    [5002, "goods", "zh", "第2步（共14步）：手边的东西"],
    [5003, "shop", "zh", "第7步（共14步）：找得到，信得过"],
    [5004, "daily", "en", "Step 8 of 14: What is left"],
    [5005, "neighbours", "en", "The first mover's kit"],
  ] as const)("decides where they begin (%i)", async (id, placement, tongue, first) => {
    const heard = await joinUp(village.person(id, "Ann"), { placement, tongue });

    expect(heard.text).toContain(first);
  });

  it("offers earlier steps as done, and shows them as said, not as done", async () => {
    const shop = village.person(5010, "阿明");

    const offer = await joinUp(shop, { placement: "shop" });
    const claimed = await shop.press("1 为了啥，跟谁干");
    const season = await shop.pressAll(/学到哪儿/, "全部步骤", /准备/);

    expect(offer.text).toContain("哪一步你做过了，就点一下");
    expect(claimed.text).toContain("~ 1 为了啥，跟谁干");
    expect(season.text).toContain("~ 1 为了啥，跟谁干");
    expect(season.text).toContain("○ 2 手边的东西");
  });

  it("marks nothing without a tap", async () => {
    const shop = village.person(5011, "阿明");
    await joinUp(shop, { placement: "daily" });

    const season = await shop.pressAll(/学到哪儿/, "全部步骤", /准备/);

    expect(season.text).toContain("○ 1 为了啥，跟谁干");
    expect(season.text).not.toMatch(/[~✓] \d/);
  });

  it("takes all earlier steps at one tap", async () => {
    const shop = village.person(5012, "Ann", "en");
    await joinUp(shop, { placement: "shop", tongue: "en" });

    const claimed = await shop.press("I did all of these");

    expect(claimed.text).toContain("~ 6 ");
    const season = await shop.pressAll("All steps", /Get ready/);
    expect(season.text.match(/~ \d/g)).toHaveLength(4);
  });

  it("cannot be changed by an old button", async () => {
    const person = village.person(5013, "阿明");
    await joinUp(person, { placement: "nothing" });

    await pressOld(village, person, "天天有单");

    expect(
      village.rows("select placement from member where telegram_id = 5013 and placement = 'daily'"),
    ).toEqual([]);
  });
});

describe("somebody who wants to help neighbours", () => {
  it.each([
    [5020, "zh", /眼下就到这儿/, "请邻居来"],
    [5021, "en", /That is all for now/, "Invite a neighbour"],
  ] as const)("walks the first mover's kit to its end (%i)", async (id, tongue, end, invite) => {
    const helper = village.person(id, "Li");
    const first = await joinUp(helper, { placement: "neighbours", tongue });

    const last = await walkTo(helper, first, end, tongue);
    const link = await helper.press(invite);

    expect(last.buttons).toContain(invite);
    expect(link.text).toMatch(/t\.me\/\S+\?start=r_/);
  });
});

describe("the worst problem", () => {
  it.each([
    [5030, "zh", "孩子在外地", "眼下孩子在城里也帮得上"],
    [5031, "en", "My goods do not sell", "does one person you know buy one?"],
  ] as const)("gets its own first words at one tap (%i)", async (id, tongue, problem, words) => {
    const person = village.person(id, "Ann");
    await agree(person, { tongue });
    await person.pressAll(/later|以后/, placements.nothing[tongue]);

    const heard = await person.press(problem);

    expect(heard.text).toContain(words);
    expect(heard.text).toMatch(/2007/);
  });

  it("is asked once", async () => {
    const person = village.person(5032, "阿明");
    await joinUp(person);

    const heard = await person.start();

    expect(heard.text).toContain("又见面了");
    expect(heard.text).not.toContain("最头疼");
  });
});
