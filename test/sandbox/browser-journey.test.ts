/**
 * The whole bot at the demo's chat page, in a real browser: what a newcomer meets after `npm start`.
 *
 * Words are those that people read; where the knowledge base may be worded anew, only the sign of an
 * answer is looked for. The page by itself is in page.test.ts.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { openDemoPage, type DemoPage } from "../support/program/demo-page.ts";

const CHEN = 1001;
const WANG = 1002;
const ZHOU = 1004;

let chromium: TestBrowser;
let demo: DemoPage;

beforeAll(async () => {
  chromium = await openBrowser();
});
afterAll(() => chromium.close());
afterEach(() => demo.close());

/** Chen says yes, names a village that nobody named before, and stands before her first card. */
async function chenJoins(): Promise<void> {
  await demo.start(CHEN);
  await demo.press(CHEN, "中文", "我能记下你的名字");
  await demo.press(CHEN, "可以", "你是哪个村的");
  await demo.write(CHEN, "上溪村", "加上它吗");
  await demo.press(CHEN, "加上上溪村", "你现在到哪一步了");
  await demo.press(CHEN, "还没东西卖", "先找一个伴");
}

/** Wang opens the code that Chen shows, and joins in English. */
async function wangFollows(): Promise<void> {
  await demo.write(CHEN, "/invite", "t.me/");
  await demo.chat(CHEN).locator(".open-as").last().click();
  await demo.page.getByRole("menuitem", { name: /Wang/ }).click();
  await demo.says(WANG, "陈姐 sent you here").waitFor();
  await demo.press(WANG, "English", "May I remember your first name");
  await demo.says(WANG, "陈姐 lives in 上溪村").waitFor();
  await demo.press(WANG, "Yes. I live there too", "Where are you today?");
  await demo.press(WANG, "Nothing to sell yet", "In 2007 one man");
}

describe("at a desk", () => {
  it("takes a villager from Start to a quiz, by tapping", async () => {
    demo = await openDemoPage(chromium.browser);

    await chenJoins();
    await demo.press(CHEN, "接着来", "今天的活");
    await demo.press(CHEN, "没答应", "到时再问");
    await demo.press(CHEN, "接着来", "好处看得见");
    await demo.press(CHEN, "接着来", "用一句话说说");
    await demo.write(CHEN, "我们自己卖篮子，为的是让儿子能在家干活。", "记下了");
    await demo.says(CHEN, "哪句话她听了好拿主意").waitFor();
    await demo.press(CHEN, "在网上能卖多少卖多少", "过三天我再问你一次");

    expect(demo.complaints).toEqual([]);
  });

  it("comes into the village's group, answers there, and goes on alone with who wants", async () => {
    demo = await openDemoPage(chromium.browser);
    const group = demo.page.locator(".chat").last();
    const said = (words: string | RegExp) => group.locator(".row.in .bubble", { hasText: words });

    await group.locator(".big-button").click();
    await said("大家好").waitFor();
    await group.getByRole("button", { name: "Wang", exact: true }).click();
    await group.getByRole("button", { name: "Call the bot by its name" }).click();
    await demo.page.keyboard.type("what is an SKU?");
    await demo.page.keyboard.press("Enter");
    await said(/SKU/).locator(".quote", { hasText: "what is an SKU?" }).waitFor();
    await group.locator(".row.in .key").last().click();
    await demo.page.getByRole("menuitem", { name: /^Wang/ }).last().click();

    await demo.says(WANG, "/start").waitFor();
    await demo.chat(WANG).getByRole("button", { name: "English", exact: true }).waitFor();
    expect(demo.complaints).toEqual([]);
  });

  it("answers a question on the way, and keeps the place", async () => {
    demo = await openDemoPage(chromium.browser);

    await chenJoins();
    await demo.write(CHEN, "封好袋的炒货要办许可证吗？", /依据：.*核对/);
    await demo.chat(CHEN).getByRole("button", { name: "明白了", exact: true }).click();
    await demo.chat(CHEN).locator(".toast", { hasText: "好，记下了" }).waitFor();
    await demo
      .chat(CHEN)
      .getByRole("button", { name: /下一件事/ })
      .click();

    await demo.says(CHEN, "先找一个伴").nth(1).waitFor();
  });

  it("brings the second villager by the first one's code, and names who sent her", async () => {
    demo = await openDemoPage(chromium.browser);

    await chenJoins();
    await wangFollows();
    await demo.write(CHEN, "/me", "你请来了1个人");

    expect(await demo.says(WANG, /sent you here/).count()).toBe(1);
    expect(demo.complaints).toEqual([]);
  });

  it("carries a question to the officer, and the officer's reply back", async () => {
    demo = await openDemoPage(chromium.browser);
    await chenJoins();
    await wangFollows();

    await demo.write(WANG, "Do I need a food licence?", /From: .*checked/s);
    await demo.press(WANG, "Ask the association", "Nobody can answer just now");
    await demo.press(WANG, "Keep it for the association", "Nobody is there to answer yet");
    await demo.start(ZHOU);
    await demo
      .chat(ZHOU)
      .getByRole("button", { name: /Questions that wait/ })
      .click();
    const asked = demo.says(ZHOU, "Do I need a food licence?");
    await asked.click();
    await demo.page.getByRole("menuitem", { name: "Reply" }).click();
    await demo.write(ZHOU, "Come to the county office on Monday, room 3.", "Passed on to Wang");

    await demo.says(WANG, "Zhou answers your question").waitFor();
    await demo.says(WANG, "Come to the county office on Monday, room 3.").waitFor();
    expect(await demo.says(CHEN, "county office").count()).toBe(0);
    expect(demo.complaints).toEqual([]);
  });
});

