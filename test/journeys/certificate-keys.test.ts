/**
 * The keys with which certificates are signed, as officers handle them, in both languages and on both engines: a new
 * one is made, one that a stranger may have is withdrawn by two, an old one is found again, and no screen is a dead end.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { give } from "../../src/subjects/certificates/index.ts";
import type { CertificateChart } from "../../src/subjects/certificates/index.ts";
import type { Store } from "../../src/subjects/open-store.ts";
import { chapter } from "../support/chapter.ts";
import { engines } from "../support/engines.ts";
import { joinUp, type Tongue } from "../support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const texts = {
  en: {
    phone: "en",
    desk: ["Villages and helpers", "🏅 Certificates"],
    keys: "Keys",
    none: "The first key is made with the first certificate",
    make: ["Make a new key", "Make it"],
    made: /Done\. (\w{8}) signs from now on/,
    inUse: "in use",
    former: "signs nothing new",
    stranger: "A stranger may have it",
    alone: "there is none whom I can reach",
    asked: "The other officers are asked",
    second: /fears that a stranger has key/,
    shall: "shall be withdrawn",
    yes: "Withdraw it",
    no: "Leave it as it is",
    own: "Somebody else has to agree",
    stays: "stays.",
    waits: "Certificates: a second look (1)",
    which: (id: string) => `Withdraw key ${id}?`,
    withdrawn: "is withdrawn. The next certificate",
    more: "More …",
    back: "← Back",
    isTrue: "✓ True.",
    old: "The code on this picture is an old one",
    mine: ["My goal, and how it goes", "🏅 My certificates", /^🏅 Season 3/, "The picture"],
  },
  zh: {
    phone: "zh-hans",
    desk: ["各村和帮手", "🏅 证书"],
    keys: "钥匙",
    none: "做头一张证书的时候",
    make: ["换把新钥匙", "换"],
    made: /换好了，往后用(\w{8})签/,
    inUse: "正用着",
    former: "不再签新的",
    stranger: "怕是落到外人手里了",
    alone: "现在找不到别人",
    asked: "问别的管事的了",
    second: /怕钥匙\w{8}落到外人手里/,
    shall: "有人提出废掉",
    yes: "收回",
    no: "不收回",
    own: "要别人点头",
    stays: "留着。",
    waits: "证书要你再看一眼（1）",
    which: (id: string) => `废掉钥匙${id}？`,
    withdrawn: "废掉了，下一张证书用新的签",
    more: "更多……",
    back: "← 返回",
    isTrue: "✓ 是真的。",
    old: "图上的码是旧的",
    mine: ["我的目标，最近怎么样", "🏅 我的证书", /^🏅 第三段/, "看图"],
  },
} as const;

/** Words differ by language, tables by engine: both languages on one of them, and one on the other. */
const places = engines.flatMap((engine, at) =>
  (["zh", "en"] as const)
    .slice(0, at === 0 ? 2 : 1)
    .map((tongue: Tongue) => ({ ...engine, tongue })),
);

