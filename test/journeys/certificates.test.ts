/**
 * A certificate from outside, in both languages and on both engines: a season is finished and looked at, it is
 * offered once, the name is asked, the picture looked at, given, looked up in chat and browser, and withdrawn
 * by two officers.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chart } from "../../src/bot/chart.ts";
import { createDraw } from "../../src/charts/draw.ts";
import { paintInKeptThread } from "../support/program/kept-painter.ts";
import type { CertificateChart } from "../../src/subjects/certificates/index.ts";
import type { Store } from "../../src/subjects/open-store.ts";
import { chapter } from "../support/chapter.ts";
import { engines } from "../support/engines.ts";
import { writePlaybook, type WrittenStep } from "../support/own-playbook.ts";
import { appoint } from "../support/people/looking.ts";
import { joinUp, labels, walkTo, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const steps: readonly WrittenStep[] = [
  {
    id: "shipping",
    number: 1,
    items: [
      {
        yaml: "{ show: first-parcel, accepts: [photo], look: true }",
        en: "Show your parcel.",
        zh: "给包裹拍张照。",
      },
    ],
  },
  {
    id: "store",
    number: 2,
    items: [
      {
        yaml: "{ show: first-listing, accepts: [text], look: true }",
        en: "Show your listing.",
        zh: "写下你的商品页。",
      },
    ],
  },
];

const texts = {
  en: {
    phone: "en",
    village: "Stone Bridge",
    listing: /Show your listing/,
    offer: "your work was looked at",
    want: "🏅 A certificate",
    name: "J. O'Chen-Li",
    first: "Mei",
    make: "Yes, make it",
    here: "Here it is. Whoever scans the code",
    print: "🖨 To print",
    picture: "The picture",
    road: "My goal, and how it goes",
    mine: "🏅 My certificates",
    isTrue: "✓ True.",
    ended: "does not count any more",
    unknown: "We do not know",
    forged: "Not true",
    named: "Name: J. O'Chen-Li",
    lives: "Village: Stone Bridge",
    cell: 'data-head="Village">Stone Bridge<',
    showed: "A parcel packed for a stranger",
    told: "Two people of the association",
    season: "Season 1 of 4: Get ready",
    diploma: "not a state diploma",
    noDiplomas: "They are not state diplomas.",
    mayBeOver: "it cannot be deleted",
    drop: "Delete it",
  },
  zh: {
    phone: "zh-hans",
    village: "上溪村",
    listing: /写下你的商品页/,
    offer: "师傅也看过了",
    want: "🏅 要一张证书",
    name: "阿依古丽·买买提",
    first: "小美",
    make: "对，就这样做",
    here: "做好了。谁扫一扫",
    print: "🖨 打印用的",
    picture: "看图",
    road: "我的目标，最近怎么样",
    mine: "🏅 我的证书",
    isTrue: "✓ 是真的。",
    ended: "不算数了",
    unknown: "没有",
    forged: "不是真的",
    named: "名字：阿依古丽·买买提",
    lives: "村子：上溪村",
    cell: 'data-head="村子">上溪村<',
    showed: "寄给陌生人的头一个包裹",
    told: "协会有两个人看过你的证书",
    season: "第一段（共四段）：准备",
    diploma: "这不是国家发的文凭",
    noDiplomas: "不是国家发的文凭。",
    mayBeOver: "也先不能删",
    drop: "不要这张了",
  },
} as const;

const places = engines.flatMap((engine) =>
  (["en", "zh"] as const).map((tongue: Tongue) => ({ ...engine, tongue })),
);

describe.each(places)("a certificate on $name ($tongue)", ({ open, tongue }) => {
  const said = texts[tongue];
  const draw = createDraw({ paint: paintInKeptThread });
  const drawn: CertificateChart[] = [];
  let store: Store;
  let village: TestVillage;
  let zhou: Villager;
  let wu: Villager;
  let li: Villager;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({
      knowledge: await writePlaybook(steps),
      chance: () => false,
      env: { ADMIN_IDS: "9001,9002" },
      store,
      draw: (chart: Chart) => {
        if (chart.kind === "certificate") drawn.push(chart);
        return draw(chart);
      },
    });
    zhou = village.person(9_001, "周会长");
    wu = village.person(9_002, "Wu", "en");
    li = village.person(5_001, "李师傅");
    await zhou.start();
    await wu.start();
    await joinUp(li, { village: said.village });
    await appoint(zhou, said.village, "李师傅");
  });
  afterAll(() => village.close());

  const page = async (path: string, init: Omit<RequestInit, "headers"> = {}) => {
    const headers = { "accept-language": tongue, origin: village.bot.url() };
    const answer = await fetch(`${village.bot.url()}${path}`, { ...init, headers });
    return { status: answer.status, text: await answer.text() };
  };

  /** Shows both things; the mentor has looked at as many of them as `looks` says before the end. */
  async function walk(person: Villager): Promise<void> {
    const from = await joinUp(person, { tongue, village: said.village });
    await walkTo(person, from, said.listing, tongue);
    await person.say(tongue === "en" ? "Walnuts, 500 g, 20 yuan" : "核桃一斤，20块");
  }
  const finish = (person: Villager) => person.press(labels[tongue].goOn);
  const lookGood = async () => {
    await li.say("/review");
    await li.press("👍 好");
  };

  it("is offered once, looked at, given, looked up by anybody, and withdrawn by two", async () => {
    const mei = village.person(7_001, said.first, said.phone);
    const stranger = village.person(7_009, "Noor", said.phone);

    await chapter("is not offered while something of the season is not looked at", async () => {
      await walk(mei);
      const end = await finish(mei);
      await lookGood();

      expect(end.buttons).not.toContain(said.want);
      expect((await mei.heard()).buttons).not.toContain(said.want);
    });

    await chapter("is offered with the verdict that was missing", async () => {
      await li.press("👍 好");
      const heard = await mei.heard();

      expect(heard.messages).toHaveLength(1);
      expect(heard.text).toContain(said.offer);
      expect(heard.buttons).toEqual([expect.any(String), said.want]);
    });

    await chapter("is offered at the end of the step where everything was looked at", async () => {
      const other = village.person(7_002, "Ann", said.phone);
      await walk(other);
      await lookGood();
      await li.press("👍 好");
      const before = await other.heard();
      const end = await finish(other);

      expect(before.text).not.toContain(said.offer);
      expect(end.text).toContain(said.offer);
      expect(end.buttons.at(-1)).toBe(said.want);
    });

    await chapter("shows how it will look, without a code and a number", async () => {
      const asked = await mei.press(said.want);
      const heard = await mei.say(`  ${said.name} https://evil.example/12345678  `);
      const shown = drawn.at(-1);

      expect(asked.buttons).toContain(said.first);
      expect(heard.messages.some(({ photo }) => photo !== undefined)).toBe(true);
      expect(shown).toMatchObject({ link: "", village: said.village, season: said.season });
      expect(shown?.name.startsWith(said.name)).toBe(true);
      expect(shown?.name).not.toMatch(/[/:]|\d{5}|\.\S/);
      await mei.say(said.name);
      expect(drawn.at(-1)?.name).toBe(said.name);
    });

    const { number, signed } = await (async () => {
      const heard = await mei.press(said.make);
      const chart = drawn.at(-1)!;

      expect(heard.text).toContain(said.here);
      expect(chart.shown).toContain(said.showed);
      expect(chart.noDiploma).toContain(said.diploma);
      expect(chart.facts.map(({ value }) => value)).toContain("李师傅");
      const [, id = "", code = ""] =
        /^https:\/\/t\.me\/\w+\?start=verify_(\w{12})&s=([\w.-]+)$/.exec(chart.link) ?? [];
      return { number: id, signed: code };
    })();

    await chapter("comes again, and as a page of A4 at 300 dots an inch", async () => {
      const twice = await mei.press(said.want);
      await mei.say("/me");
      await mei.pressAll(said.road, said.mine, `🏅 ${said.season}`, said.picture);
      const again = drawn.at(-1);
      const heard = await mei.press(said.print);
      const file = await mei.download(heard.messages.find(({ document }) => document)!);

      expect(twice.text).not.toContain(said.here);
      expect(again?.link).toContain(`verify_${number}&s=${signed}`);
      expect(drawn.at(-1)).toMatchObject({ onPaper: true, link: again?.link });
      expect(file.subarray(1, 4).toString()).toBe("PNG");
      expect(await store.db.selectFrom("certificate").select("id").execute()).toHaveLength(1);
    });

    await chapter("is true in the chat, for whoever types its number or scans it", async () => {
      const typed = number.toLowerCase().replace(/(.{4})(.{4})/, "$1 $2-");
      const own = await mei.say(`/verify ${typed}`);
      const scanned = await stranger.start(`verify_${number}`);
      await mei.say("/verify");
      const mistyped = await mei.say("7KQM-3FHD-9TXA");
      const mended = await mei.say(typed);
      expect(mistyped.text).toContain(said.unknown);
      expect(mended.text).toContain(said.isTrue);

      for (const heard of [own, scanned]) {
        expect(heard.text).toContain(said.isTrue);
        expect(heard.text).toContain(said.named);
        expect(heard.text).toContain(said.lives);
        expect(heard.text).toContain(said.showed);
      }
      expect(await store.transact(({ members }) => members.findJoining(7_009))).toBeUndefined();
    });

    await chapter("is true in a browser; altered it is not", async () => {
      const whole = await page(`/verify/${number}?s=${signed}`);
      const bare = await page(`/verify/${number}`);
      const altered = await page(`/verify/${number}?s=${signed.slice(0, -1)}`);
      const unknown = await page(`/verify/${Array.from(number).toReversed().join("")}?s=${signed}`);
      const table = await page(`/verify`, {
        method: "POST",
        body: new URLSearchParams({ numbers: `${number}\n234523452345\nhello` }),
      });

      // Whoever reads the other language reads what was shown in it; a dead end has a way to the form.
      const other = await page(`/verify/${number}?lang=${tongue === "zh" ? "en" : "zh"}`);
      const nothing = await page(`/verify/a/b`);
      expect(other.text).toContain(texts[tongue === "zh" ? "en" : "zh"].showed);
      expect(other.text).not.toContain(said.showed);
      for (const { text } of [whole, altered, unknown, nothing]) {
        expect(text).toContain(`href="/verify?lang=${tongue}"`);
      }
      for (const answer of [whole, bare]) {
        expect(answer.status).toBe(200);
        expect(answer.text).toContain(said.isTrue);
        expect(answer.text).toContain(said.lives);
        expect(answer.text).toContain(said.noDiplomas);
        expect(answer.text).not.toMatch(/<script|\b7001\b|7_001/);
      }
      expect([altered.status, unknown.status]).toEqual([404, 404]);
      expect(altered.text).toContain(said.forged);
      expect(unknown.text).toContain(said.unknown);
      expect(unknown.text + altered.text).not.toContain(said.village);
      expect(table.text.match(/<tr>/g)).toHaveLength(4);
      expect(table.text.split(said.village)).toHaveLength(2);
      // On a phone, where the head of the table is not shown, each fact has its name.
      expect(table.text).toContain(said.cell);
    });

    await chapter("is withdrawn when a second officer agrees, and its holder is told", async () => {
      await zhou.say("/association");
      await zhou.pressAll("各村和帮手", "🏅 证书");
      await zhou.say(number);
      await zhou.press("收回这张");
      const proposed = await zhou.say("照片不是自己拍的");
      const asked = await wu.heard();
      const still = await mei.say(`/verify ${number}`);
      expect(proposed.buttons).not.toContain("收回");
      expect(asked.text).toContain("照片不是自己拍的");
      expect(still.text).toContain(said.isTrue);

      // Its holder reads that, and cannot have another in place of this one meanwhile.
      await mei.say("/me");
      const holders = await mei.pressAll(said.road, said.mine, `🏅 ${said.season}`);
      const { message_id: id } = holders.messages.at(-1)!;
      const forged = await mei.forge(id, `cert:drop-yes:${number}`);
      const waits = await mei.say(`/verify ${number}`);
      expect(holders.text).toContain(said.mayBeOver);
      expect(holders.buttons).not.toContain(said.drop);
      expect(forged.text).toContain(said.mayBeOver);
      expect(waits.text).toContain(said.isTrue);

      await wu.press("Withdraw it");
      const told = await mei.heard();

      expect(told.text).toContain(said.told);
      expect(told.text).toContain("照片不是自己拍的");
      expect((await mei.say(`/verify ${number}`)).text).toContain(said.ended);
      const gone = await page(`/verify/${number}?s=${signed}`);
      expect([gone.status, gone.text.includes(said.village)]).toEqual([410, false]);
      const acts = await store.db
        .selectFrom("audit")
        .select(["act", "actor"])
        .orderBy("id")
        .execute();
      const theirs = acts.filter(({ act }) => act.startsWith("certificate-"));
      expect(theirs.map(({ act }) => act)).toEqual(["certificate-asked", "certificate-withdrawn"]);
      expect(new Set(theirs.map(({ actor }) => actor)).size).toBe(2);
    });
  });
});
