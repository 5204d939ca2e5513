/**
 * The sandbox's chat page, in a real browser, on the real sandbox server.
 *
 * The bot is played by this file with plain Bot API calls. How pictures of the page look
 * is for people to judge; here it is what can be read, pressed and heard.
 */
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "@grammyjs/types";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import QRCode from "qrcode";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSandbox, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";

const CHEN = 1001;
const WANG = 1002;
const LI = 1003;

let chromium: TestBrowser;
let folder: string;
let sandbox: Sandbox;
let page: Page;
let complaints: string[];
let offset = 0;
let restarts = 0;

beforeAll(async () => {
  chromium = await openBrowser();
});
afterAll(() => chromium.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-page-"));
  restarts = 0;
  sandbox = await openSandbox({
    database: join(folder, "sandbox.db"),
    port: 0,
    onRestart: () => Promise.resolve(void (restarts += 1)),
  });
  offset = 0;
  complaints = [];
});
afterEach(async () => {
  await page.context().close();
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});

/** @param before what is done to the page before it opens. */
async function visit(
  options: BrowserContextOptions = {},
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const context = await chromium.browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "en-GB",
    ...options,
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(sandbox.url))
      complaints.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => {
    if (/content security|refused to/i.test(message.text())) complaints.push(message.text());
  });
  await before();
  await page.goto(sandbox.url);
  // Four people, and the group.
  await page.locator(".chat").nth(4).waitFor({ state: "attached" });
}

