/**
 * The tables, numbers and chains of the console in a real browser: every page in both languages, light and dark,
 * on a phone and at a desk; by keyboard alone; without script; how much each weighs.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askForDesk } from "../support/people/desk.ts";
import { joinUp } from "../support/people/road.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How long a page may take on a busy machine. */
const patienceMs = 60_000;

let chromium: TestBrowser;
let village: TestVillage;
const officers: Record<"en" | "zh", Villager | undefined> = { en: undefined, zh: undefined };

beforeAll(async () => {
  chromium = await openBrowser();
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
  officers.zh = village.person(9_001, "周会长");
  officers.en = village.person(9_002, "Smith", "en");
  for (const officer of Object.values(officers)) await officer?.start();
  await joinUp(village.person(5_001, "陈姐"), { village: "上溪村" });
  crowd();
});
afterAll(async () => {
  await chromium.close();
  await village.close();
});

const idOf = (table: "village" | "member") =>
  village.rows<{ id: string }>(`select id from ${table} order by id limit 1`)[0]!.id;

/** Sixty people, each brought by the one before but six, and an entry that waits. */
function crowd(): void {
  for (let one = 0; one < 60; one += 1) {
    village.change(
      `insert into member (id, telegram_id, first_name, name_key, language, village_id, invited_by, counts, created_at)
       values (?, ?, ?, ?, 'zh', ?, ?, 1, '2026-11-02T00:00:00.000Z')`,
      `mCrowd${String(one).padStart(8, "0")}`,
      8_000 + one,
      `小群${String(one)}`,
      `小群${String(one)}`,
      idOf("village"),
      one < 6 ? null : `mCrowd${String(one - 6).padStart(8, "0")}`,
    );
  }
  village.change(
    `insert into partner (id, kind_id, list, name, area, terms, volume, cut_off, reach, relays, added_by, added_as,
       state, waits_since, created_at)
     values ('pOne', 'driver', 'earth', '老周的车', 'county', '5毛', '', '', '小卖部', 0, 'telegram:9001', 'officer',
       'asked', '2026-11-30T00:00:00.000Z', '2026-11-30T00:00:00.000Z')`,
  );
}

const paths = () => [
  "/villages",
  `/villages/${idOf("village")}`,
  "/people",
  "/people?q=nobody",
  `/people/${idOf("member")}`,
  "/mentors",
  "/classes",
  "/partners",
  "/partners/pOne",
  "/imports",
  "/numbers",
  `/numbers?village=${idOf("village")}`,
  "/chains",
  "/chains/0",
];

interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  open(path: string): Promise<void>;
}

async function sit(
  language: "en" | "zh",
  options: NonNullable<Parameters<TestBrowser["browser"]["newContext"]>[0]> = {},
): Promise<Seat> {
  const context = await chromium.browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(await askForDesk(officers[language]!));
  await page.locator("main button").click();
  const open = async (path: string) => {
    await page.goto(`${village.bot.url()}/console${path}`);
    // What is counted beside everything else is there a moment later.
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await page.locator("p.news").count()) === 0) return;
      await page.reload();
    }
  };
  return { page, context, complaints, open };
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any, all }) =>
        id + ": " + html.slice(0, 160) + " " + [...any, ...all].map(({ message }) => message).join(" ").slice(0, 200))))`);
}

describe.each(["en", "zh"] as const)("every page (%s)", (language) => {
  it.each([
    ["light", 360],
    ["dark", 1280],
  ] as const)(
    "has no fault for axe, and no wider than its window: %s, %i px",
    async (colorScheme, width) => {
      const { page, context, complaints, open } = await sit(language, {
        colorScheme,
        viewport: { width, height: 740 },
      });
      const found: string[] = [];
      for (const path of paths()) {
        await open(path);
        for (const summary of await page.locator("summary").all()) await summary.click();
        found.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
        const wide = await page.evaluate("document.documentElement.scrollWidth");
        if (wide !== width) found.push(`${path} is ${String(wide)} px wide`);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

it("is small: no page over a tenth of what it may weigh, script and style together", async () => {
  const { page, context, open } = await sit("zh", { javaScriptEnabled: false });
  const weights: Record<string, number> = {};
  for (const path of paths()) {
    await open(path);
    weights[path] = gzipSync(await page.content()).length;
  }
  expect(Object.entries(weights).filter(([, bytes]) => bytes > 10_000)).toEqual([]);
  await context.close();
});

/** On with Tab until the focus is on what this selects. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${selector} with the Tab key`);
}
const press = (page: Page, key: string) =>
  Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);

it("changes a village and brings others in by keyboard alone", async () => {
  const { page, context, open } = await sit("en");
  await open("/villages");
  await tabTo(page, "tbody a");
  await press(page, "Enter");
  await tabTo(page, "button[value^='village:change']");
  await press(page, "Enter");
  await tabTo(page, "button[value^='village:households']");
  await press(page, "Enter");
  await tabTo(page, "input[name=words]");
  await page.keyboard.type("120");
  await press(page, "Enter");
  expect(await page.locator("main").innerText()).toContain("120");

  await open("/imports");
  await tabTo(page, "textarea");
  await page.keyboard.insertText("village,households\nHill Foot,85");
  await tabTo(page, "button[value=check]");
  await press(page, "Enter");
  await tabTo(page, "button[value=bring]");
  await press(page, "Enter");
  await tabTo(page, "button[value=undo]");
  await press(page, "Enter");
  expect(village.rows("select 1 from village where name = 'Hill Foot'")).toEqual([]);
  await context.close();
});
