/** The sheet for this month: one page for the township, as a picture, a file to print, a table, or text. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Draw } from "../../src/bot/chart.ts";
import { createDraw } from "../../src/charts/draw.ts";
import { chapter } from "../support/chapter.ts";
import { settlePeople } from "../support/people/settled-people.ts";
import { openAssociation } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const autumn = "2026-09-09T02:00:00.000Z";
/** At 300 dots an inch. */
const a4 = [2_480, 3_508];
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** @param draw absent: as the bot does, as fine as it is printed */
async function openTownship(draw: Draw = createDraw()) {
  const village = await openVillage({ draw });
  settlePeople(village, {
    village: "上溪村",
    count: 12,
    at: autumn,
    problem: "money",
    done: ["purpose", "products"],
  });
  village.change("update village set households = 320");
  const zhou = village.person(9_001, "周会长");
  await zhou.start();
  await zhou.press("中文");
  await zhou.say("/help");
  await zhou.pressAll(/更多/, "协会的事");
  return { village, zhou };
}

describe("the sheet for this month", () => {
  let village: TestVillage;
  let zhou: Villager;
  beforeAll(async () => {
    ({ village, zhou } = await openTownship());
  });
  afterAll(() => village.close());

  it("comes as a picture, a file and a table, and each is noted", async () => {
    await chapter("is a button of the association's menu, as long as a phone needs", async () => {
      const menu = await zhou.pressAll(/更多/, "协会的事");
      const heard = await zhou.press("这个月的一页纸");
      const picture = heard.messages.find(({ photo }) => photo !== undefined)!;

      expect(menu.buttons[2]).toBe("这个月的一页纸");
      expect(heard.text).toContain("正在数");
      expect(picture.caption).toContain("这个月的一页纸，各村合在一起。");
      expect(sizeOf(await zhou.download(picture))[0]).toBe(800);
      expect(sizeOf(await zhou.download(picture))[1]).toBeGreaterThan(1_754);
      expect(heard.buttons).toEqual([
        "要文件，好打印",
        "要表格（CSV）",
        "← 2026年11月",
        "十四步卡片，好打印",
        "❓ 这是什么？",
        "看一个村",
        "回到数字",
      ]);
    });

    await chapter("says of each of its numbers what it is", async () => {
      const which = await zhou.press("❓ 这是什么？");
      const parcels = await zhou.press("包裹");
      const back = await zhou.press("← 返回");

      expect(which.buttons).toHaveLength(6);
      expect(parcels.text).toContain("只算答应过的人");
      expect(parcels.messages[0]!.message_id).toBe(which.messages[0]!.message_id);
      expect(back.buttons).toEqual(which.buttons);
    });

    await chapter("comes as a file to print, whole", async () => {
      await openAssociation(zhou, "这个月的一页纸");
      const { messages } = await zhou.press("要文件，好打印");

      expect(messages[0]!.document?.file_name).toBe("sheet-2026-12.png");
      expect(sizeOf(await zhou.download(messages[0]!))).toEqual(a4);
    });

    await chapter("leads to the cards of the steps, two pages of A4", async () => {
      await zhou.pressAll(/更多/, "协会的事", "这个月的一页纸");
      const { messages, text } = await zhou.press("十四步卡片，好打印");

      expect(messages.map(({ document }) => document?.file_name)).toEqual([
        "cards-1.png",
        "cards-2.png",
      ]);
      for (const sheet of messages) expect(sizeOf(await zhou.download(sheet))).toEqual(a4);
      expect(text).toContain("打印出来剪开就能用");
    });

    await chapter("comes as a table, of one village as well", async () => {
      await openAssociation(zhou, "看数字", "看一个村", "上溪村", "这个月的一页纸");
      const { messages } = await zhou.press("要表格（CSV）");
      const table = (await zhou.download(messages[0]!)).toString("utf8");

      expect(table.startsWith("\uFEFF哪一块,数的是什么,数,说明\r\n")).toBe(true);
      expect(table).toContain("多少人,人数,12,");
      expect(table).toContain("多少人,户数,320,");
      expect(table).toContain("大家说最难的事,钱不够用,12,");
      expect(table).toMatch(/14步走到哪里了,1 [^,]+,12,做完了/);
    });

    await chapter("is not noted where it was refused, counted already or not", async () => {
      settlePeople(village, { village: "小村", count: 3, at: autumn });
      const [{ id }] = village.rows<{ id: string }>(
        "select id from village where name = '小村'",
      ) as [{ id: string }];
      const before = village.rows("select 1 from audit where act = 'figures-exported'").length;
      await village.later({ hours: 2 });
      const counted = await zhou.forge(1, `stats:sheet:${id}`);
      const kept = await zhou.forge(1, `stats:print:${id}`);

      expect(counted.text).toContain("不到五个人");
      expect(kept.text).toContain("不到五个人");
      expect(counted.messages.some(({ photo }) => photo !== undefined)).toBe(false);
      expect(village.rows("select 1 from audit where act = 'figures-exported'")).toHaveLength(
        before,
      );
    });

    await chapter("is noted each time it leaves the chat", () => {
      const noted = village.rows<{ facts: string }>("select facts from audit order by id");

      expect(noted.map(({ facts }) => (JSON.parse(facts) as { what: string }).what)).toEqual([
        "sheet",
        "sheet",
        "print",
        "sheet",
        "sheet",
        "csv-sheet",
      ]);
    });
  });
});

describe("where nobody has come yet", () => {
  it("an officer gets the cards all the same; nobody else does", async () => {
    const village = await openVillage();
    const boss = village.person(9_001, "Zhou", "en");
    const villager = village.person(6_001, "Mei", "en");
    await boss.start();
    await boss.press("English");
    await boss.say("/help");
    await boss.pressAll(/More/, "The association");
    const sheet = await boss.press("Sheet for this month");
    const cards = await boss.press("The step cards, to print");
    const at = (await villager.start()).messages[0]!.message_id;
    const forged = await villager.forge(at, "stepcards:all");
    await village.close();

    expect(sheet.messages.some(({ photo }) => photo !== undefined)).toBe(true);
    expect(cards.messages.map(({ document }) => document?.file_name)).toEqual([
      "cards-1.png",
      "cards-2.png",
    ]);
    expect(cards.text).toContain("Two sheets of A4");
    expect(forged.messages.every(({ document }) => document === undefined)).toBe(true);
  });
});

describe("where nothing can be drawn", () => {
  it("the sheet is said in words, with the same ways on", async () => {
    const { village, zhou } = await openTownship(() => Promise.resolve(undefined));
    const heard = await zhou.press("这个月的一页纸");
    await village.close();

    expect(heard.text).toContain("图这会儿画不出来");
    expect(heard.text).toContain("一共12人");
    expect(heard.text).toContain("1. 钱不够用");
    expect(heard.buttons).toContain("要表格（CSV）");
  });
});
