/**
 * The doors of the console: the Mini App of Telegram, desks that are listed and ended, keys that are switched
 * off, strangers who ask too much; and whose page was looked at hears of it.
 */
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookieOf, openDesk, sitDown, useLink, askForDesk } from "../support/console/desk.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import {
  appFields,
  type Fields,
  sendAppData,
  testTelegramKey,
  withHash,
  withSignature,
  written,
} from "../support/console/mini-app.ts";
import { personAt } from "../../src/bot/phone/number.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { doors, webhook } from "../support/people/village-doors.ts";
import { writePlaybook } from "../support/own-playbook.ts";

interface Place {
  readonly village: TestVillage;
  readonly zhou: Villager;
  readonly li: Villager;
}

async function openPlace(options: Parameters<typeof openVillage>[0] = {}): Promise<Place> {
  const village = await openVillage({
    knowledge: await writePlaybook(lookingSteps),
    chance: () => false,
    ...options,
  });
  if (options.env?.["PUBLIC_URL"] !== undefined) await doors[1]!.open(village);
  const zhou = village.person(9_001, "周会长");
  const li = village.person(5_001, "李师傅");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await appoint(zhou, "上溪村", "李师傅");
  await li.heard();
  return { village, zhou, li };
}

describe("inside Telegram", () => {
  let place: Place;
  let village: TestVillage;
  let token: string;
  beforeAll(async () => {
    const env = { ...webhook.env, ADMIN_IDS: "9001,5160" };
    place = await openPlace({ env, telegramKey: testTelegramKey });
    ({ village } = place);
    ({ token } = village.telegram.sandbox);
  });
  afterAll(() => village.close());

  let uses = 0;
  /** Each time other data, as Telegram gives it. */
  const fieldsOf = (person = 5_001, at = village.now()) =>
    appFields(person, at, { query_id: `q${(uses += 1)}` });
  const send = (fields: Fields, more = {}) =>
    sendAppData(village.bot, written(fields), webhook.origin, more);
  const sit = async (opened: Response) => sitDown(village.bot, opened, webhook.origin);
  const desks = () => village.rows("select door from desk where door = 'app'").length;

  it("has a button below the address", async () => {
    const { messages } = await place.li.say("/console");

    const rows = messages.at(-1)!.reply_markup!.inline_keyboard;
    expect(rows[0]).toEqual([
      { text: "💻 就在这儿打开", web_app: { url: `${webhook.origin}/console/app` } },
    ]);
    expect(messages.at(-1)!.text).toContain(`${webhook.origin}/console/open/`);
  });

  it.each([
    ["the bot's token", withHash],
    ["Telegram's key", withSignature],
    ["both", (fields: Fields, key: string) => withHash(withSignature(fields, key), key)],
  ])("opens a desk with what is signed with %s, once", async (_, sign) => {
    const fields = sign(fieldsOf(), token);
    const before = desks();

    const opened = await send(fields);
    const again = await send(fields);
    // Written otherwise, or looked at the other way, it is the same.
    const turned = await send(Object.fromEntries(Object.entries(fields).toReversed()));
    const { hash: _hash, ...rest } = fields;
    const without = await send(rest.signature === undefined ? fields : rest);

    expect([opened.status, again.status, turned.status, without.status]).toEqual([
      303, 404, 404, 404,
    ]);
    expect(desks()).toBe(before + 1);
    expect(opened.headers.get("set-cookie")).toMatch(
      /^__Host-desk=[\w-]{22};.*Path=\/; HttpOnly; Secure; SameSite=None; Partitioned$/,
    );
    expect(await (await sit(opened)).page("/desks")).toContain("Telegram 里");
  });

  it("opens one desk for many who send the same at once", async () => {
    const data = withHash(fieldsOf(), token);

    const opened = await Promise.all(Array.from({ length: 12 }, () => send(data)));

    const statuses = opened.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.filter((status) => status === 404)).toHaveLength(11);
  });

  it("is shown its own desk when the page is loaded anew, and nobody else's", async () => {
    const data = withHash(fieldsOf(), token);
    const cookie = cookieOf(await send(data));

    expect((await send(data, { cookie })).headers.get("location")).toBe("/console");
    // Somebody else with the same phone.
    const other = withHash(fieldsOf(9_001), token);
    const theirs = await send(other, { cookie });
    expect(cookieOf(theirs)).not.toBe(cookie);
    expect((await send(data, { cookie: cookieOf(theirs) })).status).toBe(404);
  });

  it("opens nothing for an account that the settings name, where several people share it", async () => {
    const at = village.now().toISOString();
    const numbers = [1, 2].map((place) => personAt(5_160, place));
    village.change(
      "insert into phone (account, here, active_at, last_place) values (5160, ?, ?, 2)",
      numbers[0]!,
      at,
    );
    for (const [place, name] of ["阿芳", "Amy"].entries()) {
      village.change(
        "insert into phone_person (person, account, name, created_at) values (?, 5160, ?, ?)",
        numbers[place]!,
        name,
        at,
      );
    }
    const phone = village.person(5_160, "阿芳");
    const before = desks();
    const early = await send(withHash(fieldsOf(5_160), token));
    await joinUp(phone, { village: "上溪村" });
    const refused = await phone.say("/association");
    const late = await send(withHash(fieldsOf(5_160), token));

    expect([early.status, late.status, desks()]).toEqual([404, 404, before]);
    expect(refused.text).toContain("这个手机好几个人用，协会的事就不能在这里办");
  });

  it("opens nothing for learners and strangers, for what is old, or for a form of another page", async () => {
    const before = desks();
    const old = new Date(village.now().getTime() - 10 * 60_000);
    await joinUp(village.person(5_150, "小学"), { village: "上溪村" });

    expect((await send(withHash(fieldsOf(5_150), token))).status).toBe(404);
    expect((await send(withHash(fieldsOf(77_001), token))).status).toBe(404);
    expect((await send(withHash(fieldsOf(5_001, old), token))).status).toBe(401);
    expect((await send(withHash(fieldsOf(), `1${token}`))).status).toBe(401);
    expect((await send(fieldsOf())).status).toBe(401);
    const data = written(withHash(fieldsOf(), token));
    for (const origin of ["https://elsewhere.example", "null", "http://bot.example"]) {
      expect((await sendAppData(village.bot, data, origin)).status).toBe(403);
    }
    expect(desks()).toBe(before);
  });

  it("opens nothing with 300 that were changed on their way", async () => {
    const before = desks();
    const signed = written(withHash(fieldsOf(), token));
    const meaning = (data: string) => JSON.stringify([...new URLSearchParams(data)]);

    for (let each = 0; each < 300; each += 1) {
      const at = (each * 7) % signed.length;
      const flipped = String.fromCharCode(signed.charCodeAt(at) ^ (1 << (each % 6)));
      const changed = signed.slice(0, at) + flipped + signed.slice(at + 1);
      // A letter of an escape, large or small, is the same.
      if (meaning(changed) === meaning(signed)) continue;
      const sent = await sendAppData(village.bot, changed, webhook.origin);
      expect(sent.status).toBe(401);
    }
    expect(desks()).toBe(before);
    expect((await sendAppData(village.bot, signed, webhook.origin)).status).toBe(303);
  });

  it("may stand in a frame of web.telegram.org; a desk in a browser may stand in none", async () => {
    const policy = (response: Response) => ({
      frames: /frame-ancestors ([^;]+)/.exec(response.headers.get("content-security-policy")!)![1],
      xFrame: response.headers.get("x-frame-options"),
    });
    const inTelegram = await sit(await send(withHash(fieldsOf(), token)));
    const address = await askForDesk(place.li);
    const headers = { origin: webhook.origin };
    const inBrowser = await sit(await useLink(village.bot, address, headers));

    const app = await fetch(`${village.bot.url()}/console/app`);
    expect(policy(app)).toEqual({ frames: "https://web.telegram.org", xFrame: null });
    expect(app.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(policy(await inTelegram.get("/learners"))).toEqual(policy(app));
    for (const page of [
      await inBrowser.get("/learners"),
      await inBrowser.get(""),
      await fetch(`${village.bot.url()}/console/open/${"x".repeat(22)}`),
      await fetch(`${village.bot.url()}/console`),
    ]) {
      expect(policy(page)).toEqual({ frames: "'none'", xFrame: "DENY" });
    }
  });

  it.each([
    ["dark", "dark", "dark"],
    ["light", "light", "light"],
    ['"><script>', undefined, "light dark"],
  ])("is as light or dark as Telegram: %s", async (scheme, drawn, meta) => {
    const desk = await sit(await send(withHash(fieldsOf(), token), { scheme }));
    const page = await desk.page("/learners");

    expect(/<html[^>]* data-scheme="(\w+)"/.exec(page)?.[1]).toBe(drawn);
    expect(page).toContain(`<meta name="color-scheme" content="${meta}"/>`);
    expect(page).not.toContain("<script>");
  });

  it("leaves neither what Telegram told nor a secret behind, and goes with the person", async () => {
    const fields = withHash(fieldsOf(), token);
    const opened = await send(fields);

    const everything = village.everything() + JSON.stringify(village.bot.lines);
    expect(everything).not.toContain(fields["hash"]);
    expect(everything).not.toContain(cookieOf(opened).split("=")[1]);
    const used = () => village.rows("select 1 from app_data_used").length;
    expect(used()).toBeGreaterThan(0);
    await village.later({ hours: 2 });
    expect(used()).toBe(0);
  });
});

