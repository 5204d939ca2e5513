/**
 * A mentor's ten minutes at the console, in a real browser, by keyboard alone and in both languages; every
 * page for people who see, hear or touch differently, on a phone and at a desk; how much a page weighs.
 */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askForDesk } from "../support/people/desk.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { faults, press, type Scheme, sitAt, tabTo } from "../support/people/seat.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  en: {
    village: "Stone Bridge",
    other: "Hill Foot",
    good: "has seen your photo: good",
    again: "once more",
    unclear: "can't make it out",
    own: "Put a hand beside it.",
    nothing: "There is nothing for you to look at.",
  },
  zh: {
    village: "上溪村",
    other: "山脚村",
    good: "看了你的照片：好。",
    again: "再看一遍",
    unclear: "看不清",
    own: "旁边放只手。",
    nothing: "没有等你看的。",
  },
} as const;

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

const sit = (person: Villager, scheme?: Scheme) =>
  sitAt(chromium.browser, village.bot.url(), person, scheme);

let ids = 6_000;
async function mentorOf(tongue: Tongue, place: string): Promise<Villager> {
  const name = tongue === "en" ? "Li" : "李师傅";
  const mentor = village.person((ids += 1), name);
  await joinUp(mentor, { tongue, village: place });
  await appoint(zhou, place, name);
  await mentor.heard();
  return mentor;
}
async function learnerOf(tongue: Tongue, place: string, name: string): Promise<Villager> {
  const learner = village.person((ids += 1), name);
  await joinUp(learner, { tongue, village: place });
  await learner.photo();
  return learner;
}

describe.each(["en", "zh"] as const)("a mentor's ten minutes (%s)", (tongue) => {
  const said = words[tongue];
  let li: Villager;
  let learners: readonly Villager[];
  beforeAll(async () => {
    li = await mentorOf(tongue, said.village);
    const names = tongue === "en" ? ["Ann", "Bo", "Cy"] : ["小安", "小宝", "小陈"];
    const shown: Villager[] = [];
    for (const name of names) shown.push(await learnerOf(tongue, said.village, name));
    learners = shown;
    await li.heard();
  });

  it("are done by keyboard alone", async () => {
    const [ann, bo, cy] = learners;
    const { page, context, complaints } = await sit(li);
    const status = () => page.locator("[role=status]").innerText();
    const picture = 'document.querySelector("img.shown")';
    expect(
      await page.evaluate(`${picture}.decode().then(() => ${picture}.naturalWidth)`),
    ).toBeGreaterThan(0);

    await press(page, "1");
    expect((await ann!.heard()).text).toContain(said.good);
    await press(page, "u");
    expect((await ann!.heard()).text).toContain(said.again);
    await press(page, "j");
    await press(page, "k");
    await page.keyboard.press("2");
    await press(page, "Enter");
    expect((await ann!.heard()).text).toContain(said.unclear);
    expect(await status()).not.toBe("");

    await page.keyboard.press("2");
    await tabTo(page, "textarea");
    // Keys of the page are letters here.
    await page.keyboard.type(`${said.own}1ujk`);
    await page.keyboard.press("Tab");
    await press(page, "Enter");
    expect((await bo!.heard()).text).toContain(`${said.own}1ujk`);
    await press(page, "1");
    expect((await cy!.heard()).text).toContain(said.good);
    await page.getByText(said.nothing).waitFor();

    await tabTo(page, "header nav a[href$=learners]");
    await press(page, "Enter");
    await press(page, "j");
    expect(await page.locator("h1").innerText()).toBe(tongue === "en" ? "Ann" : "小安");
    await press(page, "k");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe.each(["en", "zh"] as const)("the pages (%s)", (tongue) => {
  let li: Villager;
  beforeAll(async () => {
    li = await mentorOf(tongue, words[tongue].other);
    for (const name of ["Dee", "小丁"]) await learnerOf(tongue, words[tongue].other, name);
    await li.heard();
  });

  it.each([
    ["light", 360],
    ["dark", 360],
    ["light", 1280],
    ["dark", 1280],
  ] as const)("have no serious fault for axe: %s, %i px", async (scheme, width) => {
    const { page, context } = await sit(li, scheme);
    await page.setViewportSize({ width, height: 740 });
    const paths = ["/waits", "/learners", "/learners?filter=stuck", "/nothing"];
    await page.goto(`${village.bot.url()}/console/learners`);
    paths.push(
      (await page.locator(".learners a").first().getAttribute("href"))!.replace("/console", ""),
    );
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(`${village.bot.url()}/console${path}`);
      if (path === "/waits") await page.keyboard.press("2");
      found.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      if (wide !== width) found.push(`${path} is ${String(wide)} px wide`);
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

it.each(["light", "dark"] as const)(
  "shows the association what waits, without a fault: %s",
  async (scheme) => {
    const { page, context } = await sit(zhou, scheme);
    await page.goto(`${village.bot.url()}/console/today`);
    await page.locator("section h2").first().waitFor();
    expect(await faults(page)).toEqual([]);
    await context.close();
  },
);

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
