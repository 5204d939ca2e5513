/**
 * The console: who comes in and how long, and a mentor's verdicts there. They are the chat's: the learner
 * hears the same words, the audit log has the same row, and of two at once one is too late.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionIn, askForDesk, openDesk, useLink } from "../support/console/desk.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import { joinUp } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
let zhou: Villager;
let li: Villager;
let sun: Villager;
let wang: Villager;
let far: Villager;

beforeAll(async () => {
  village = await openVillage({
    knowledge: await writePlaybook(lookingSteps),
    chance: () => false,
  });
  zhou = village.person(9_001, "周会长");
  li = village.person(5_001, "李师傅");
  sun = village.person(5_002, "孙师傅");
  wang = village.person(5_101, "小王");
  far = village.person(5_102, "小远");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await joinUp(sun, { village: "下河村" });
  await appoint(zhou, "上溪村", "李师傅");
  await appoint(zhou, "下河村", "孙师傅");
  await joinUp(wang, { village: "上溪村" });
  await joinUp(far, { village: "下河村" });
  await far.photo();
  await li.heard();
  await sun.heard();
});
afterAll(() => village.close());

/** A learner who has shown a photo; Li looks after them. */
let learners = 5_200;
async function shows(name: string): Promise<Villager> {
  const learner = village.person((learners += 1), name);
  await joinUp(learner, { village: "上溪村" });
  await learner.photo();
  await li.heard();
  return learner;
}
const acts = (act: string) => village.rows("select 1 from audit where act = ?", act).length;
const looks = () => village.rows("select 1 from look").length;

