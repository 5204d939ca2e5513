/**
 * The console on both engines: a mentor comes in, looks, takes back and writes; of many at once one is first;
 * a desk is shut at once. Told from outside: by pages, and by what learners hear.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  actionIn,
  askForDesk,
  cookieOf,
  openDesk,
  sitDown,
  useLink,
} from "../support/people/desk.ts";
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
  let li: Villager;
  let ids = 6_000;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({
      knowledge: await writePlaybook(lookingSteps),
      chance: () => false,
      store,
    });
    zhou = village.person(9_001, "周会长");
    li = village.person(5_001, tongue === "en" ? "Li" : "李师傅");
    await zhou.start();
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

  it("is worked in a browser by keyboard alone", async () => {
    const [first, second] = [await shows(), await shows()];
    const page = await chromium.browser.newPage();
    page.setDefaultTimeout(60_000);
    /** A key that leads to another page. */
    const press = (key: string) =>
      Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
    await page.goto(await askForDesk(li));
    await page.locator("main button").focus();
    await press("Enter");

    await press("1");
    expect((await first.heard()).text).toContain(said.good);
    await press("u");
    expect((await first.heard()).text).toContain(said.again);
    await press("j");
    await press("k");
    await page.keyboard.press("2");
    await press("Enter");
    expect((await first.heard()).text).toContain(said.unclear);
    await page.keyboard.press("2");
    await page.locator("textarea").focus();
    await page.keyboard.type(said.own);
    await page.keyboard.press("Tab");
    await press("Enter");
    expect((await second.heard()).text).toContain(said.own);
    await page.close();
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
