/**
 * The console in a real browser: keys that are switched off, pages without script. A mentor's ten minutes and an
 * officer's morning are console-engines.test.ts, all pages console-pages-browser.test.ts.
 */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { askForDesk } from "../support/console/desk.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import { sitAt } from "../support/console/seat.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let chromium: TestBrowser;
let village: TestVillage;
let zhou: Villager;

beforeAll(async () => {
  chromium = await openBrowser();
  village = await openVillage({
    knowledge: await writePlaybook(lookingSteps),
    chance: () => false,
  });
  zhou = village.person(9_001, "周会长");
  await zhou.start();
});
afterAll(async () => {
  await chromium.close();
  await village.close();
});

it("keys of one letter do nothing once they are switched off, on the next desk, too", async () => {
  const [li, learner] = [village.person(6_001, "李师傅"), village.person(6_002, "小习")];
  await joinUp(li, { village: "西坡村" });
  await appoint(zhou, "西坡村", "李师傅");
  await joinUp(learner, { village: "西坡村" });
  await learner.photo();
  await li.heard();
  const { page, context } = await sitAt(chromium.browser, village.bot.url(), li);
  await page.getByRole("link", { name: "开着的网页" }).click();
  await page.getByRole("button", { name: "关掉按键" }).click();
  await page.getByRole("button", { name: "打开按键" }).waitFor();
  await page.goto(await askForDesk(li));
  await Promise.all([page.waitForEvent("load"), page.getByRole("button").click()]);

  expect(await page.locator("kbd").first().isVisible()).toBe(false);
  await page.keyboard.press("1");
  await page.keyboard.press("2");
  expect(await page.locator("main details").getAttribute("open")).toBe(null);
  expect((await learner.heard()).text).toBe("");
  await Promise.all([page.waitForEvent("load"), page.locator("button.success").click()]);
  expect((await learner.heard()).text).toContain("看了你的照片：好。");
  await context.close();
});

async function weigh(name: string): Promise<number> {
  const response = await fetch(`${village.bot.url()}/console/${name}`);
  return gzipSync(await response.text()).length;
}

it("works without script, and every page is small", async () => {
  // For the association: nobody looks after this learner.
  await joinUp(village.person(5_900, "独行"), {});
  await village.person(5_900, "独行").photo();
  const context = await chromium.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const weights = [await weigh("desk.css"), await weigh("desk.js")];
  await page.goto(await askForDesk(zhou));
  await page.getByRole("button").click();
  for (const name of ["today", "waits"]) {
    await page.goto(`${village.bot.url()}/console/${name}`);
    await page.locator("h1").waitFor();
    weights.push(gzipSync(await page.content()).length);
  }
  await page.locator("button.success").click();
  await page.locator(".news").waitFor();

  // All together, in bytes: a tenth of what one page may weigh.
  expect(weights.reduce((all, each) => all + each, 0)).toBeLessThan(10_000);
  await context.close();
});
