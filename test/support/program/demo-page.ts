/**
 * Test support: the demo as `npm start` gives it without a token, and somebody at its chat page.
 *
 * Everything is done as a person does it: by pressing, touching, typing and reading. Each press waits
 * for the words that it should bring, so no test sleeps.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { parseConfig } from "../../../src/config.ts";
import { startDemo } from "../../../src/demo.ts";
import { createLog } from "../../../src/log.ts";
import { openShipped } from "./bot.ts";
import { memoryDisk } from "../memory-disk.ts";

export interface DemoPage {
  readonly page: Page;
  readonly url: string;
  /** What the page should not do: errors, requests to elsewhere, breaches of its own policy. */
  readonly complaints: string[];
  chat(person: number): Locator;
  /** Messages in this person's chat that hold these words. */
  says(person: number, words: string | RegExp): Locator;
  /** Presses the big button of a chat that nobody opened yet. */
  start(person: number): Promise<void>;
  /** Presses the newest button of that name under a message; waits for `then` to be said. */
  press(person: number, name: string, then: string | RegExp): Promise<void>;
  /** Writes to the bot; waits for `then` to be said. */
  write(person: number, words: string, then: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

/** How long the bot may think, on a busy machine. */
const patienceMs = 60_000;

export async function openDemoPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<DemoPage> {
  const folder = mkdtempSync(join(memoryDisk, "demo-page-"));
  const config = parseConfig({
    PORT: "0",
    DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
    LOG_LEVEL: "silent",
  });
  const demo = await startDemo(config, createLog("silent"), { known: await openShipped() });
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "en-GB",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const isOurs = /^(data:|blob:)/.test(request.url()) || request.url().startsWith(demo.url);
    if (!isOurs) complaints.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => {
    if (/content security|refused to/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(demo.url);
  // Four people, and the village's group.
  await page.locator(".chat").nth(4).waitFor({ state: "attached" });

  const hasTouch = options.hasTouch === true;
  const push = (button: Locator): Promise<void> => (hasTouch ? button.tap() : button.click());
  const chat = (person: number): Locator => page.locator(`.chat[data-person="${person}"]`);
  const says = (person: number, words: string | RegExp): Locator =>
    chat(person).locator(".bubble").filter({ hasText: words });

  return {
    page,
    url: demo.url,
    complaints,
    chat,
    says,
    async start(person) {
      await push(chat(person).locator(".big-button.start"));
      await chat(person).locator(".row.in .key").first().waitFor();
    },
    async press(person, name, then) {
      const keys = chat(person).locator(".inline-keyboard");
      await push(keys.getByRole("button", { name, exact: true }).last());
      await says(person, then).last().waitFor();
    },
    async write(person, words, then) {
      const field = chat(person).getByRole("combobox");
      await field.fill(words);
      await field.press("Enter");
      await says(person, then).last().waitFor();
    },
    async close() {
      await context.close();
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