describe.each(places)("the keys of certificates on $name ($tongue)", ({ open, tongue }) => {
  const said = texts[tongue];
  const drawn: CertificateChart[] = [];
  let store: Store;
  let village: TestVillage;
  let zhou: Villager;
  let wu: Villager;
  let mei: Villager;

  beforeAll(async () => {
    store = await open();
    village = await openVillage({
      env: { ADMIN_IDS: "9001,9002" },
      store,
      draw: async (chart) => {
        if (chart.kind === "certificate") drawn.push(chart);
        return undefined;
      },
    });
    zhou = village.person(9_001, "Zhou", said.phone);
    wu = village.person(9_002, "Wu", said.phone);
    mei = village.person(7_001, "Mei", said.phone);
    await zhou.start();
    await joinUp(mei, { tongue, village: "Stone Bridge" });
  });
  afterAll(() => village.close());

  const deskOf = async (officer: Villager) => {
    await officer.say("/association");
    return officer.pressAll(...said.desk);
  };
  const keysOf = async (officer: Villager) => {
    await deskOf(officer);
    return officer.press(said.keys);
  };
  const makeKey = async () => {
    await keysOf(zhou);
    const made = await zhou.pressAll(...said.make);
    return said.made.exec(made.text)![1]!;
  };
  /** Mei's, of a season that is not looked at here. */
  const giveOne = async () => {
    const { id } = await store.db
      .selectFrom("member")
      .select("id")
      .where("telegram_id", "=", 7_001)
      .executeTakeFirstOrThrow();
    const draft = {
      memberId: id,
      state: "good",
      language: tongue,
      season: "sell",
      proofs: ["first-month"],
      shown: ["x"],
      name: "Mei",
      village: "",
      lookedBy: "Li",
      lookers: [],
      day: "2026-12-01",
      reason: null,
      askedBy: null,
    } as const;
    return (await store.transact((records) => give(records, draft, village.now())))!;
  };

  it("are made, changed, feared for, left and withdrawn, and the holder gets a new code", async () => {
    const none = await keysOf(zhou);
    expect(none.text).toContain(said.none);
    expect(none.buttons).toEqual([said.back]);

    const given = await giveOne();
    const first = given.signed!.split(".")[1]!;
    const shown = await keysOf(zhou);
    expect(shown.text).toContain(first);
    expect(shown.text).toContain(said.inUse);

    await chapter("is changed by one officer; the former one still proves", async () => {
      const second = await makeKey();
      const list = await zhou.press(said.back);
      const former = await zhou.press(`🔑 ${first}`);

      expect(second).not.toBe(first);
      expect(list.text.match(/\w{8} · /g)).toHaveLength(2);
      expect(former.text).toContain(said.former);
      expect((await mei.say(`/verify ${given.number}`)).text).toContain(said.isTrue);
    });

    await chapter("is withdrawn by nobody alone", async () => {
      const alone = await zhou.press(said.stranger);
      expect(alone.text).toContain(said.alone);
      expect((await zhou.press(said.back)).text).toContain(said.inUse);
    });

    await chapter(
      "is left where the second officer does not fear, and the first hears it",
      async () => {
        await wu.start();
        await zhou.press(`🔑 ${first}`);
        const proposed = await zhou.press(said.stranger);
        const asked = await wu.heard();
        const mine = await zhou.press(said.back);
        await zhou.press(`🔑 ${first}`);
        const own = await zhou.forge(1, `certkey:yes:${first}`);
        const left = await wu.press(said.no);

        expect(proposed.text).toContain(said.asked);
        expect(asked.text).toMatch(said.second);
        expect(asked.buttons).toEqual([said.yes, said.no]);
        expect(mine.text).toContain(said.shall);
        expect(own.text).toContain(said.own);
        expect(own.buttons).toEqual([said.back]);
        expect(left.text).toContain(said.stays);
        expect((await zhou.heard()).text).toContain(said.stays);
      },
    );

    await chapter("waits at the desk of the second, who need not look for it", async () => {
      await keysOf(zhou);
      await zhou.pressAll(`🔑 ${first}`, said.stranger);
      await wu.heard();
      await wu.say("/start");
      const work = await wu.press(said.waits);
      await wu.press(said.which(first));
      const done = await wu.press(said.yes);

      expect(work.buttons).toContain(said.which(first));
      expect(done.text).toContain(said.withdrawn);
      expect((await zhou.heard()).text).toContain(said.withdrawn);
    });

    await chapter("leaves the number true, and the holder a picture with a new code", async () => {
      const page = await fetch(`${village.bot.url()}/verify/${given.number}?s=${given.signed}`, {
        headers: { "accept-language": tongue },
      });
      await mei.say("/me");
      await mei.pressAll(...said.mine);

      expect(await page.text()).toContain(said.old);
      expect(drawn.at(-1)?.link).toContain(`verify_${given.number}&s=1.`);
      expect(drawn.at(-1)?.link).not.toContain(`s=1.${first}.`);
    });

    await chapter("is found again and can be withdrawn, however many came after it", async () => {
      const second = (await store.transact(({ certificateKeys }) => certificateKeys.list())).find(
        ({ signs }) => signs,
      )!.id;
      for (let count = 0; count < 4; count += 1) {
        await village.later({ days: 30 });
        await makeKey();
      }
      const list = await keysOf(zhou);
      const further = await zhou.press(said.more);
      await zhou.press(`🔑 ${second}`);
      const proposed = await zhou.press(said.stranger);
      await wu.heard();
      await wu.press(said.yes);
      const end = await keysOf(wu);

      expect(list.buttons).not.toContain(`🔑 ${second}`);
      expect(further.buttons).toContain(`🔑 ${second}`);
      expect(proposed.text).toContain(said.asked);
      expect(end.buttons).toContain(said.more);
      const acts = await store.db.selectFrom("audit").select("act").execute();
      const counted = acts.filter(({ act }) => act === "certificate-key-withdrawn");
      expect(counted).toHaveLength(2);
    });
  });
});
