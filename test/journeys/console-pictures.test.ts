/**
 * A picture of a broadcast at the console: looked at by type and size, kept by Telegram, previewed, sent as it was
 * seen, taken away again; and what nobody may bring.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDesk, type Desk } from "../support/console/desk.ts";
import { fieldsOf, fill } from "../support/console/forms.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  zh: {
    yours: "给大家发的那条要用的照片，还没发出去。",
    type: "这个不是JPEG或PNG的照片",
    size: "照片大过10 MB",
    refused: "Telegram这会儿没收下照片",
    limits: "一张最多10 MB",
    button: /3张/,
    long: "图片下面最多写850个字，这里多了50个。字都留在下面",
  },
  en: {
    yours: "For your message to many. It is not sent yet.",
    type: "That is no picture in JPEG or PNG.",
    size: "The picture is larger than 10 MB.",
    refused: "Telegram did not take the picture just now.",
    limits: "JPEG or PNG, at most 10 MB",
    button: /3 pictures|3 photos|3/,
    long: "Under a picture there is room for 850 characters; this has 50 more. Your words are kept here",
  },
} as const;

/** As much of a picture of 40 by 30 as anybody looks at: how it begins, and what makes it another. */
const png = (mark: number, bytes = 400) => {
  const picture = new Uint8Array(bytes).fill(mark);
  picture.set([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
  ]);
  picture.set([0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0], 16);
  return picture;
};

let village: TestVillage;
let chen: Villager;
const officers: Partial<Record<"zh" | "en", Villager>> = {};

beforeAll(async () => {
  village = await openVillage({ env: { ADMIN_IDS: "9001,9002" } });
  officers.zh = village.person(9_001, "周会长");
  officers.en = village.person(9_002, "Smith", "en");
  for (const each of Object.values(officers)) await each.start();
  chen = village.person(5_001, "陈姐");
  await joinUp(chen, { village: "上溪村" });
});
afterAll(() => village.close());

const content = () =>
  village.rows<{ content: string }>(
    "select content from broadcast order by created_at desc limit 1",
  )[0]!.content;
const photosOf = (text: string) => (text.match(/"kind":"photo"/g) ?? []).length;

it.each(["zh", "en"] as const)("comes with a message, once it was seen (%s)", async (tongue) => {
  const said = words[tongue];
  const officer = officers[tongue]!;
  const desk: Desk = await openDesk(village.bot, officer);
  const begun = await fill(desk, await desk.page("/broadcasts"), "begin");
  expect(begun.page).toContain(said.limits);

  // What is none, and what is too large, is left out; the words are kept.
  const none = await fill(
    desk,
    begun.page,
    "save",
    { [tongue]: "雪 1" },
    new Uint8Array(300).fill(60),
  );
  expect(none.page).toContain(said.type);
  const large = await fill(desk, none.page, "save", {}, png(1, 10_000_001));
  expect(large.page).toContain(said.size);
  expect(large.page).toContain("雪 1");
  await village.telegram.faults({
    failWith: {
      code: 400,
      description: "Bad Request: IMAGE_PROCESS_FAILED",
      methods: ["sendPhoto"],
    },
  });
  const failed = await fill(desk, large.page, "save", {}, png(1));
  await village.telegram.faults({ reset: true });
  expect(failed.page).toContain(said.refused);
  expect(photosOf(content())).toBe(0);
  expect((await officer.heard()).messages.filter(({ photo }) => photo !== undefined)).toEqual([]);

  // One that is one lies in the officer's own chat, and stands in the preview.
  const one = await fill(desk, failed.page, "save", {}, png(2));
  const heard = await officer.heard();
  expect(heard.messages.map(({ caption }) => caption)).toContain(said.yours);
  const [, shown = ""] = /class="bubble"[^>]*><img src="\/console([^"]+)"/.exec(one.page)!;
  const picture = await desk.get(shown.replaceAll("&amp;", "&"));
  expect(picture.headers.get("content-type")).toBe("image/png");
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(png(2));

  // Of three there is a button; two are taken away again; a field that only says so brings none.
  const two = await fill(desk, one.page, "save", {}, png(3));
  const three = await fill(desk, two.page, "save", {}, png(4));
  expect(/class="key"[^>]*>([^<]+)/.exec(three.page)![1]).toMatch(said.button);
  const drops = [...three.page.matchAll(/name="drop" value="([^"]+)"/g)].map(([, id = ""]) => id);
  expect(drops).toHaveLength(3);
  const less = await fill(desk, three.page, "save", { drop: drops.slice(1), picture: drops[1]! });
  expect(photosOf(content())).toBe(1);

  await fill(desk, less.page, "send");
  await village.quiet();
  const [got] = (await chen.heard()).messages.filter(({ photo }) => photo !== undefined);
  expect(got?.caption).toContain("雪 1");
  expect(new Uint8Array(await chen.download(got!))).toEqual(png(2));
  village.change("delete from unasked");
});

it.each(["zh", "en"] as const)(
  "keeps words that are too long below a picture (%s)",
  async (tongue) => {
    const said = words[tongue];
    const officer = officers[tongue]!;
    const desk: Desk = await openDesk(village.bot, officer);
    const begun = await fill(desk, await desk.page("/broadcasts"), "begin");
    const text = "春".repeat(900);

    const long = await fill(desk, begun.page, "save", { [tongue]: text }, png(5));
    const sent = await fill(desk, long.page, "send", {}, png(5));
    const state = village.rows<{ state: string }>(
      "select state from broadcast order by created_at desc limit 1",
    );

    expect(long.page).toContain(said.long);
    expect(long.page).toContain(`>${text}</textarea>`);
    expect(photosOf(content())).toBe(0);
    expect(sent.page).toContain(said.long);
    expect(state).toEqual([{ state: "draft" }]);
    await fill(desk, sent.page, "throw");
  },
);

it("is handed on for nobody but an officer, from their own form, on that page", async () => {
  const zhou = officers.zh!;
  const desk = await openDesk(village.bot, zhou);
  const begun = await fill(desk, await desk.page("/broadcasts"), "begin");
  await zhou.heard();
  const form = (token: string, size = 400) => {
    const fields = new FormData();
    for (const [name, value] of fieldsOf(begun.page, "save")) {
      if (name !== "picture" && name !== "token") fields.append(name, value);
    }
    fields.append("token", token);
    fields.append("press", "save");
    fields.append("picture", new Blob([png(9, size)]), "x.jpg");
    return fields;
  };
  const token = await desk.token();
  const elsewhere = { origin: "https://elsewhere.example" };

  expect((await desk.send("/broadcasts", form("x"))).status).toBe(403);
  expect((await desk.send("/broadcasts", form(token), elsewhere)).status).toBe(403);
  expect((await desk.send("/broadcasts", form(token), { cookie: "desk=none" })).status).toBe(401);
  // A page that takes none.
  await desk.send("/settings", form(token));
  // No desk, and more than a table may be; a desk, and more than a picture may be. The line is cut then.
  const cut = async (bytes: number, headers = {}) => {
    const send = () => desk.send("/broadcasts", form(token, bytes), headers);
    const { status } = await send().catch(send);
    await desk.get("/desks").catch(() => undefined);
    return status;
  };
  expect(await cut(1_100_000, { cookie: "desk=none" })).toBe(413);
  expect(await cut(13_000_000)).toBe(413);

  expect((await zhou.heard()).messages.filter(({ photo }) => photo !== undefined)).toEqual([]);
  expect(photosOf(content())).toBe(0);
  village.change("delete from broadcast where state = 'draft'");
});
