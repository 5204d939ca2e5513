/**
 * The console on both engines, in both languages: a mentor's ten minutes and an officer's morning in a real browser
 * by keyboard alone; of many at once one is first; a desk is shut at once. Told from outside: by pages, and by
 * what learners hear.
 */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  actionIn,
  askForDesk,
  cookieOf,
  openDesk,
  sitDown,
  useLink,
} from "../support/console/desk.ts";
import { press, sitAt, tabTo } from "../support/console/seat.ts";
import { appoint, lookingSteps } from "../support/people/looking.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";
import { openBrowser, type TestBrowser } from "../support/program/browser.ts";
import { engines } from "../support/engines.ts";
import { writePlaybook } from "../support/own-playbook.ts";
import type { Store } from "../../src/subjects/open-store.ts";

const words = {
  en: {
    village: "Stone Bridge",
    good: "has seen your photo: good",
    again: "once more",
    unclear: "can't make it out",
    own: "Put a hand beside it.",
    second: "You said it already|has seen it already",
    seen: "Li (mentor)",
    gone: "This form was not from this page",
    nothing: "There is nothing for you to look at.",
    two: "That is 2 people.",
    kept: "Kept.",
    got: "2 of 2 got it.",
    message: "Training on Friday at two.",
    snow: "It snows: the road is slippery.",
    answer: "With the leaves they stay fresh.",
    question: "Do I sell blueberries with leaves?",
    household: "Hill Foot",
    import: "village,households\nHill Foot,85",
  },
  zh: {
    village: "上溪村",
    good: "看了你的照片：好。",
    again: "再看一遍",
    unclear: "看不清",
    own: "旁边放只手。",
    second: "你已经说过|已经看过了",
    seen: "李师傅（师傅）",
    gone: "这张表不是这一页的",
    nothing: "没有等你看的。",
    two: "一共2人。",
    kept: "存好了",
    got: "2人里，2人收到了。",
    message: "星期五两点培训。",
    snow: "下雪了，路上滑。",
    answer: "带叶子的放得住。",
    question: "蓝莓要不要带叶子卖？",
    household: "山脚村",
    import: "村子,户数\n山脚村,85",
  },
} as const;

let chromium: TestBrowser;
beforeAll(async () => {
  chromium = await openBrowser();
});
afterAll(() => chromium.close());

const seats = engines.flatMap((engine) =>
  (["en", "zh"] as const).map((tongue: Tongue) => ({ ...engine, tongue })),
);