describe("without a public address", () => {
  let place: Place;
  let village: TestVillage;
  beforeAll(async () => {
    place = await openPlace();
    ({ village } = place);
  });
  afterAll(() => village.close());

  it("there is no Mini App: no button, no page, no desk", async () => {
    const { messages } = await place.li.say("/console");
    const data = written(withHash(appFields(5_001, village.now()), village.telegram.sandbox.token));

    expect(JSON.stringify(messages)).not.toContain("web_app");
    expect((await fetch(`${village.bot.url()}/console/app`)).status).toBe(404);
    expect((await sendAppData(village.bot, data, village.bot.url())).status).toBe(404);
  });

  describe("desks that are open", () => {
    const ids = (page: string) =>
      [...page.matchAll(/name="end" value="([0-9a-f]{16})"/g)].map(([, id]) => id!);
    const statuses = (...desks: { get(path: string): Promise<Response> }[]) =>
      Promise.all(desks.map(async (desk) => (await desk.get("/desks")).status));

    it("are listed, and ended one by one or all the others", async () => {
      const { li } = place;
      const [one, two, three] = [
        await openDesk(village.bot, li),
        await openDesk(village.bot, li),
        await openDesk(village.bot, li),
      ];
      const page = await three.page("/desks");
      expect(page.match(/浏览器里，9:\d\d到\d+:\d\d/g)).toHaveLength(3);
      expect(page.match(/关掉这个/g)).toHaveLength(1);
      const [, second] = ids(page);

      await three.send("/desks", { token: await three.token(), end: second! });
      expect(await three.page("/desks")).toContain("关掉了1个。");
      expect(await statuses(one, two, three)).toEqual([200, 401, 200]);

      const here = /name="here" value="(\w+)"/.exec(await three.page("/desks"))![1]!;
      await three.send("/desks", { token: await three.token(), end: "others", here });
      expect(await statuses(one, three)).toEqual([401, 200]);
      const noted = village.rows("select facts from audit where act = 'desks-closed'");
      expect(noted.slice(-2)).toEqual([{ facts: '{"count":1}' }, { facts: '{"count":1}' }]);

      await three.send("/desks", { token: await three.token(), end: here });
      expect(await statuses(three)).toEqual([401]);
    });

    it("of somebody else are not: not by name, not by a part of it", async () => {
      const mine = await openDesk(village.bot, place.li);
      const theirs = await openDesk(village.bot, place.zhou);
      const [id] = ids(await theirs.page("/desks"));
      const token = await mine.token();

      for (const end of [id!, id!.slice(0, 8), "", "0", "%", "others "]) {
        await mine.send("/desks", { token, end, here: id! });
        expect(await mine.page("/desks")).toContain("早就关了");
      }

      expect(await statuses(mine, theirs)).toEqual([200, 200]);
      await mine.send("/close", { token });
      await theirs.send("/close", { token: await theirs.token() });
    });

    it("are named in the chat", async () => {
      await openDesk(village.bot, place.li);
      const heard = await place.li.say("/console");

      expect(heard.text).toMatch(/现在开着的：\n浏览器里，9:\d\d到\d+:\d\d/);
      await place.li.press("全都关掉");
    });

    it("shut at once when a role ends, and stay shut when it comes back", async () => {
      const { zhou } = place;
      const ren = village.person(5_003, "任师傅");
      await joinUp(ren, { village: "东山村" });
      await appoint(zhou, "东山村", "任师傅");
      await ren.heard();
      const desk = await openDesk(village.bot, ren);
      expect(await statuses(desk)).toEqual([200]);

      await ren.say("/mentees");
      await ren.press(/不当/);
      await ren.press(/不当/);
      expect(village.rows("select 1 from desk where person = 5003")).toEqual([]);
      await ren.press(/撤销|收回|反悔/);

      expect(
        village.rows(
          "select state from mentor join member on member.id = member_id where telegram_id = 5003",
        ),
      ).toHaveLength(1);
      expect(await statuses(desk)).toEqual([401]);
    });
  });

  it("keys of one letter are switched off, and the browser remembers it for the next desk", async () => {
    const desk = await openDesk(village.bot, place.li);
    const page = await desk.page("/desks");
    expect(page).toContain("关掉按键");
    expect(page).not.toContain("data-keys");

    const forged = await desk.send("/keys", { token: "x", keys: "off" });
    const sent = await desk.send("/keys", { token: await desk.token(), keys: "off" });

    expect(forged.status).toBe(403);
    expect(sent.headers.get("set-cookie")).toMatch(/^desk-keys=off; Max-Age=31536000;.*HttpOnly/);
    const next = await openDesk(village.bot, place.li);
    const off = await fetch(`${next.url}/desks`, {
      headers: { cookie: `${next.cookie}; desk-keys=off` },
    });
    expect(await off.text()).toMatch(/data-keys="off"[\s\S]*打开按键/);
  });

  describe("whose page was looked at", () => {
    const idOf = (telegramId: number) =>
      village.rows<{ id: string }>("select id from member where telegram_id = ?", telegramId)[0]!
        .id;
    const looksAt = (id: string) =>
      village.rows("select 1 from page_look where member_id = ?", id).length;

    it("hears of it in /me, once a day and looker, and has it in /export", async () => {
      const { li } = place;
      const wang = village.person(5_101, "小王");
      await joinUp(wang, { village: "上溪村" });
      expect((await wang.say("/me")).text).not.toContain("看过");
      const id = idOf(5_101);
      const desk = await openDesk(village.bot, li);

      expect((await desk.get("/learners")).status).toBe(200);
      expect(looksAt(id)).toBe(0);
      for (const _ of [1, 2, 3]) expect(await desk.page(`/learners/${id}`)).toContain("<h1>小王");
      expect(looksAt(id)).toBe(1);
      expect((await wang.say("/me")).text).toMatch(
        /在网页上看过你这一页的：\n李师傅（师傅），12月\d日$/,
      );

      await village.later({ days: 1 });
      await (await openDesk(village.bot, li)).get(`/learners/${id}`);
      expect((await wang.say("/me")).text.match(/李师傅（师傅），12月\d日/g)).toHaveLength(2);

      const { messages } = await wang.say("/export");
      const files = messages.filter(({ document }) => document !== undefined);
      const exported = String(await Promise.all(files.map(async (file) => wang.download(file))));
      expect(exported).toContain("page_look");
      expect(exported).toContain("李师傅");
    });

    it("keeps it without a name when the one who looked is forgotten; all goes with the person", async () => {
      const bai = village.person(5_004, "白师傅");
      await joinUp(bai, { village: "西山村" });
      await appoint(place.zhou, "西山村", "白师傅");
      const he = village.person(5_105, "小何");
      await joinUp(he, { village: "西山村" });
      const id = idOf(5_105);
      await (await openDesk(village.bot, bai)).get(`/learners/${id}`);
      expect((await he.say("/me")).text).toContain("白师傅（师傅）");

      await bai.say("/forget");
      await bai.press("全部删掉");
      const heard = (await he.say("/me")).text;
      expect(heard).toMatch(/：\n一位师傅，12月\d日$/);
      expect(heard).not.toContain("白师傅");

      await he.say("/forget");
      await he.press("全部删掉");
      expect(looksAt(id)).toBe(0);
    });
  });

  it("a stranger's look writes nothing: it is answered while somebody else has the database", async () => {
    const holding = new Database(village.bot.database);
    holding.exec("begin immediate");
    const stranger = { headers: { cookie: `desk=${"x".repeat(22)}` } };

    const answers = await Promise.all(
      ["", "/waits", "/learners/m1", `/open/${"x".repeat(22)}`, "/nowhere"].map((path) =>
        fetch(`${village.bot.url()}/console${path}`, stranger),
      ),
    );
    holding.exec("rollback");
    holding.close();

    // Whoever would write is told after five seconds that it did not work.
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 404, 401]);
  });
});