async function bot<T = { message_id: number }>(method: string, body: object): Promise<T> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${sandbox.url}/bot${sandbox.token}/${method}`, {
    method: "POST",
    body: isForm ? body : JSON.stringify(body),
    ...(!isForm && { headers: { "content-type": "application/json" } }),
  });
  const { ok, result, description } = (await response.json()) as {
    ok: boolean;
    result: T;
    description?: string;
  };
  if (!ok) throw new Error(`${method}: ${description}`);
  return result;
}

async function nextUpdate(): Promise<Update> {
  const [update] = await bot<Update[]>("getUpdates", { offset, limit: 1, timeout: 5 });
  if (update === undefined) throw new Error("the bot was told nothing");
  offset = update.update_id + 1;
  return update;
}

async function start(person: number): Promise<void> {
  await fetch(`${sandbox.url}/sandbox/chats/${person}/start`, { method: "POST", body: "{}" });
  await nextUpdate();
}

const chat = (person: number): Locator => page.locator(`.chat[data-person="${person}"]`);
const field = (person: number): Locator => chat(person).getByRole("combobox");
const says = (person: number, text: string | RegExp): Locator =>
  chat(person).locator(".bubble").filter({ hasText: text });

describe("reading and writing", () => {
  it("keeps a message that came while the chat was being read", async () => {
    await start(CHEN);
    const steps = new EventEmitter();
    const isRead = once(steps, "read");
    const mayArrive = once(steps, "arrive");
    await visit({}, async () => {
      await page.route(
        (url) => url.pathname.endsWith(`/chats/${CHEN}/messages`),
        async (route) => {
          const answer = await route.fetch();
          steps.emit("read");
          await mayArrive;
          await route.fulfill({ response: answer });
        },
        { times: 1 },
      );
    });
    await isRead;

    await bot("sendMessage", { chat_id: CHEN, text: "Good morning." });
    await says(CHEN, "Good morning.").waitFor();
    const read = page.waitForResponse((response) => response.url().includes("/messages?after=0"));
    steps.emit("arrive");
    await read;
    await bot("sendMessage", { chat_id: CHEN, text: "Shall we begin?" });
    await says(CHEN, "Shall we begin?").waitFor();

    expect(await says(CHEN, "Good morning.").count()).toBe(1);
  });

  it("starts a chat with the big button, and ticks twice once the bot has the message", async () => {
    await visit();

    await chat(CHEN).getByRole("button", { name: "Start", exact: true }).click();
    const update = await nextUpdate();
    await bot("getUpdates", { offset });

    expect(update.message?.text).toBe("/start");
    await says(CHEN, "/start").getByLabel("the bot has it").waitFor();
    expect(complaints).toEqual([]);
  });

  it("shows formatting, and never takes words for markup", async () => {
    await start(CHEN);
    await visit();

    const text = "粗体 code <img src=x onerror=alert(1)> 文档";
    await bot("sendMessage", {
      chat_id: CHEN,
      text,
      entities: [
        { type: "bold", offset: 0, length: 2 },
        { type: "code", offset: 3, length: 4 },
        { type: "text_link", offset: text.length - 2, length: 2, url: "https://example.org/" },
      ],
    });
    const message = says(CHEN, "粗体");

    expect(await message.locator("strong").textContent()).toBe("粗体");
    expect(await message.locator("code").textContent()).toBe("code");
    expect(await message.locator("a").getAttribute("href")).toBe("https://example.org/");
    expect(await message.locator("img").count()).toBe(0);
    expect(await message.textContent()).toContain("<img src=x onerror=alert(1)>");
    expect(complaints).toEqual([]);
  });

  it("presses a coloured button, shows the bot's answer, and the edit in place", async () => {
    await start(CHEN);
    await visit();
    const keyboard = [[{ text: "Good", callback_data: "good", style: "success" }]];
    const reply_markup = { inline_keyboard: keyboard };
    const { message_id } = await bot("sendMessage", {
      chat_id: CHEN,
      text: "Ready?",
      reply_markup,
    });

    await chat(CHEN).locator(".key.success").click();
    const tap = (await nextUpdate()).callback_query;
    await bot("editMessageText", { chat_id: CHEN, message_id, text: "Done.", reply_markup });
    await bot("answerCallbackQuery", {
      callback_query_id: tap?.id,
      text: "Read this first",
      show_alert: true,
    });

    expect(tap?.data).toBe("good");
    await page.getByRole("dialog").getByText("Read this first").waitFor();
    await page.keyboard.press("Escape");
    await says(CHEN, "Done.").getByText("edited").waitFor();
    expect(await says(CHEN, "Ready?").count()).toBe(0);
    await chat(CHEN).locator(".key.success:not([aria-busy])").waitFor();
  });

  it("answers one message: tap it, choose Reply, write", async () => {
    await start(LI);
    await visit();
    const { message_id } = await bot("sendMessage", { chat_id: LI, text: "A photo waits." });

    await says(LI, "A photo waits.").click();
    await page.getByRole("menuitem", { name: "Reply" }).click();
    await page.keyboard.type("旁边放只手");
    await page.keyboard.press("Enter");

    const { message } = await nextUpdate();
    expect(message).toMatchObject({ text: "旁边放只手", reply_to_message: { message_id } });
    await says(LI, "旁边放只手").locator(".quote").getByText("A photo waits.").waitFor();
  });

  it("sends what a reply keyboard says, and shows that the bot is typing", async () => {
    await start(WANG);
    await visit();
    const reply_markup = { keyboard: [[{ text: "What is next?" }]], is_persistent: true };
    await bot("sendMessage", { chat_id: WANG, text: "Here.", reply_markup });

    await chat(WANG).getByRole("button", { name: "What is next?" }).click();
    await bot("sendChatAction", { chat_id: WANG, action: "typing" });

    expect((await nextUpdate()).message?.text).toBe("What is next?");
    await chat(WANG).getByLabel("The bot is typing").waitFor();
  });

  it("sends a photo with words, and gives out the bot's file", async () => {
    await start(CHEN);
    await visit();
    const form = new FormData();
    form.set("chat_id", String(CHEN));
    form.set("document", new Blob(["a,b\n"]), "账本.csv");
    await bot("sendDocument", form);

    const chosen = page.waitForEvent("filechooser");
    await chat(CHEN).getByRole("button", { name: "Attach" }).click();
    await page.getByRole("menuitem", { name: "Photo or video" }).click();
    const buffer = await QRCode.toBuffer("basket");
    await (await chosen).setFiles({ name: "basket.png", mimeType: "image/png", buffer });
    await page.getByRole("dialog").getByRole("textbox").fill("My basket");
    await page.keyboard.press("Enter");

    const { message } = await nextUpdate();
    expect(message).toMatchObject({ caption: "My basket", photo: [{ file_size: buffer.length }] });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      chat(CHEN).getByRole("link", { name: "账本.csv" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("账本.csv");
  });

  it("records a voice note", async () => {
    await start(CHEN);
    await visit({ permissions: ["microphone"] });

    await chat(CHEN).getByRole("button", { name: "Record a voice note" }).click();
    await chat(CHEN).getByRole("timer").getByText("0:01").waitFor();
    await chat(CHEN).getByRole("button", { name: "Send" }).click();

    const { message } = await nextUpdate();
    expect(message?.voice?.file_size).toBeGreaterThan(0);
    await chat(CHEN).getByRole("button", { name: "Play: Voice note" }).waitFor();
  });
});

describe("one person's link, another person's chat", () => {
  it("lets somebody else open the code on a picture", async () => {
    await start(CHEN);
    await visit();
    const link = `https://t.me/${sandbox.botUsername}?start=invite_7`;
    const form = new FormData();
    form.set("chat_id", String(CHEN));
    form.set("caption", `Show them this: ${link}`);
    form.set("photo", new Blob([new Uint8Array(await QRCode.toBuffer(link))]), "code.png");
    await bot("sendPhoto", form);

    await chat(CHEN).getByRole("button", { name: "Open as…" }).click();
    await page.getByRole("menuitem", { name: /Wang/ }).click();

    const { message } = await nextUpdate();
    expect(message).toMatchObject({ text: "/start invite_7", from: { id: WANG } });
    await says(WANG, "/start invite_7").waitFor();
    await field(WANG).and(page.locator(":focus")).waitFor();
  });

  it("lets a new neighbour move in to open it", async () => {
    await start(CHEN);
    await visit();
    const url = `https://t.me/${sandbox.botUsername}?start=invite_8`;
    await bot("sendMessage", { chat_id: CHEN, text: `Come: ${url}` });

    await says(CHEN, "Come:").getByRole("link").click();
    await page.getByRole("menuitem", { name: "Somebody new" }).click();

    expect((await nextUpdate()).message).toMatchObject({
      text: "/start invite_8",
      from: { id: 1005 },
    });
    await says(1005, "/start invite_8").waitFor();
  });
});