describe("the door", () => {
  it("is for mentors and officers, and says so to everybody else", async () => {
    const heard = await wang.say("/console");

    expect(heard.text).toContain("网页是师傅和协会用的");
    expect(heard.text).not.toContain("http");
    expect(village.rows("select 1 from desk_link")).toEqual([]);
  });

  it("opens once, however often its page was looked at before", async () => {
    const address = await askForDesk(li);
    for (const _ of [1, 2, 3]) expect((await fetch(address)).status).toBe(200);

    const opened = await useLink(village.bot, address);
    const again = await useLink(village.bot, address);

    expect([opened.status, again.status]).toEqual([303, 404]);
    expect(opened.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Strict/);
    expect((await fetch(address)).status).toBe(404);
    expect(village.everything()).not.toContain(address.slice(-22));
  });

  it("opens nothing after five minutes, or from a page of somebody else", async () => {
    const address = await askForDesk(li);
    const from = (headers: Record<string, string>) => useLink(village.bot, address, headers);

    expect((await from({ origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await from({ origin: "null" })).status).toBe(403);
    expect((await from({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    await village.later({ minutes: 5 });
    expect((await from({})).status).toBe(404);
  });

  it("answers nobody under another name of this machine", async () => {
    const { port } = new URL(village.bot.url());
    const { head, sendRaw, statusOf } = await import("../support/servers/raw-http.ts");

    const answer = await sendRaw(
      Number(port),
      head("GET", "/console", { host: `rebound.example:${port}` }),
    );

    expect(statusOf(answer)).toBe(403);
  });

  it("lets no script, frame or picture of elsewhere onto a page, and keeps none in a cache", async () => {
    const { headers } = await (await openDesk(village.bot, li)).get("/waits");

    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https:|\*/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("shuts after half an hour, and when the person closes it, here or in the chat", async () => {
    const first = await openDesk(village.bot, li);
    const second = await openDesk(village.bot, li);
    const third = await openDesk(village.bot, li);
    const statuses = async () =>
      Promise.all([first, second, third].map(async (desk) => (await desk.get("/waits")).status));
    expect(await statuses()).toEqual([200, 200, 200]);

    await first.send("/close", { token: await first.token() });
    expect(await statuses()).toEqual([401, 200, 200]);

    expect((await li.say("/console")).text).toMatch(
      /现在开着的：(\n浏览器里，\d+:\d\d到\d+:\d\d){2,}$/,
    );
    await li.press("全都关掉");
    expect(await statuses()).toEqual([401, 401, 401]);

    const fourth = await openDesk(village.bot, li);
    await village.later({ minutes: 30 });
    expect((await fourth.get("/waits")).status).toBe(401);
  });

  it("shuts with the role, and what is on the page does nothing any more", async () => {
    const ren = village.person(5_003, "任师傅");
    await joinUp(ren, { village: "东山村" });
    await appoint(zhou, "东山村", "任师傅");
    await ren.heard();
    const desk = await openDesk(village.bot, ren);
    expect((await desk.get("/learners")).status).toBe(200);
    const token = await desk.token();
    village.change(
      "delete from mentor where member_id = (select id from member where telegram_id = 5003)",
    );

    const sent = await desk.send("/waits", { token, press: "look:good:x:1" });

    expect(sent.status).toBe(401);
    expect((await desk.get("/learners")).status).toBe(401);
    expect(village.rows("select 1 from desk where person = 5003")).toEqual([]);
  });

  it("goes with the person", async () => {
    const leaving = village.person(5_004, "白师傅");
    await joinUp(leaving, { village: "西山村" });
    await appoint(zhou, "西山村", "白师傅");
    await leaving.heard();
    const desk = await openDesk(village.bot, leaving);
    await askForDesk(leaving);
    expect(village.rows("select 1 from desk_link where person = 5004")).toHaveLength(1);

    await leaving.say("/forget");
    await leaving.press("全部删掉");

    expect(village.rows("select 1 from member where telegram_id = 5004")).toEqual([]);
    expect(village.rows("select 1 from desk where person = 5004")).toEqual([]);
    expect(village.rows("select 1 from desk_link where person = 5004")).toEqual([]);
    expect((await desk.get("/waits")).status).toBe(401);
  });
});

describe("a verdict on the page", () => {
  it("reaches the learner in the chat's words, leaves the chat's row, and is taken back", async () => {
    const learner = await shows("甲");
    const before = acts("look-good");
    const desk = await openDesk(village.bot, li);
    const page = await desk.page("/waits");
    expect(page).toContain("甲给你看一张照片。");

    const told = await desk.press(actionIn(page, "look:good"));
    expect((await learner.heard()).text).toContain("李师傅看了你的照片：好。");
    expect(told).toContain("甲");
    expect(acts("look-good")).toBe(before + 1);
    // What was told is told once.
    expect(await desk.page("/waits")).not.toContain("look:undo");

    const undone = await desk.press(actionIn(told, "look:undo"));
    expect((await learner.heard()).text).toContain("李师傅再看一遍");
    expect(undone).toContain("收回");
    expect(acts("look-taken-back")).toBe(1);

    const changed = await desk.press(actionIn(undone, "look:why"));
    expect((await learner.heard()).text).toContain("看不清");
    expect(changed).toContain("look:undo");
    // Nothing of it was sent to the mentor's chat.
    expect((await li.heard()).text).toBe("");
  });

  it("takes own words, and leaves alone what the chat waits for", async () => {
    const learner = await shows("乙");
    const desk = await openDesk(village.bot, li);
    village.change(
      "insert into waiting (telegram_id, kind, data, created_at) values (5001, 'goal', 'words', '2026-12-01T01:30:00.000Z')",
    );
    const words = actionIn(await desk.page("/waits"), "look:words");

    expect(await desk.press(words, { words: "  " })).toContain("写一句");
    expect(await desk.press(words, { words: "字".repeat(501) })).toContain("太长了");
    expect((await learner.heard()).text).toBe("");
    await desk.press(words, { words: "旁边放只手<b>" });

    expect((await learner.heard()).text).toContain("旁边放只手<b>");
    expect(village.rows("select kind from waiting where telegram_id = 5001")).toEqual([
      { kind: "goal" },
    ]);
    village.change("delete from waiting where telegram_id = 5001");
  });

  it("puts what is skipped behind the others", async () => {
    const [one, two] = [await shows("丙"), await shows("丁")];
    const desk = await openDesk(village.bot, li);
    const page = await desk.page("/waits");
    expect(page).toContain("<h1>丙给你看");

    const next = await desk.press(actionIn(page, "look:skip"));

    expect(next).toContain("<h1>丁给你看");
    await desk.press(actionIn(next, "look:good"));
    await desk.press(actionIn(await desk.page("/waits"), "look:good"));
    for (const each of [one, two]) expect((await each.heard()).text).toContain("好");
  });

  it("is text on the page, whatever somebody is called or wrote", async () => {
    await shows("<img src=x>");
    const desk = await openDesk(village.bot, li);
    const page = await desk.page("/waits");

    expect(page).toContain("<h1>&lt;img src=x&gt;");
    expect(page).not.toContain("<img src=x");
    expect(await desk.page("/learners")).not.toContain("<img src=x");
    await desk.press(actionIn(page, "look:good"));
  });

  it("shows the picture to whoever may look, and the token to nobody", async () => {
    await shows("戊");
    const desk = await openDesk(village.bot, li);
    const page = await desk.page("/waits");
    const path = /\/console(\/files\/[^"]+)"/.exec(page)![1]!;

    const picture = await desk.get(path);

    expect(picture.headers.get("content-type")).toMatch(/^image\//);
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(50);
    expect(page).not.toContain(village.telegram.sandbox.token);
    expect((await (await openDesk(village.bot, sun)).get(path)).status).toBe(404);
    expect((await fetch(`${desk.url}${path}`)).status).toBe(401);
    await desk.press(actionIn(page, "look:good"));
    // Once it was looked at, the chat shows it no more, and neither does the page.
    expect((await desk.get(path)).status).toBe(404);
  });

  it("is given once where the chat and the page press at the same moment", async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const learner = await shows(`快${round}`);
      const before = looks();
      await li.say("/review");
      const card = (await li.phone.messages()).at(-1)!;
      const good = card
        .reply_markup!.inline_keyboard.flat()
        .find(
          (button) => "callback_data" in button && button.callback_data.startsWith("look:good"),
        )!;
      const desk = await openDesk(village.bot, li);
      const page = await desk.page("/waits");

      const [, told] = await Promise.all([
        li.phone.tap(card.message_id, (good as { callback_data: string }).callback_data),
        desk.press(actionIn(page, "look:good")),
      ]);
      await village.quiet();

      expect(looks() - before).toBe(1);
      expect((await learner.heard()).messages).toHaveLength(1);
      expect(told).toMatch(/look:undo|你已经说过/);
    }
  });

  it("tells whoever comes second who was first", async () => {
    const learner = await shows("己");
    await village.later({ days: 3, hours: 1 });
    await learner.heard();
    const mine = await openDesk(village.bot, li);
    const theirs = await openDesk(village.bot, zhou);
    const [one, other] = [await mine.page("/waits"), await theirs.page("/waits")];
    const action = actionIn(one, "look:good");
    expect(other).toContain(action.split(":")[2]);

    await mine.press(action);
    const late = await theirs.press(action);

    expect(late).toContain("李师傅已经看过了：好。");
    expect((await learner.heard()).text.match(/好。/g)).toHaveLength(1);
  });
});

describe("what is not theirs", () => {
  it("is on no page: learners, things and pictures of another village", async () => {
    const { id } = village.rows<{ id: string }>(
      "select id from member where telegram_id = 5102",
    )[0]!;
    const thing = village.rows<{ id: string; revision: number }>(
      "select id, revision from shown where member_id = ?",
      id,
    )[0]!;
    const desk = await openDesk(village.bot, li);
    const before = looks();

    expect((await desk.get(`/learners/${id}`)).status).toBe(404);
    expect((await desk.get(`/files/${thing.id}`)).status).toBe(404);
    expect(await desk.page(`/waits?thing=${thing.id}`)).not.toContain("小远");
    for (const verb of ["good", "skip", "private", "why", "words"]) {
      const told = await desk.press(`look:${verb}:${thing.id}:${thing.revision}:unclear`, {
        words: "看看",
      });
      expect(told).toContain("这个现在由别人看");
    }
    expect(looks()).toBe(before);
    expect((await far.heard()).text).toBe("");
    for (const path of [
      "/today",
      "/broadcasts",
      "/broadcasts/new",
      "/audit",
      "/cost",
      "/settings",
    ]) {
      expect((await desk.get(path)).status).toBe(404);
    }
    expect((await desk.get("/nowhere")).status).toBe(404);
  });

  it("is no verdict: 400 forged and replayed forms, none accepted", async () => {
    const learner = await shows("庚");
    const desk = await openDesk(village.bot, li);
    const stranger = await openDesk(village.bot, sun);
    const press = actionIn(await desk.page("/waits"), "look:good");
    const [token, foreign] = [await desk.token(), await stranger.token()];
    const before = looks();
    const changed = (text: string, at: number) =>
      text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
    const verbs = ["good", "GOOD", "card", "change", "list", "undo"];

    for (let each = 0; each < 400; each += 1) {
      const at = each % token.length;
      const forged: readonly (readonly [Record<string, string>, Record<string, string>?])[] = [
        [{ token: changed(token, at), press }],
        [{ token: token.slice(0, at), press }],
        [{ token: foreign, press }],
        [{ press }],
        [{ token, press }, { origin: `http://127.0.0.1:${1024 + each}` }],
        [{ token, press }, { cookie: changed(desk.cookie, 5 + (each % 20)) }],
        [{ token, press }, { "content-type": "text/plain" }],
        [{ token, press: `look:${verbs[each % 6]}:${press.split(":")[2]}:${each + 2}` }],
        [{ token, press: press.replace("look:", "mentors:") }],
        [{ token, press: changed(press, 10 + (each % 12)) }],
      ];
      const [fields, headers] = forged[each % forged.length]!;
      await desk.send("/waits", fields, headers);
    }
    await village.quiet();
    expect(looks()).toBe(before);
    expect((await learner.heard()).text).toBe("");

    await desk.send("/waits", { token, press });
    for (let each = 0; each < 50; each += 1) await desk.send("/waits", { token, press });
    await village.quiet();
    expect(looks()).toBe(before + 1);
    expect((await learner.heard()).messages).toHaveLength(1);
  });
});

describe("an officer", () => {
  it("sees what waits for the association, and no learner", async () => {
    const desk = await openDesk(village.bot, zhou);

    const first = await desk.get("");
    expect(first.headers.get("location")).toBe("/console/today");
    expect(await desk.page("/today")).toMatch(/<h1>.*<\/h1>/);
    expect((await desk.get("/learners")).status).toBe(404);
  });
});
