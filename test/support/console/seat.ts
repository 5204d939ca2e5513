/** Test support: somebody at the console in a real browser, by keyboard; and what axe finds on a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { askForDesk } from "./desk.ts";
import type { Villager } from "../people/villager.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How long a page may take on a busy machine. */
const patienceMs = 60_000;

export type Scheme = "light" | "dark";

export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page should not do: errors, requests to elsewhere, breaches of its own policy. */
  readonly complaints: readonly string[];
}

/** Opens the desk as its person does: the address, then its one button. */
export async function sitAt(
  browser: Browser,
  url: string,
  person: Villager,
  scheme: Scheme = "light",
  width = 1_280,
): Promise<Seat> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 740 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const isOurs = request.url().startsWith(url) || request.url().startsWith("data:");
    if (!isOurs) complaints.push(`asked ${request.url()}`);
  });
  await page.goto(await askForDesk(person));
  await tabTo(page, "main button");
  await press(page, "Enter");
  return { page, context, complaints };
}

/** A key that leads to another page. */
export async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
}

/**
 * Every page from the next one on has axe. The browser is sent its half a megabyte once and compiles it once, which is as
 * much work as to look through a page.
 */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript(axe);

/** All that axe finds, in a line each; where it was brought. */
export async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any, all }) =>
      id + ": " + html.slice(0, 160) + " " + [...any, ...all].map(({ message }) => message).join(" ").slice(0, 200))))`);
}

/** On with Tab until the focus is on what this selects. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  let count = 0;
  while (count < 200) {
    const left: number = await page.evaluate(`(${stepsTo})(${JSON.stringify(selector)})`);
    if (left === 0) return;
    for (let step = 0; step < left; step += 1) await page.keyboard.press("Tab");
    count += left;
  }
  throw new Error(`no way to ${selector} with the Tab key`);
}

/**
 * How often Tab is to be pressed, as far as the page can tell; once, where it cannot. To ask after each step is
 * as much work as the step. Where the browser has more stops than are counted here, the rest is asked for again.
 */
const stepsTo = `(selector) => {
  const at = document.activeElement;
  if (at?.matches(selector)) return 0;
  const stops = [...document.querySelectorAll("a[href], button, input, select, summary, textarea")]
    .filter((each) => !each.disabled && each.type !== "hidden" && each.type !== "radio"
      && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
  const from = stops.indexOf(at);
  if (from < 0) return 1;
  const to = stops.findIndex((each, index) => index > from && each.matches(selector));
  return to < 0 ? 1 : to - from;
}`;
