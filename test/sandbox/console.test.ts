/** The console in the sandbox: a click on what the mentor's chat says opens the desk beside the chats. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openDemoPage, type DemoPage } from "../support/program/demo-page.ts";

const LI = 1003;
const ZHOU = 1004;

let chromium: TestBrowser;
let demo: DemoPage;

beforeAll(async () => {
  chromium = await openBrowser();
  demo = await openDemoPage(chromium.browser);
  await demo.page.locator(".tour .fill").click();
  await demo.says(LI, "给你看").waitFor();
  await demo.says(ZHOU, "People: 30").waitFor();
});
afterAll(async () => {
  await demo.close();
  await chromium.close();
});

it("opens with one click, and shows what the mentor should look at", async () => {
  await demo.write(LI, "/console", "这个网址");

  const [desk] = await Promise.all([
    demo.page.waitForEvent("popup"),
    demo.says(LI, "这个网址").last().getByRole("link").click(),
  ]);
  await desk.getByRole("button", { name: "打开" }).click();

  const picture = desk.locator("img.shown");
  await picture.waitFor();
  const width = 'document.querySelector("img.shown").naturalWidth';
  await expect.poll(() => desk.evaluate(width)).toBeGreaterThan(100);
});

it("counts for the association's pages what the village did a moment ago", async () => {
  await demo.write(ZHOU, "/console", "/console/open/");
  const [desk] = await Promise.all([
    demo.page.waitForEvent("popup"),
    demo.says(ZHOU, "/console/open/").last().getByRole("link").click(),
  ]);
  await desk.locator("main button").click();
  await desk.locator("h1").waitFor();

  for (const [page, shown] of [
    ["numbers", "section[aria-labelledby=road] svg"],
    ["sheet", ".screen svg"],
    ["chains", "ol.learners"],
  ] as const) {
    await desk.goto(new URL(`/console/${page}`, desk.url()).href);
    const look = async () => {
      await desk.reload();
      return desk.locator(shown).count();
    };
    await expect.poll(look, { timeout: 60_000 }).toBeGreaterThan(0);
  }
});
