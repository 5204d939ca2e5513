/**
 * The console as a Mini App, in a real browser over https: as Telegram shows it on a phone, and in the frame
 * of Telegram in a browser. Another page's frame stays empty, and no other host is asked.
 */
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { appFields, withHash, written } from "../support/console/mini-app.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { doors, webhook } from "../support/people/village-doors.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openHosts, type Hosts } from "../support/servers/https.ts";
import { writePlaybook } from "../support/own-playbook.ts";

const patienceMs = 60_000;
let village: TestVillage;
let li: Villager;
let hosts: Hosts;
let chromium: TestBrowser;
/** What the pages of others show in their frame. */
let framed = "about:blank";

beforeAll(async () => {
  village = await openVillage({
    knowledge: await writePlaybook(lookingSteps),
    chance: () => false,
    env: webhook.env,
  });
  await doors[1]!.open(village);
  const zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await appoint(zhou, "上溪村", "李师傅");
  const page = () =>
    `<!doctype html><title>x</title><iframe src="${framed.replaceAll("&", "&amp;")}"></iframe>`;
  hosts = await openHosts(
    { host: "bot.example", url: village.bot.url },
    new Map(["web.telegram.org", "elsewhere.example"].map((host) => [host, page])),
  );
  chromium = await openBrowser(hosts.browserArgs);
});
afterAll(async () => {
  await chromium.close();
  await hosts.stop();
  await village.close();
});

let learners = 5_200;
async function shows(): Promise<Villager> {
  const learner = village.person((learners += 1), `学${learners}`);
  await joinUp(learner, { village: "上溪村" });
  await learner.photo();
  await li.heard();
  return learner;
}

let uses = 0;
/** The address that Telegram opens. */
function address(ground: string): string {
  const fields = appFields(5_001, village.now(), { query_id: `q${(uses += 1)}` });
  const data = written(withHash(fields, village.telegram.sandbox.token));
  const theme = JSON.stringify({ text_color: "#808080", bg_color: ground });
  const facts = { tgWebAppData: data, tgWebAppVersion: "9.6", tgWebAppThemeParams: theme };
  const behind = Object.entries(facts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return `${webhook.origin}/console/app#${behind}`;
}

/** @param isInTelegram as in its apps: there a page can tell it something */
async function openPage(colorScheme: "light" | "dark", isInTelegram = false) {
  const context = await chromium.browser.newContext({
    colorScheme,
    ignoreHTTPSErrors: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  if (isInTelegram) {
    await page.addInitScript("window.TelegramWebviewProxy = { postEvent: () => undefined }");
  }
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).host));
  return { context, page, asked };
}

const groundOf = (page: Page | Frame) =>
  page.evaluate("getComputedStyle(document.body).backgroundColor");

describe("as Telegram shows it on a phone", () => {
  it.each([
    ["#17212B", "light", "rgb(21, 25, 27)"],
    ["#ffffff", "dark", "rgb(246, 245, 241)"],
  ] as const)(
    "%s is the desk's own ground, whatever the system is",
    async (ground, system, drawn) => {
      const learner = await shows();
      const { context, page, asked } = await openPage(system, true);
      await page.goto(address(ground));
      await page.waitForURL("**/console/waits");

      expect(await groundOf(page)).toBe(drawn);
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("1")]);
      expect((await learner.heard()).text).toContain("看了你的照片：好。");
      expect(await groundOf(page)).toBe(drawn);
      expect([...asked]).toEqual(["bot.example"]);
      await context.close();
    },
  );

  it("the same address opens the same desk while it is open, and none for somebody else", async () => {
    const { context, page } = await openPage("light", true);
    const opened = address("#ffffff");
    await page.goto(opened);
    await page.waitForURL("**/console/waits");
    await page.goto("about:blank");
    await page.goto(opened);
    await page.waitForURL("**/console/waits");

    const other = await openPage("light", true);
    await other.page.goto(opened);
    await other.page.getByText("没打开").waitFor();
    await context.close();
    await other.context.close();
  });

  it("a link with somebody else's data opens nothing in a browser", async () => {
    const { context, page } = await openPage("light");
    const before = village.rows("select 1 from desk").length;
    await page.goto(address("#ffffff"));
    await page.getByText("回聊天里写 /console").waitFor();
    await page.goto(`${webhook.origin}/console/waits`);
    await page.getByText("已经关了").waitFor();

    expect(village.rows("select 1 from desk")).toHaveLength(before);
    await context.close();
  });

  it("says what to do where Telegram told nothing", async () => {
    const { context, page } = await openPage("light");
    await page.goto(`${webhook.origin}/console/app`);
    await page.getByText("回聊天里写 /console").waitFor();
    await context.close();
  });
});

describe("in a frame", () => {
  const frameOf = (page: Page) => page.frames().find((frame) => frame !== page.mainFrame());

  it("of Telegram it is a whole desk: it comes in, looks, acts and closes", async () => {
    const learner = await shows();
    const { context, page, asked } = await openPage("light");
    framed = address("#17212b");
    await page.goto("https://web.telegram.org/");
    const inside = page.frameLocator("iframe");
    await inside.locator("button.success").click();
    await inside.locator(".news").waitFor();

    expect((await learner.heard()).text).toContain("看了你的照片：好。");
    expect(await groundOf(frameOf(page)!)).toBe("rgb(21, 25, 27)");
    await inside.locator("details.menu summary").click();
    await inside.getByRole("link", { name: "开着的网页" }).click();
    await inside.getByText("Telegram 里").first().waitFor();
    await inside.getByRole("button", { name: "关掉这个" }).click();
    await inside.getByText("已经关了").waitFor();
    expect([...asked].toSorted()).toEqual(["bot.example", "web.telegram.org"]);
    await context.close();
  });

  it("of anybody else nothing is seen", async () => {
    const { context, page } = await openPage("light");
    framed = address("#ffffff");
    const before = village.rows("select 1 from desk").length;
    const told: string[] = [];
    page.on("console", (message) => told.push(message.text()));
    await page.goto("https://elsewhere.example/");
    await expect.poll(() => told.join(), { timeout: patienceMs }).toContain("frame-ancestors");

    expect(await page.frameLocator("iframe").locator("form").count()).toBe(0);
    expect(village.rows("select 1 from desk")).toHaveLength(before);
    await context.close();
  });
});
