/**
 * Every page of the console, as the house lists them, in a real browser: nothing that axe finds, no wider than
 * its window, small, quiet in the console of the browser, without script as with it.
 */
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Furnished,
  furnish,
  furnishedEnv,
  pathsOf,
  unlisted,
} from "../support/console/console-pages.ts";
import { askForDesk, openDesk } from "../support/console/desk.ts";
import { bringAxe, faults, sitAt } from "../support/console/seat.ts";
import { openVillage, type TestVillage } from "../support/people/village.ts";
import { engines } from "../support/engines.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";

/** Of 100,000 that a first load may have. Style and script, which are loaded once, are 5,000 more. */
const mostBytes = 12_000;

let chromium: TestBrowser;
let village: TestVillage;
let people: Furnished;

beforeAll(async () => {
  chromium = await openBrowser();
  const store = await engines[0]!.open();
  village = await openVillage({ env: furnishedEnv, store });
  people = await furnish(village, store.db);
});
afterAll(async () => {
  await chromium.close();
  await village.close();
});

/** What is counted beside everything else is there a moment later. */
async function counted(page: Page): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await page.locator("p.news").count()) === 0) return;
    await page.reload();
  }
  throw new Error(`still being counted: ${page.url()}`);
}

it.each(engines)("shows every page and saves every table on $name", async ({ name, open }) => {
  const isFirst = name === engines[0]!.name;
  const store = isFirst ? undefined : await open();
  const other = store === undefined ? village : await openVillage({ env: furnishedEnv, store });
  const there = store === undefined ? people : await furnish(other, store.db);
  const found: string[] = [];
  for (const who of ["officer", "mentor"] as const) {
    const desk = await openDesk(other.bot, (who === "officer" ? there.officers : there.mentors).zh);
    const paths = new Set(pathsOf(who, "zh"));
    // Each page once more for its links to a table, to an order, to a filter, to further rows.
    for (const path of paths) {
      const answer = await desk.get(path);
      if (answer.status !== 200) found.push(`${path} is ${String(answer.status)}`);
      if (paths.size > 300) continue;
      for (const [, to = ""] of (await answer.text()).matchAll(/href="\/console(\/[^"#]+)"/g)) {
        paths.add(to.replaceAll("&amp;", "&"));
      }
    }
  }
  // What is the officers' alone is no page for a mentor, by no name.
  const mentor = await openDesk(other.bot, there.mentors.zh);
  const own = pathsOf("mentor", "zh");
  for (const path of pathsOf("officer", "zh").filter((each) => !own.includes(each))) {
    const { status } = await mentor.get(path);
    if (status !== 404) found.push(`a mentor: ${path} is ${String(status)}`);
  }
  expect(found).toEqual([]);
  if (!isFirst) await other.close();
});

it("knows every page of the house", async () => {
  expect(await unlisted()).toEqual([]);
});

it.each([
  ["officer", "zh", "light", 360],
  ["officer", "en", "dark", 1_280],
  ["mentor", "en", "light", 1_280],
  ["mentor", "zh", "dark", 360],
] as const)("has no fault on any page: %s, %s, %s, %i px", async (who, language, scheme, width) => {
  const person = (who === "officer" ? people.officers : people.mentors)[language];
  const { page, context, complaints } = await sitAt(
    chromium.browser,
    village.bot.url(),
    person,
    scheme,
    width,
  );
  await bringAxe(context);
  const found: string[] = [];
  for (const path of pathsOf(who, language)) {
    const answer = await page.goto(`${village.bot.url()}/console${path}`);
    if (answer?.status() !== 200) found.push(`${path} is ${String(answer?.status())}`);
    await counted(page);
    const bytes = gzipSync(await page.content()).length;
    if (bytes > mostBytes) found.push(`${path} weighs ${String(bytes)}`);
    await page.evaluate(
      "for (const each of document.querySelectorAll('details')) each.open = true",
    );
    found.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    if (wide !== width) found.push(`${path} is ${String(wide)} px wide`);
  }
  // What a stranger and a slip of the finger come to.
  const link = (await askForDesk(person)).split("/console")[1]!;
  for (const path of [link, "/open/none", "/nothing"]) {
    await page.goto(`${village.bot.url()}/console${path}`);
    found.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
  }
  expect(found).toEqual([]);
  expect(complaints.filter((line) => !line.includes("404 (Not Found)"))).toEqual([]);
  await context.close();
});