describe("the group", () => {
  const group = (): Locator => page.locator(".chat").last();
  const write = async (as: string, text: string): Promise<void> => {
    await group().getByRole("button", { name: as, exact: true }).click();
    await group().getByRole("combobox").pressSequentially(text);
    await group().getByRole("combobox").press("Enter");
  };

  it("has everybody in it; the bot comes when somebody brings it, and hears its name", async () => {
    await visit();

    await group().getByRole("button", { name: "Bring the bot into the group" }).click();
    const came = await nextUpdate();
    await nextUpdate(); // Telegram also says it in the chat.
    await write("Wang", "Nice weather.");
    await group().getByRole("button", { name: "李师傅", exact: true }).click();
    await group().getByRole("button", { name: "Call the bot by its name" }).click();
    await page.keyboard.type("how do I pack eggs?");
    await page.keyboard.press("Enter");
    const { message } = await nextUpdate();
    await bot("sendMessage", {
      chat_id: message!.chat.id,
      text: "In straw.",
      reply_parameters: { message_id: message!.message_id },
    });

    expect(came.my_chat_member?.new_chat_member.status).toBe("member");
    expect(message).toMatchObject({
      text: `@${sandbox.botUsername} how do I pack eggs?`,
      from: { id: LI },
      chat: { type: "supergroup" },
    });
    await group().locator(".bubble").filter({ hasText: "In straw." }).locator(".quote").waitFor();
    // Read as 李师傅, the neighbour's words have a name above them and stand on the other side.
    const words = group().locator(".row.in", { hasText: "Nice weather." });
    expect(await words.locator(".author").textContent()).toBe("Wang");
    await group().getByRole("button", { name: "Wang", exact: true }).click();
    await group().locator(".row.out", { hasText: "Nice weather." }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("leads out of the group into somebody's own chat, and sends the bot away", async () => {
    await visit();
    await group().getByRole("button", { name: "Bring the bot into the group" }).click();
    const { my_chat_member: came } = await nextUpdate();
    await nextUpdate();
    const url = `https://t.me/${sandbox.botUsername}?start=a_eggs`;
    await bot("sendMessage", {
      chat_id: came!.chat.id,
      text: "In straw.",
      reply_markup: { inline_keyboard: [[{ text: "Open", url }]] },
    });

    await group().getByRole("button", { name: "Open", exact: true }).click();
    await page.getByRole("menuitem", { name: /Wang/ }).click();
    const { message } = await nextUpdate();
    await group().getByRole("button", { name: "Send the bot away" }).click();

    expect(message).toMatchObject({ text: "/start a_eggs", from: { id: WANG } });
    expect((await nextUpdate()).my_chat_member?.new_chat_member.status).toBe("kicked");
    await group().getByText("陈姐 sent the bot away").waitFor();
    await group().getByRole("button", { name: "Bring the bot into the group" }).waitFor();
  });
});

describe("by keyboard", () => {
  it("moves between people, finds a command and sends it", async () => {
    await start(CHEN);
    await start(WANG);
    await bot("setMyCommands", {
      commands: [
        { command: "next", description: "Today's job" },
        { command: "price", description: "What is left from one sale" },
        { command: "privacy", description: "What is kept" },
      ],
    });
    await visit();
    await field(WANG).waitFor();

    await page.keyboard.press("Alt+Digit2");
    await page.keyboard.type("/p");
    await chat(WANG)
      .getByRole("option", { name: /privacy/ })
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");

    expect((await nextUpdate()).message).toMatchObject({ text: "/privacy", from: { id: WANG } });
    expect(await chat(WANG).getByRole("listbox").count()).toBe(0);
  });

  it("writes a second line with Shift and Enter, and does not send while Chinese is composed", async () => {
    await start(CHEN);
    await visit();

    await field(CHEN).fill("ni");
    await field(CHEN).dispatchEvent("keydown", { key: "Enter", isComposing: true });
    await field(CHEN).fill("一");
    await field(CHEN).press("Shift+Enter");
    await page.keyboard.type("二");
    await page.keyboard.press("Enter");

    expect((await nextUpdate()).message?.text).toBe("一\n二");
  });
});

describe("the whole sandbox", () => {
  it("says that the line is down, comes back and catches up", async () => {
    await start(CHEN);
    await visit();
    const port = Number(new URL(sandbox.url).port);
    await field(CHEN).fill("half a sentence");

    await sandbox.stop();
    await page.getByText("Connection lost. Trying again…").waitFor();
    sandbox = await openSandbox({ database: join(folder, "sandbox.db"), port });
    await bot("sendMessage", { chat_id: CHEN, text: "I am back." });

    await says(CHEN, "I am back.").waitFor();
    await page.getByText("Connection lost. Trying again…").waitFor({ state: "hidden" });
    expect(await field(CHEN).inputValue()).toBe("half a sentence");
  });

  it("blocks and unblocks the bot", async () => {
    await start(CHEN);
    await visit();

    await chat(CHEN).getByRole("button", { name: "Block the bot" }).click();
    const kicked = await nextUpdate();
    await chat(CHEN).locator(".big-button").click();
    const member = await nextUpdate();

    expect(kicked.my_chat_member?.new_chat_member.status).toBe("kicked");
    expect(member.my_chat_member?.new_chat_member.status).toBe("member");
    await field(CHEN).waitFor();
  });

  it("restarts the bot at a tap, and goes on", async () => {
    await start(CHEN);
    await visit();

    await page.getByRole("button", { name: "Restart the bot" }).click();
    await page.getByText("The bot is back.").waitFor();
    await bot("sendMessage", { chat_id: CHEN, text: "Where were we?" });

    expect(restarts).toBe(1);
    await says(CHEN, "Where were we?").waitFor();
    // It counts as on for five seconds after it asked: however long the page took, it asks again now.
    await bot("getUpdates", { offset });
    await page.getByText("Bot is on").waitFor();
  });

  it("starts over after a question", async () => {
    await start(CHEN);
    await visit();

    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("button", { name: "Empty everything" }).click();

    await chat(CHEN).getByRole("button", { name: "Start", exact: true }).waitFor();
    expect(await page.locator(".bubble").count()).toBe(0);
  });

  it("speaks Chinese to a Chinese browser, and changes language and colours at a tap", async () => {
    await visit({ locale: "zh-CN", colorScheme: "dark" });

    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await chat(CHEN).getByRole("button", { name: "开始", exact: true }).waitFor();
    await page.getByRole("button", { name: "浅色" }).click();
    await page.getByRole("button", { name: "English" }).click();

    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    await chat(CHEN).getByRole("button", { name: "Start", exact: true }).waitFor();
  });

  it("shows one chat at a time on a phone, and counts what waits in the others", async () => {
    await start(CHEN);
    await start(WANG);
    await visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await bot("sendMessage", { chat_id: WANG, text: "Are you there?" });

    const tab = page.getByRole("button", { name: /^Wang ?Villager, 1 unread$/ });
    await tab.waitFor();
    expect(await page.locator(".chat:visible").count()).toBe(1);
    await tab.tap();

    await says(WANG, "Are you there?").waitFor();
    expect(await chat(CHEN).isVisible()).toBe(false);
    await page.getByRole("button", { name: /^Wang ?Villager$/ }).waitFor();
  });
});

describe("a page of another service of this machine", () => {
  it("neither acts here nor shows this page in a frame", async () => {
    await start(CHEN);
    const evil = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<p>Look at my pictures</p>");
    });
    await new Promise<void>((done) => evil.listen(0, "127.0.0.1", done));
    const evilUrl = `http://127.0.0.1:${(evil.address() as AddressInfo).port}/`;
    page = await (await chromium.browser.newContext()).newPage();
    await page.goto(evilUrl);

    await page.evaluate(
      async ({ url, token, hook, person }) => {
        const body = JSON.stringify({ text: "not my words" });
        const send = { method: "POST", mode: "no-cors", body } as const;
        await fetch(`${url}/sandbox/chats/${person}/send`, send).catch(() => undefined);
        // A function with a name would ask for what the loader of TypeScript has put into this process.
        const addresses = { img: `${url}/bot${token}/setWebhook?url=${hook}`, iframe: url };
        for (const tag of ["img", "iframe"] as const) {
          await new Promise<void>((done) => {
            const element = document.createElement(tag);
            element.addEventListener("load", () => done());
            element.addEventListener("error", () => done());
            element.src = addresses[tag];
            document.body.append(element);
          });
        }
      },
      { url: sandbox.url, token: sandbox.token, hook: evilUrl, person: CHEN },
    );

    const chat = await fetch(`${sandbox.url}/sandbox/chats/${CHEN}/messages`);
    expect(await chat.text()).not.toContain("not my words");
    expect(await bot<{ url: string }>("getWebhookInfo", {})).toMatchObject({ url: "" });
    const shown = await Promise.all(page.frames().map((frame) => frame.content()));
    expect(shown).toHaveLength(2);
    expect(shown.join()).not.toContain("main.js");
    evil.closeAllConnections();
    await new Promise((done) => evil.close(done));
  });
});

describe("the page's own policy", () => {
  it("runs and draws nothing that came inline", async () => {
    await visit();

    const found = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken over'";
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.body.append(script, style);
      return { title: document.title, display: getComputedStyle(document.body).display };
    });

    expect(found.title).not.toBe("taken over");
    expect(found.display).not.toBe("none");
    expect(complaints.splice(0)).toHaveLength(2);
  });
});
