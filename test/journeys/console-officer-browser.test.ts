/**
 * An officer's morning in a real browser, by keyboard alone and in both languages: a message to many from
 * its first word to its report, with numbers that move; all pages without a fault, on a phone and at a desk.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinUp } from "../support/people/road.ts";
import { faults, press, type Scheme, sitAt, tabTo } from "../support/people/seat.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  en: { two: "That is 2 people.", four: "That is 4 people.", got: "2 of 2 got it.", kept: "Kept." },
  zh: { two: "一共2人。", four: "一共4人。", got: "2人里，2人收到了。", kept: "存好了" },
} as const;

let chromium: TestBrowser;
beforeAll(async () => {
  chromium = await openBrowser();
});
afterAll(() => chromium.close());

describe.each(["en", "zh"] as const)("an officer's morning (%s)", (tongue) => {
  const said = words[tongue];
  let village: TestVillage;
  let zhou: Villager;
  let wu: Villager;
  let learners: readonly Villager[];

  beforeAll(async () => {
    village = await openVillage({ env: { ADMIN_IDS: "9001,9002", SECOND_OFFICER_ABOVE: "2" } });
    zhou = village.person(9_001, "周会长", tongue);
    wu = village.person(9_002, "吴秘书", tongue);
    await zhou.start();
    await wu.start();
    const joined: Villager[] = [];
    for (const [index, place] of ["上溪村", "上溪村", "下溪村", "下溪村"].entries()) {
      const learner = village.person(5_001 + index, `人${index}`);
      await joinUp(learner, { village: place, tongue });
      joined.push(learner);
    }
    learners = joined;
    await joined[2]!.say("呱唧呱唧？");
    await joined[2]!.press(/问协会|Ask the association/);
    const now = village.now().toISOString();
    village.change(
      `insert into draft (id, author_id, author_name, author_role, language, question, text, state, created_at, updated_at)
       values ('dlook', null, '李师傅', 'mentor', 'zh', '鸡蛋怎么打包？', ?, 'waiting', ?, ?)`,
      "鸡蛋用泡沫箱，一个一格，摇一摇不响才寄。夏天放冰袋。",
      now,
      now,
    );
  });
  afterAll(() => village.close());

  /** Nobody has a draft, or had a message this week. */
  function afresh(): void {
    village.change("delete from broadcast where state in ('draft', 'approval')");
    village.change("delete from unasked");
  }
  const sit = (person: Villager, scheme?: Scheme) =>
    sitAt(chromium.browser, village.bot.url(), person, scheme);
  const goTo = (page: Page, path: string) => page.goto(`${village.bot.url()}/console${path}`);

  it("is done by keyboard alone: written, counted as it is ticked, sent, and seen to arrive", async () => {
    afresh();
    const { page, context, complaints } = await sit(zhou);
    await tabTo(page, "header nav a[href$=broadcasts]");
    await press(page, "Enter");
    await tabTo(page, "button[value=begin]");
    await press(page, "Enter");
    await page.getByText(said.four).waitFor();

    await tabTo(page, "textarea[name=zh]");
    await page.keyboard.type("星期五两点培训");
    await tabTo(page, "textarea[name=en]");
    await page.keyboard.type("Training on Friday");
    await tabTo(page, "fieldset summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "input[name=village]");
    await page.keyboard.press("Space");
    // Nothing was kept yet: the number comes by itself.
    await page.locator("#count").getByText(said.two).waitFor();
    expect(village.rows("select 1 from broadcast where audience <> '{}'")).toEqual([]);

    await tabTo(page, "button[value=save]");
    await press(page, "Enter");
    await page.getByText(said.kept).waitFor();
    expect(await page.locator(".bubble").allInnerTexts()).toEqual([
      expect.stringContaining("星期五两点培训"),
      expect.stringContaining("Training on Friday"),
    ]);
    await tabTo(page, "button[value=send]");
    await press(page, "Enter");
    // The bar moves, and the report takes its place, without a key.
    await page.getByText(said.got).waitFor();
    expect((await learners[0]!.heard()).text).toMatch(/星期五两点培训|Training on Friday/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ["light", 360],
    ["dark", 360],
    ["light", 1280],
    ["dark", 1280],
  ] as const)("has no serious fault for axe: %s, %i px", async (scheme, width) => {
    afresh();
    const { page, context, complaints } = await sit(zhou, scheme);
    await page.setViewportSize({ width, height: 740 });
    await goTo(page, "/broadcasts");
    await page.locator("button[value=begin]").click();
    await page.locator("textarea[name=zh]").fill("大家好\n下雪了，路上滑");
    await page.locator("button[value=save]").click();
    await page.locator(".bubble").first().waitFor();
    const found: string[] = [];
    const paths = [
      "/broadcasts",
      "/broadcasts/new",
      "/today",
      "/questions",
      "/knowledge",
      "/drafts/dlook",
      "/audit",
      "/cost",
      "/settings",
      "/undelivered",
    ];
    for (const path of paths) {
      await goTo(page, path);
      if (path === "/broadcasts/new") {
        await page.evaluate(
          "for (const each of document.querySelectorAll('details')) each.open = true",
        );
      }
      found.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      if (wide !== width) found.push(`${path} is ${String(wide)} px wide`);
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("asks the second officer, and shows them what people read", async () => {
    afresh();
    const mine = await sit(zhou);
    await goTo(mine.page, "/broadcasts");
    await mine.page.locator("button[value=begin]").click();
    await mine.page.locator("textarea[name=zh]").fill("下雪了");
    await mine.page.locator("button[value=save]").click();
    await mine.page.locator("button[value=send]").click();
    await mine.page.locator("button[value^=back]").waitFor();
    const { page, context, complaints } = await sit(wu);
    await tabTo(page, 'main a[href*="/broadcasts/"]');
    await press(page, "Enter");
    await page.getByText("下雪了").first().waitFor();
    expect(await faults(page)).toEqual([]);

    await press(page, "1");
    await village.quiet();

    expect((await learners[3]!.heard()).text).toContain("下雪了");
    expect(complaints).toEqual([]);
    await context.close();
    await mine.context.close();
  });
});