describe.each(seats)("the console on $name ($tongue)", ({ open, tongue }) => {
  const said = words[tongue];
  let store: Store;
  let village: TestVillage;
  let zhou: Villager;
  let wu: Villager;
  let li: Villager;
  let ids = 6_000;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({
      knowledge: await writePlaybook(lookingSteps),
      chance: () => false,
      env: { ADMIN_IDS: "9001,9002", SECOND_OFFICER_ABOVE: "2" },
      store,
    });
    zhou = village.person(9_001, "周会长", tongue);
    wu = village.person(9_002, "吴秘书", tongue);
    li = village.person(5_001, tongue === "en" ? "Li" : "李师傅");
    for (const officer of [zhou, wu]) await officer.start();
    await joinUp(li, { tongue, village: said.village });
    await appoint(zhou, said.village, tongue === "en" ? "Li" : "李师傅");
    await li.heard();
  });
  afterAll(() => village.close());

  async function shows(): Promise<Villager> {
    const learner = village.person((ids += 1), `N${ids}`);
    await joinUp(learner, { tongue, village: said.village });
    await learner.photo();
    await li.heard();
    return learner;
  }
  const looks = async () =>
    (await store.db.selectFrom("look").select("id").where("undone_at", "is", null).execute())
      .length;

  const sit = (person: Villager) => sitAt(chromium.browser, village.bot.url(), person);

  it("is a mentor's ten minutes by keyboard alone", async () => {
    const [first, second, third] = [await shows(), await shows(), await shows()];
    const { page, context, complaints } = await sit(li);
    const picture = 'document.querySelector("img.shown")';
    expect(
      await page.evaluate(`${picture}.decode().then(() => ${picture}.naturalWidth)`),
    ).toBeGreaterThan(0);

    await press(page, "1");
    expect((await first.heard()).text).toContain(said.good);
    await press(page, "u");
    expect((await first.heard()).text).toContain(said.again);
    await press(page, "j");
    await press(page, "k");
    await page.keyboard.press("2");
    await press(page, "Enter");
    expect((await first.heard()).text).toContain(said.unclear);
    await page.keyboard.press("2");
    await tabTo(page, "textarea");
    // Keys of the page are letters here.
    await page.keyboard.type(`${said.own}1ujk`);
    await page.keyboard.press("Tab");
    await press(page, "Enter");
    expect((await second.heard()).text).toContain(`${said.own}1ujk`);
    await press(page, "1");
    expect((await third.heard()).text).toContain(said.good);
    await page.getByText(said.nothing).waitFor();

    await tabTo(page, "header nav a[href$=learners]");
    await press(page, "Enter");
    await press(page, "j");
    expect(await page.locator("h1").innerText()).toMatch(/^N\d+$/);
    await press(page, "k");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is an officer's morning by keyboard alone", async () => {
    const learners: Villager[] = [];
    for (const index of [0, 1]) {
      const learner = village.person((ids += 1), `M${index}`);
      await joinUp(learner, { tongue, village: tongue === "en" ? "Lower Mill" : "下溪村" });
      learners.push(learner);
    }
    const [asker] = learners;
    const now = village.now().toISOString();
    const { id } = await store.db
      .selectFrom("member")
      .select("id")
      .where("telegram_id", "=", ids)
      .executeTakeFirstOrThrow();
    await sql`insert into question (id, member_id, language, text, outcome, articles, state, created_at, updated_at, sent_to, open_since)
      values ('qMorning', ${id}, ${tongue}, ${said.question}, 'unknown', '[]', 'asked', ${now}, ${now}, 'association', ${now})`.execute(
      store.db,
    );
    for (const each of learners) await each.heard();
    const { page, context, complaints } = await sit(zhou);
    const go = async (name: string) => {
      await tabTo(page, `header nav a[href$=${name}]`);
      await press(page, "Enter");
    };
    const push = async (selector: string) => {
      await tabTo(page, selector);
      await press(page, "Enter");
    };

    // What waits first: a question, answered once for all who asked it.
    await push('main a[href$="/questions"]');
    await tabTo(page, "textarea");
    await page.keyboard.insertText(said.answer);
    await push("main form button");
    expect((await learners[1]!.heard()).text).toContain(said.answer);

    // Words to two people: written, counted as it is ticked, sent, and seen to arrive.
    await go("broadcasts");
    await push("button[value=begin]");
    await tabTo(page, `textarea[name=${tongue}]`);
    await page.keyboard.insertText(said.message);
    await tabTo(page, "fieldset summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "input[name=village]");
    const names = await page.locator("details[open] .ticks label").allInnerTexts();
    const mine = names.findIndex((each) => /Lower Mill|下溪村/.test(each));
    for (let count = 0; count < mine; count += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.locator("#count").getByText(said.two).waitFor();
    await push("button[value=save]");
    await page.getByText(said.kept).waitFor();
    await push("button[value=send]");
    // The bar moves, and the report takes its place, without a key.
    await page.getByText(said.got).waitFor();
    expect((await asker!.heard()).text).toContain(said.message);

    // Words to more: a second officer reads what people will read, and agrees.
    await go("broadcasts");
    await push("button[value=begin]");
    await tabTo(page, `textarea[name=${tongue}]`);
    await page.keyboard.insertText(said.snow);
    await tabTo(page, "input[name=safety]");
    await page.keyboard.press("Space");
    await push("button[value=save]");
    await push("button[value=send]");
    await page.locator("button[value^=back]").waitFor();
    const second = await sit(wu);
    await tabTo(second.page, "header nav a[href$=broadcasts]");
    await press(second.page, "Enter");
    await tabTo(second.page, 'main a[href*="/broadcasts/"]');
    await press(second.page, "Enter");
    await second.page.locator(".bubble").getByText(said.snow).first().waitFor();
    await press(second.page, "1");
    await village.quiet();
    expect((await asker!.heard()).text).toContain(said.snow);
    await second.context.close();

    // A village's households, and others out of a table, taken back.
    await go("villages");
    await push("tbody a");
    await push("button[value^='village:change']");
    await push("button[value^='village:households']");
    await tabTo(page, "input[name=words]");
    await page.keyboard.type("120");
    await press(page, "Enter");
    expect(await page.locator("main").innerText()).toContain("120");
    await go("villages");
    await push('main a[href$="/imports"]');
    await tabTo(page, "textarea");
    await page.keyboard.insertText(said.import);
    await push("button[value=check]");
    await push("button[value=bring]");
    await push("button[value=undo]");
    const left = await store.db.selectFrom("village").select("name").execute();
    expect(left.map(({ name }) => name)).not.toContain(said.household);

    // The numbers and the chains are counted on this engine, too.
    for (const name of ["numbers", "chains", "audit"]) {
      await go(name);
      for (let tries = 0; tries < 200 && (await page.locator("p.news").count()) > 0; tries += 1) {
        await page.reload();
      }
      expect(await page.locator("p.news").count()).toBe(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("opens one desk for many who use one link at once", async () => {
    const address = await askForDesk(li);

    const opened = await Promise.all(
      Array.from({ length: 8 }, () => useLink(village.bot, address)),
    );

    const statuses = opened.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.filter((status) => status === 404)).toHaveLength(7);
    const desk = sitDown(
      village.bot,
      opened.find(({ status }) => status === 303)!,
    );
    expect((await desk.get("/desks")).status).toBe(200);
    expect(cookieOf(opened.find(({ status }) => status === 404)!)).toBe("none");
  });

  it("takes a verdict, takes it back, takes own words, and takes none that is forged", async () => {
    const learner = await shows();
    const desk = await openDesk(village.bot, li);
    const page = await desk.page("/waits");
    const before = await looks();
    const good = actionIn(page, "look:good");

    const forged = await desk.send("/waits", { token: "x", press: good });
    expect(await forged.text()).toContain(said.gone);
    expect(await looks()).toBe(before);

    const told = await desk.press(good);
    expect((await learner.heard()).text).toContain(said.good);
    const undone = await desk.press(actionIn(told, "look:undo"));
    expect((await learner.heard()).text).toContain(said.again);
    await desk.press(actionIn(undone, "look:words"), { words: said.own });
    expect((await learner.heard()).text).toContain(said.own);
    expect(await looks()).toBe(before + 1);
  });

  it("is first or second where desk, other desk and chat decide at once", async () => {
    for (const _ of Array(3).keys()) {
      const learner = await shows();
      const before = await looks();
      await li.say("/review");
      const card = (await li.phone.messages()).at(-1)!;
      const button = card
        .reply_markup!.inline_keyboard.flat()
        .find((each) => "callback_data" in each && each.callback_data.startsWith("look:good"));
      const desks = [await openDesk(village.bot, li), await openDesk(village.bot, li)];
      const pages = await Promise.all(desks.map((desk) => desk.page("/waits")));

      const [one, other] = await Promise.all([
        ...desks.map((desk, at) => desk.press(actionIn(pages[at]!, "look:good"))),
        li.phone.tap(card.message_id, (button as { callback_data: string }).callback_data),
      ]);
      await village.quiet();

      expect((await looks()) - before).toBe(1);
      expect((await learner.heard()).messages).toHaveLength(1);
      for (const page of [one, other]) {
        expect(page).toMatch(new RegExp(`look:undo|${said.second}`));
      }
    }
  });

  it("tells whose page was seen, and is closed", async () => {
    const name = `N${(ids += 1)}`;
    const learner = village.person(ids, name);
    await joinUp(learner, { tongue, village: said.village });
    const desk = await openDesk(village.bot, li);
    const list = await desk.page("/learners");
    const id = new RegExp(`/console/learners/(\\w+)"[^>]*>${name}<`).exec(list)![1]!;

    expect(await desk.page(`/learners/${id}`)).toContain(`<h1>${name}`);
    expect((await learner.say("/me")).text).toContain(said.seen);

    await desk.send("/close", { token: await desk.token() });
    expect((await desk.get("/learners")).status).toBe(401);
  });
});