describe("strangers who ask too much", () => {
  let place: Place;
  let village: TestVillage;
  beforeAll(async () => {
    const never = 1e-6;
    place = await openPlace({
      env: webhook.env,
      strangers: { each: { burst: 5, perSecond: never }, all: { burst: 12, perSecond: never } },
    });
    ({ village } = place);
  });
  afterAll(() => village.close());

  const ask = (from: string, path = "/waits", headers = {}) =>
    fetch(`${village.bot.url()}/console${path}`, {
      headers: { "x-forwarded-for": from, ...headers },
      redirect: "manual",
    });

  it("wait, each and all together; whoever has a desk goes on", async () => {
    const address = await askForDesk(place.li);
    const opened = await useLink(village.bot, address, {
      origin: webhook.origin,
      "x-forwarded-for": "198.51.100.1",
    });
    const { cookie } = sitDown(village.bot, opened, webhook.origin);

    const many = async (from: string, count: number) => {
      const answers = [];
      for (let each = 0; each < count; each += 1) answers.push((await ask(from)).status);
      return answers;
    };
    expect(await many("203.0.113.7", 7)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    // What they say of themselves is not believed, only what the proxy adds.
    expect((await ask("192.0.2.1, 203.0.113.7")).status).toBe(429);
    const late = await ask("203.0.113.7");
    expect(late.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await late.text()).toContain("等一分钟再试");
    // A network of one household is one address.
    expect(await many("2001:db8:1:2::1", 3)).toEqual([401, 401, 401]);
    expect(await many("2001:db8:1:2:ffff::9", 3)).toEqual([401, 401, 429]);
    expect(await many("192.0.2.55", 3)).toEqual([401, 429, 429]);

    for (const _ of Array(20).keys()) {
      expect((await ask("203.0.113.7", "/learners", { cookie })).status).toBe(200);
    }
    expect((await ask("203.0.113.7", "/desk.css")).status).toBe(200);
  });
});
