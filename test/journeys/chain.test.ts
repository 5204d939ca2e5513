/** The chain of who brought whom: what each sees of it, and who is named. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapter } from "../support/chapter.ts";
import { joinUp, type Joiner } from "../support/people/road.ts";
import { openMore, readPrivacy } from "../support/people/menus.ts";
import { openVillage, type TestVillage, type Villager } from "../support/people/village.ts";

let village: TestVillage;
beforeAll(async () => {
  village = await openVillage();
});
afterAll(() => village.close());

const codeIn = (text: string) => /start=([\w-]+)/.exec(text)![1]!;

/** Joins by this person's own link. */
async function bring(by: Villager, person: Villager, joiner: Joiner): Promise<void> {
  const { text } = await by.say("/invite");
  await joinUp(person, { ...joiner, payload: codeIn(text) });
}

const words = {
  en: {
    yes: "Yes, show it",
    no: "No, only count me",
    delete: "Delete everything",
    chain: "Who brought whom",
    mine: "Who sees my name",
  },
  zh: {
    yes: "可以，让他们看",
    no: "不用，只算人数",
    delete: "全部删掉",
    chain: "谁请来了谁",
    mine: "我的名字给谁看",
  },
} as const;

describe.each([
  ["en", 5_100, "Upper Creek"],
  ["zh", 5_200, "上溪村"],
] as const)("the chain in %s", (tongue, base, place) => {
  const w = words[tongue];
  const phone = tongue === "zh" ? "zh-hans" : "en";
  const person = (number: number) => village.person(base + number, `N${base + number}`, phone);
  const nameOf = (number: number) => `N${base + number}`;

  // 1 brought 2, 3 and 4; 2 brought 5 and 6; 3 brought 7; 7 brought 8.
  beforeAll(async () => {
    await joinUp(person(1), { tongue, village: place });
    for (const [by, who] of [
      [1, 2],
      [1, 3],
      [1, 4],
      [2, 5],
      [2, 6],
      [3, 7],
      [7, 8],
    ] as const) {
      await bring(person(by), person(who), { tongue, village: place });
    }
  });

  it("names who agreed, counts the others, and keeps its length when one is forgotten", async () => {
    await chapter(
      "counts every generation, names nobody before they agree, and asks whether they may see me",
      async () => {
        const seen = await person(1).say("/peers");

        expect(seen.text).toContain(
          {
            en: "You brought 3 people.\nThey brought 3.\nThose brought 1.\n7 people in all, 3 generations.",
            zh: "你请来了3个人。\n他们又请来3个人。\n再往下，又请来1个人。\n一共7个人，3代。",
          }[tongue],
        );
        expect(seen.text).toContain(
          { en: "Nobody brought you", zh: "你是自己来的，从你这里开始" }[tongue],
        );
        expect(seen.text).not.toMatch(/N5\d\d\d/);
        expect(seen.buttons).toEqual([w.yes, w.no]);
      },
    );

    await chapter(
      "shows first name, village and step of those who agreed, the others as a number",
      async () => {
        for (const number of [2, 6, 7]) {
          await person(number).say("/peers");
          await person(number).press(w.yes);
        }

        const seen = await person(1).say("/peers");

        expect(seen.text).toContain(
          {
            en: `· ${nameOf(2)} · ${place} · step 1\n    ↳ ${nameOf(6)} · ${place} · step 1\n    ↳ and 1 more\n· and 2 more\n    ↳ ${nameOf(7)} · ${place} · step 1`,
            zh: `· ${nameOf(2)} · ${place} · 第1步\n    ↳ ${nameOf(6)} · ${place} · 第1步\n    ↳ 还有1个人\n· 还有2个人\n    ↳ ${nameOf(7)} · ${place} · 第1步`,
          }[tongue],
        );
        expect(seen.text).not.toMatch(new RegExp([3, 4, 5, 8].map(nameOf).join("|")));
        expect(Buffer.byteLength(seen.text)).toBeLessThan(1_024);
      },
    );

    await chapter(
      "says who brought me only if they agreed, and counts who comes before them",
      async () => {
        const named = await person(6).say("/peers");
        const unnamed = await person(7).say("/peers");

        expect(named.text).toContain(
          {
            en: `${nameOf(2)} brought you.\nOne more person comes before them.`,
            zh: `是${nameOf(2)}请你来的。\n再往前还有1个人。`,
          }[tongue],
        );
        expect(unnamed.text).toContain({ en: "Somebody brought you.", zh: "有人请你来的" }[tongue]);
        expect(unnamed.text).not.toContain(nameOf(3));
      },
    );

    await chapter(
      "does not ask twice; the answer can be changed from the page about me, and the last one counts",
      async () => {
        const again = await person(2).say("/peers");
        const asked = await openMore(person(2), w.mine);
        await person(2).press(w.no);
        const hidden = await person(1).say("/peers");
        await openMore(person(2), w.chain, w.mine, w.yes, w.yes);
        const shown = await person(1).say("/peers");

        expect(again.buttons).not.toContain(w.yes);
        expect(asked.text).toContain(
          { en: "So far they can see you.", zh: "现在他们能看到你。" }[tongue],
        );
        expect(hidden.text).not.toContain(nameOf(2));
        expect(shown.text).toContain(nameOf(2));
        expect(
          village.rows(
            `select given from consent join member on member.id = member_id
           where telegram_id = ? and purpose = 'chain' order by at`,
            base + 2,
          ),
        ).toEqual([{ given: 1 }, { given: 0 }, { given: 1 }]);
      },
    );

    await chapter("tells in /privacy what was agreed", async () => {
      const agreed = await readPrivacy(person(2));
      const silent = await readPrivacy(person(4));

      const told = { en: "You agreed that who brought you", zh: "你答应过：请你来的人" }[tongue];
      expect(agreed.text).toContain(told);
      expect(silent.text).not.toContain(told);
    });

    await chapter(
      "keeps its length when somebody in the middle is forgotten who had finished a step, without their name",
      async () => {
        village.change(
          `insert into step_state (member_id, step_id, state, at)
       select id, 'purpose', 'done', '2026-12-01' from member where telegram_id = ?
       on conflict do nothing`,
          base + 2,
        );
        await person(2).say("/forget");
        await person(2).press(w.delete);

        const above = await person(1).say("/peers");
        const below = await person(6).say("/peers");

        expect(above.text).toContain({ en: "7 people in all", zh: "一共7个人" }[tongue]);
        expect(above.text).toContain(nameOf(6));
        expect(above.text).not.toContain(nameOf(2));
        expect(below.text).toContain({ en: "Somebody brought you.", zh: "有人请你来的" }[tongue]);
        expect(below.text).toContain(
          { en: "One more person comes before them.", zh: "再往前还有1个人。" }[tongue],
        );
        expect(village.everything()).not.toContain(nameOf(2));
      },
    );
  });

  it("is one tap from the invitation, and invites whoever has brought nobody", async () => {
    await person(8).say("/invite");
    const opened = await person(8).press(w.chain);

    expect(opened.text).toContain(
      { en: "You have not brought anybody yet.", zh: "你还没请人来。" }[tongue],
    );
  });

  it("is told to nobody by a forged button: it only ever speaks of who taps", async () => {
    const [row] = village.rows<{ id: string }>(
      "select id from member where telegram_id = ?",
      base + 3,
    );
    const forger = person(40);
    await joinUp(forger, { tongue, village: place });
    const { messages } = await forger.say("/peers");
    const message = messages.at(-1)!.message_id;

    await forger.forge(message, `chain:yes:${row!.id}`);
    const stranger = village.person(base + 90, "Stranger", phone);
    const forged = await stranger.forge(message, "chain:name");

    expect(
      village.rows("select 1 from consent where member_id = ? and purpose = 'chain'", row!.id),
    ).toEqual([]);
    expect(forged.text).not.toMatch(/N5\d\d\d/);
  });

  it("stays under 1 kB with the longest names", async () => {
    const long = { en: "Namely".repeat(6).slice(0, 32), zh: "长".repeat(32) }[tongue];
    const far = { en: "Longwood".repeat(5), zh: "远".repeat(40) }[tongue];
    await joinUp(person(50), { tongue, village: place });
    for (const [by, who] of [
      [50, 51],
      [51, 52],
      [51, 53],
      [52, 54],
      [54, 55],
      [55, 56],
    ] as const) {
      await bring(person(by), person(who), { tongue, village: place });
      await person(who).say("/peers");
      await person(who).press(w.yes);
    }
    village.change("update member set first_name = ? where telegram_id > ?", long, base + 49);
    village.change("update village set name = ? where name = ?", far, place);

    const seen = await person(51).say("/peers");
    village.change("update village set name = ? where name = ?", place, far);

    expect(seen.text).toContain(long);
    expect(Buffer.byteLength(seen.text)).toBeLessThan(1_024);
  });
});