describe("the whole demo", () => {
  it("goes on at the same place after the bot was restarted from the page", async () => {
    demo = await openDemoPage(chromium.browser);
    await chenJoins();
    await demo.press(CHEN, "接着来", "今天的活");
    const before = await demo.chat(CHEN).locator(".bubble").count();

    await demo.page.getByRole("button", { name: "Restart the bot" }).click();
    await demo.page.getByText("The bot is back.").waitFor();
    await demo.page.getByText("Bot is on").waitFor();
    await demo.page.reload();
    await demo.says(CHEN, "今天的活").waitFor();

    await expect.poll(() => demo.chat(CHEN).locator(".bubble").count()).toBe(before);
    await demo.press(CHEN, "没答应", "到时再问");
  });

  it("bears being restarted from two windows at once", async () => {
    demo = await openDemoPage(chromium.browser);
    await chenJoins();

    const restart = () => fetch(`${demo.url}/sandbox/restart`, { method: "POST", body: "{}" });
    const answers = await Promise.all([restart(), restart()]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await demo.press(CHEN, "接着来", "今天的活");
  });

  it("forgets everybody when it starts over", async () => {
    demo = await openDemoPage(chromium.browser);
    await chenJoins();

    await demo.page.getByRole("button", { name: "Start over" }).click();
    await demo.page.getByRole("button", { name: "Empty everything" }).click();
    await demo.says(CHEN, "先找一个伴").waitFor({ state: "detached" });
    expect(await demo.page.locator(".bubble").count()).toBe(0);

    await demo.start(CHEN);
    await demo.says(CHEN, "你好！欢迎你来。").waitFor();
    expect(demo.complaints).toEqual([]);
  });

  it("sends the page's files packed to whoever can unpack them", async () => {
    demo = await openDemoPage(chromium.browser);

    const packed = await fetch(`${demo.url}/main.js`);
    const plain = await fetch(`${demo.url}/main.js`, {
      headers: { "accept-encoding": "identity" },
    });

    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await packed.text()).toBe(await plain.text());
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(
      Number(plain.headers.get("content-length")) / 2,
    );
  });
});

describe("on a phone", () => {
  it("joins and learns by touch, in the dark, with every button whole and within reach", async () => {
    const viewport = { width: 390, height: 844 };
    demo = await openDemoPage(chromium.browser, {
      viewport,
      hasTouch: true,
      isMobile: true,
      colorScheme: "dark",
    });

    await demo.page.getByRole("button", { name: /^Wang/ }).tap();
    await demo.start(WANG);
    await demo.press(WANG, "English", "May I remember your first name");
    await demo.press(WANG, "Yes", "Which village");
    await demo.press(WANG, "I'll say it later", "Where are you today?");
    await demo.press(WANG, "Nothing to sell yet", "In 2007 one man");
    await demo.press(WANG, "Go on", "Today's job");
    await demo.chat(WANG).getByRole("button", { name: "📊 How far am I" }).tap();
    await demo.says(WANG, "Season 1 of 4").waitFor();

    expect(await demo.page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await cutButtons()).toEqual([]);
    expect(await demo.page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    // The newest message is on the screen without scrolling.
    await expectInside(viewport.height);
    expect(demo.complaints).toEqual([]);
  });

  /** Words of buttons that are cut off or too small for a finger. */
  function cutButtons(): Promise<string[]> {
    return demo.page.evaluate(`[...document.querySelectorAll(".chat.active .key")]
      .filter((key) => key.scrollWidth > key.clientWidth || key.scrollHeight > key.clientHeight
        || key.clientHeight < 40)
      .map((key) => key.textContent)`);
  }

  async function expectInside(height: number): Promise<void> {
    const box = await demo.chat(WANG).locator(".row").last().boundingBox();
    expect(box!.y + box!.height).toBeLessThan(height);
  }
});
