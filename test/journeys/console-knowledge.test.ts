/**
 * Knowledge at the console: questions that wait are answered once for all, an answer is kept, read beside
 * the article it doubles, published and withdrawn; what grows old and what serves badly stands there.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { openDesk, type Desk } from "../support/console/desk.ts";
import { fieldsOf, fill } from "../support/console/forms.ts";
import { appointMentor } from "../support/people/mentors.ts";
import { joinUp } from "../support/people/road.ts";
import { sampleFiles, writeKnowledge } from "../support/sample-knowledge.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

const words = {
  en: {
    ask: "blorbo blorbo?",
    answer: "Never. Ask the county office for the paper.",
    better: "Never pay. Ask the county office for the paper; it is free.",
    two: "2 people ask",
    passed: "Passed on to all 2 who asked.",
    empty: "Write an answer first",
    waits: "One kept answer waits for your yes",
    alone: "No article answers this yet.",
    kept: "Kept as you wrote it.",
    changed: "It was changed while you looked at it.",
    published: "From now on I answer this",
    decided: "Somebody has decided about it already.",
    thrown: "It was taken out",
    none: "No question waits for a person.",
    eggs: "How do I pack eggs?",
  },
  zh: {
    ask: "呱唧呱唧？",
    answer: "不给。到县里办那张纸。",
    better: "一分钱也不给。到县里办那张纸，不收钱。",
    two: "2个人问",
    passed: "转给问过的2个人了。",
    empty: "先写怎么回",
    waits: "有1条留下的答案等你点头",
    alone: "现在还没有文章答",
    kept: "照你写的存好了。",
    changed: "你看的时候，它改过了。",
    published: "从现在起我会答这个",
    decided: "这个已经有人定了。",
    thrown: "撤下了",
    none: "没有等人回答的问题。",
    eggs: "鸡蛋怎么打包？",
  },
} as const;

describe.each(["en", "zh"] as const)("what the bot knows (%s)", (tongue) => {
  const said = words[tongue];
  let village: TestVillage;
  let zhou: Villager;
  let wu: Villager;
  let li: Villager;
  let askers: readonly Villager[];
  let mine: Desk;
  let theirs: Desk;
  let mentors: Desk;

  beforeAll(async () => {
    const files = sampleFiles();
    const eggs = ["en", "zh"].map((each) => `articles/products/pack-eggs.${each}.md`);
    const soon = eggs.map((name) => [name, files[name]!.replace("2027-11", "2027-01")]);
    const knowledge = await writeKnowledge(Object.fromEntries(soon));
    village = await openVillage({ knowledge, env: { ADMIN_IDS: "9001,9002" } });
    zhou = village.person(9_001, "周会长", tongue);
    wu = village.person(9_002, "吴秘书", tongue);
    li = village.person(5_001, "李师傅");
    await zhou.start();
    await wu.start();
    await joinUp(li, { village: "上溪村", tongue });
    await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
    const joined: Villager[] = [];
    for (const index of [0, 1, 2]) {
      const asker = village.person(5_010 + index, `人${index}`);
      await joinUp(asker, { village: "上溪村", tongue });
      joined.push(asker);
    }
    askers = joined;
    mine = await openDesk(village.bot, zhou);
    theirs = await openDesk(village.bot, wu);
    mentors = await openDesk(village.bot, li);
  });
  afterAll(() => village.close());

  const acts = (act: string) => village.rows("select 1 from audit where act = ?", act).length;
  const draftId = () =>
    village.rows<{ id: string }>("select id from draft order by created_at desc limit 1")[0]?.id ??
    "none";

  it("is answered once, kept, read beside its article, published and withdrawn", async () => {
    await chapter("answers the same question once for all", async () => {
      await askers[0]!.say(said.ask);
      await askers[1]!.say(said.ask);
      for (const asker of askers.slice(0, 2)) {
        await asker.press(tongue === "zh" ? /^问李师傅/ : /^Ask 李师傅/);
      }
      const page = await mentors.page("/questions");
      expect(page).toContain(said.two);
      const [, press = ""] = /value="(answer:[^"]+)"/.exec(page)!;
      expect((await fill(mentors, page, press, { words: "  " })).page).toContain(said.empty);
      for (const asker of askers) await asker.heard();

      const told = await fill(mentors, page, press, { words: said.answer });

      expect(told.page).toContain(said.passed);
      for (const asker of askers.slice(0, 2)) {
        expect((await asker.heard()).text).toContain(said.answer);
      }
      expect(acts("question-answered")).toBe(1);
      // Of two who answer one is too late, and is told.
      expect((await fill(mine, page, press, { words: "x" })).page).not.toContain(said.passed);
      const keep = /value="(keep:[^"]+)"/.exec(told.page)![1]!;
      expect(fieldsOf(told.page, keep).get("words")).toBe(said.ask);
      await fill(mentors, told.page, keep, { words: said.ask });
      expect((await zhou.heard()).text).toContain(said.answer);
      expect(await mine.page("/questions")).toContain(said.none);
    });

    await chapter("publishes what was read, and nothing else", async () => {
      expect(await mine.page("/today")).toContain(said.waits);
      const id = draftId();
      expect(await mine.page("/knowledge")).toContain(`/console/drafts/${id}`);
      const page = await mine.page(`/drafts/${id}`);
      expect(page).toContain(said.answer);
      const old = await theirs.page(`/drafts/${id}`);
      const changed = await fill(mine, page, `text:${id}`, { words: said.better });
      expect(changed.page).toContain(said.kept);
      expect((await fill(theirs, old, `publish:${id}`)).page).toContain(said.changed);
      expect(acts("draft-published")).toBe(0);

      const published = await fill(mine, changed.page, `publish:${id}`);

      expect(published.page).toContain(said.published);
      expect(acts("draft-published")).toBe(1);
      expect((await askers[2]!.say(said.ask)).text).toContain(said.better);
      const late = await fill(mine, changed.page, `publish:${id}`);
      expect(late.page).toContain(said.decided);

      const withdrawn = await fill(mine, published.page, `throw:${id}`);
      expect(withdrawn.page).toContain(said.thrown);
      expect((await askers[2]!.say(said.ask)).text).not.toContain(said.better);
    });

    await chapter("is decided once where the chat and the page decide together", async () => {
      for (const round of [1, 2, 3]) {
        village.change(
          `insert into draft (id, author_id, author_name, author_role, language, question, text, state, created_at, updated_at)
           values (?, null, '李师傅', 'mentor', ?, ?, ?, 'waiting', ?, ?)`,
          `dtwo${round}`,
          tongue,
          `${said.ask} ${round}`,
          said.answer,
          village.now().toISOString(),
          village.now().toISOString(),
        );
        const before = acts("draft-published");
        const page = await theirs.page(`/drafts/dtwo${round}`);

        const [chat, told] = await Promise.all([
          zhou.forge(1, `draft:publish:dtwo${round}`),
          fill(theirs, page, `publish:dtwo${round}`),
        ]);
        await village.quiet();

        expect(acts("draft-published") - before).toBe(1);
        expect([chat.text, told.page].filter((text) => text.includes(said.decided))).toHaveLength(
          1,
        );
      }
    });

    await chapter(
      "marks what differs from the article, and shows what is due and weak",
      async () => {
        const known = await mine.page("/knowledge");
        expect(known.slice(known.indexOf('id="due"'))).toContain("/console/article/pack-eggs");
        const article = await mine.page("/article/pack-eggs");
        expect(article).toMatch(/<article lang="zh-Hans">[^]*<article lang="en">/);
        village.change(
          `insert into draft (id, author_id, author_name, author_role, language, question, text, state, created_at, updated_at)
         values ('deggs', null, '李师傅', 'mentor', ?, ?, ?, 'waiting', ?, ?)`,
          tongue,
          said.eggs,
          await eggsWith(tongue === "zh" ? "九十九" : "ninety-nine"),
          village.now().toISOString(),
          village.now().toISOString(),
        );
        const page = await mine.page("/drafts/deggs");
        expect(page).toMatch(/<ins>[^<]*(九十九|ninety-nine)/);
        expect(page).toContain("/console/article/");
      },
    );

    await chapter(
      "is not theirs who may not: officers' pages for a mentor, ids that are none",
      async () => {
        expect((await mentors.get("/knowledge")).status).toBe(404);
        expect((await mentors.get("/drafts/deggs")).status).toBe(404);
        expect((await mentors.get("/article/none")).status).toBe(404);
        expect((await mine.get("/drafts/none")).status).toBe(404);
        expect((await mine.get("/article/none")).status).toBe(404);
        const token = await mentors.token();
        const sent = await mentors.send("/drafts", { token, press: "publish:deggs" });
        expect(sent.status).toBe(404);
      },
    );
  });

  /** The answer about eggs as its article has it, with one word more. */
  async function eggsWith(more: string): Promise<string> {
    const page = await mine.page("/article/pack-eggs");
    const lang = tongue === "zh" ? "zh-Hans" : "en";
    const [, short = ""] = new RegExp(`<article lang="${lang}">.*?<p>(.*?)</p>`, "s").exec(page)!;
    return `${short} ${more}`;
  }
});
