/**
 * Whoever is at the sandbox's page can use it: by keyboard, with a screen reader, on a small screen, in the
 * dark, without a font for emoji. The village is full, so that every chat is long.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openDemoPage, type DemoPage } from "../support/program/demo-page.ts";

const CHEN = 1001;
const LI = 1003;
const ZHOU = 1004;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let chromium: TestBrowser;
let demo: DemoPage;

beforeAll(async () => {
  chromium = await openBrowser();
});
afterAll(() => chromium.close());

const desk = { width: 1280, height: 800 };

async function openFull(): Promise<void> {
  demo = await openDemoPage(chromium.browser, { viewport: desk });
  await demo.page.locator(".tour .fill").click();
  await demo.says(LI, "给你看").waitFor();
  await demo.says(ZHOU, "People: 30").waitFor();
}

/** What axe finds and calls serious, in a line each. */
async function faults(): Promise<readonly string[]> {
  await demo.page.evaluate(axe);
  return demo.page
    .evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any, all }) =>
        id + ": " + html.slice(0, 160) + " " + [...any, ...all].map(({ message }) => message).join(" ").slice(0, 200))))`);
}

async function choose(theme: "light" | "dark", language: "en" | "zh"): Promise<void> {
  await demo.page.evaluate(
    `localStorage.setItem("theme", "${theme}"); localStorage.setItem("language", "${language}")`,
  );
  await demo.page.reload();
  await demo.page.locator(".chat.active .bubble").last().waitFor();
}

/** Where the Tab key goes from here, until `isThere` of the element that has the focus. */
async function tabsUntil(isThere: string, most: number): Promise<number> {
  for (let count = 1; count <= most; count += 1) {
    await demo.page.keyboard.press("Tab");
    if (
      await demo.page.evaluate(
        `(() => { const at = document.activeElement; return ${isThere}; })()`,
      )
    )
      return count;
  }
  return Infinity;
}

describe("somebody new", () => {
  it("is told in three lines what to do, and makes the mentor a mentor with one tap", async () => {
    demo = await openDemoPage(chromium.browser, { viewport: desk });
    try {
      expect(await demo.page.locator(".tour li").count()).toBe(3);
      expect(await faults()).toEqual([]);

      await demo.chat(LI).getByRole("button", { name: "Fill the village" }).click();
      await demo.says(LI, "给你看").waitFor();
      await demo.says(ZHOU, "People: 30").waitFor();
      await demo.page.locator(".tour").waitFor({ state: "hidden" });
      expect(await demo.page.locator(".chat").count()).toBe(5);
    } finally {
      await demo.close();
    }
  });
});

describe("starting over", () => {
  beforeAll(openFull);
  afterAll(() => demo.close());

  it("shows that it is being emptied, and leaves nobody", async () => {
    await fetch(`${demo.url}/sandbox/people`, {
      method: "POST",
      body: JSON.stringify({ id: 1005, firstName: "Mei", languageCode: "en", role: "villager" }),
    });
    await demo.chat(1005).waitFor({ state: "attached" });
    // However short it is shown.
    await demo.page.evaluate(`(() => {
      const busy = document.querySelector("#busy");
      globalThis.shown = [];
      new MutationObserver(() => shown.push(busy.hidden ? "" : busy.textContent))
        .observe(busy, { attributes: true, childList: true });
    })()`);
    await demo.page.getByRole("button", { name: "Start over" }).click();
    await demo.page.getByRole("button", { name: "Empty everything" }).click();

    await demo.chat(1005).waitFor({ state: "detached" });
    await demo.page.getByText("Everything is empty.").waitFor();
    // It comes by another connection than the words that all is empty.
    await expect.poll(() => demo.page.evaluate("shown.at(-1)")).toBe("");
    const shown: string[] = await demo.page.evaluate("shown");
    expect(shown.some((words) => words.startsWith("Emptying everything"))).toBe(true);
    await demo.page.reload();
    await demo.page.locator(".chat").nth(4).waitFor({ state: "attached" });
    expect(
      await demo.page
        .locator(".chat h2")
        .evaluateAll((names) => names.slice(0, 4).map((name) => name.textContent)),
    ).toEqual(["陈姐", "Wang", "李师傅", "Zhou"]);
    expect(await demo.page.locator(".bubble").count()).toBe(0);
    expect(demo.complaints).toEqual([]);
  });
});

describe("a full page", () => {
  beforeAll(async () => {
    await openFull();
    await demo.write(CHEN, "how do I pack eggs?", "wrap one thing");
  });
  afterAll(() => demo.close());

  describe("in light and English", () => {
    beforeEach(async () => {
      await demo.page.setViewportSize(desk);
      // Whoever went before left nothing else behind: to load a full page is most of what a test here costs.
      const left = await demo.page.evaluate(
        `[localStorage.theme, localStorage.language, document.querySelectorAll(".panel").length].join()`,
      );
      if (left !== "light,en,0") await choose("light", "en");
      // Each chat is read by itself.
      await demo.says(ZHOU, "People: 30").waitFor();
      await demo.says(CHEN, "wrap one thing").last().waitFor();
    });

    it("shows four chats side by side from 1,100 px on", async () => {
      await demo.page.setViewportSize({ width: 1100, height: 750 });
      const boxes = await demo.page.locator(".chat").evaluateAll((chats) =>
        chats.slice(0, 4).map((chat) => {
          const { left, right } = chat.getBoundingClientRect();
          return [Math.round(left), Math.round(right)] as const;
        }),
      );
      expect(boxes.every(([left, right]) => left >= 0 && right <= 1100)).toBe(true);
    });

    it("names the language of what is said", async () => {
      const tongues = (person: number) =>
        demo
          .chat(person)
          .locator(".words")
          .evaluateAll((all) => [...new Set(all.map((words) => words.getAttribute("lang")))]);

      expect(new Set(await tongues(CHEN))).toEqual(new Set(["en", "zh-Hans"]));
      const answer = demo.says(CHEN, "wrap one thing").locator(".words").last();
      expect(await answer.getAttribute("lang")).toBe("en");
      expect(await demo.chat(LI).locator(".key-words").first().getAttribute("lang")).toBe(
        "zh-Hans",
      );
    });

    it("says why it answered, beside the answer, at one tap", async () => {
      await demo.says(CHEN, "wrap one thing").last().getByRole("button", { name: "Why" }).click();

      const panel = demo.page.locator(".panel");
      await panel.getByText("how do I pack eggs?").waitFor();
      expect(await panel.locator(".hits li").count()).toBeGreaterThan(1);
      expect(await panel.innerText()).toMatch(/From \d+% on I answer/);
      expect(await faults()).toEqual([]);
      await demo.page.keyboard.press("Escape");
      await panel.waitFor({ state: "detached" });
    });

    it("goes from one writing line to the next in a few steps of the Tab key", async () => {
      expect(await demo.chat(ZHOU).locator(".key").count()).toBeGreaterThan(10);
      await demo.chat(LI).getByRole("combobox").focus();
      const isField = `at.closest(".chat")?.dataset.person === "${ZHOU}" && at.classList.contains("field")`;
      expect(await tabsUntil(isField, 40)).toBeLessThan(13);
    });

    it("goes to any chat with the shortcut that its tab names", async () => {
      const tab = demo.page.locator(".tab").nth(2);
      expect(await tab.getAttribute("aria-keyshortcuts")).toBe("Control+3");
      await demo.chat(LI).getByText("Ctrl+3").waitFor();
      await demo.chat(CHEN).getByRole("combobox").focus();
      await demo.page.keyboard.press("Control+3");
      const at = "document.activeElement.closest('.chat')?.dataset.person";
      expect(await demo.page.evaluate(at)).toBe(String(LI));
    });

    it("leaves the chat most of a phone that lies on its side", async () => {
      await demo.page.setViewportSize({ width: 740, height: 360 });
      const box = await demo.page.locator(".chat.active .log").boundingBox();
      expect(box!.height).toBeGreaterThan(180);
    });

    it("draws every emoji that the bot says or knows, where no font has them", async () => {
      const drawn: string[] = await demo.page.evaluate(
        `import("/emoji.js").then(({ drawn }) => drawn())`,
      );
      const missing = [...said()].filter((emoji) => !drawn.includes(emoji));
      expect(missing).toEqual([]);

      const shapes: string[] = await demo.page
        .evaluate(`import("/emoji.js").then(({ withEmoji, drawn }) =>
      drawn().filter((emoji) => {
        const node = withEmoji("a " + emoji + " b").find((each) => typeof each !== "string");
        return node?.querySelector("path")?.getAttribute("d") == null;
      }))`);
      expect(shapes).toEqual([]);
    });
  });

  it.each([
    ["light", "en", 1280, 800],
    ["dark", "zh", 1280, 800],
    ["light", "zh", 360, 740],
    ["dark", "en", 360, 740],
    ["light", "en", 740, 360],
  ] as const)(
    "has no serious fault for axe: %s, %s, %i by %i",
    async (theme, language, width, height) => {
      await demo.page.setViewportSize({ width, height });
      await choose(theme, language);
      expect(await faults()).toEqual([]);
      expect(await demo.page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    },
  );
});

/** Pictographs in what people read: words, knowledge, code. Tests and questions of people are left out. */
function said(): ReadonlySet<string> {
  const root = join(import.meta.dirname, "../..");
  const found = new Set<string>();
  for (const folder of ["src", "knowledge"]) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.(ftl|md|ya?ml|ts|js)$/.test(file) || file.includes(".test.")) continue;
      const text = readFileSync(join(root, folder, file), "utf8");
      for (const [emoji] of text.matchAll(/\p{Extended_Pictographic}/gu)) found.add(emoji);
    }
  }
  for (const word of ["©", "®", "™", "↔"]) found.delete(word);
  return found;
}
