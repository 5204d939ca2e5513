/**
 * Who gets a message, for every pair of what waits and what comes: driven through the bot, and written to
 * docs/who-gets-a-text.md. `UPDATE_DOCS=1` writes it anew; otherwise it must be as it stands.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Route } from "../src/bot/turn/route.ts";
import { appointMentor } from "./support/people/mentors.ts";
import { joinUp, walkTo } from "./support/people/road.ts";
import { openVillage, type TestVillage, type Villager } from "./support/people/village.ts";

const file = join(import.meta.dirname, "../docs/who-gets-a-text.md");

/** What comes, by its title in the document. */
const messages = {
  "a command": "/topics",
  "+45 two baskets": "+45 两篮鸡蛋",
  "-3": "-3",
  danger: "有人叫我先交押金才能领工资，还要我的验证码",
  question: "鸡蛋怎么打包？",
  words: "山里的笋干三十斤",
  "a door's name": "我的师傅是谁",
  fine: "好的",
} as const;

type Waits = "nothing" | "a task" | "a talk" | { readonly kind: string; readonly data: string };

/** What waits, by its title. A row is written as the screens write it. */
const states: Readonly<Record<string, Waits>> = {
  "nothing waits": "nothing",
  "a task waits for words": "a task",
  "a talk with a person": "a talk",
  "Ask was pressed (row question)": { kind: "question", data: "" },
  "answer or question? (row either)": { kind: "either", data: "晒干的笋" },
  "a tool waits for numbers (row sale)": { kind: "sale", data: "" },
  "a cash line is asked for (row cash)": { kind: "cash", data: "" },
  "a goal is asked for (row goal)": { kind: "goal", data: "words" },
  "a mentor's note (row mentee-note)": { kind: "mentee-note", data: "nobody" },
  "a misheard voice note (row voice-fix)": { kind: "voice-fix", data: "nobody" },
};

let village: TestVillage;
let taken: Route | undefined;
const people = new Map<Waits, Villager>();

beforeAll(async () => {
  village = await openVillage({
    routed: (route) => {
      if (route !== "button") taken = route;
    },
  });
  const zhou = village.person(9_001, "周会长");
  const li = village.person(5_001, "李师傅");
  await zhou.start();
  await joinUp(li, { village: "上溪村" });
  await appointMentor(zhou, li, { village: "上溪村", name: "李师傅" });
  const atTask = village.person(5_002, "陈姐");
  await walkTo(atTask, await joinUp(atTask), /用一句话说说你为什么要卖/);
  const talking = village.person(5_003, "小王");
  await joinUp(talking, { village: "上溪村" });
  await talking.say("呱唧呱唧？");
  await talking.press("问李师傅");
  await li.heard();
  await li.press("我来接");
  const free = village.person(5_004, "小吴");
  await joinUp(free);
  people.set("a task", atTask).set("a talk", talking).set("nothing", free);
});

afterAll(() => village.close());

/** The rule that takes this text from somebody for whom this waits. What the turn changes is undone. */
async function routeOf(waits: Waits, text: string): Promise<Route | undefined> {
  const person = people.get(typeof waits === "object" ? "nothing" : waits)!;
  village.change("delete from waiting where telegram_id = ?", person.id);
  if (typeof waits === "object") {
    village.change(
      "insert into waiting (telegram_id, kind, data, created_at) values (?, ?, ?, ?)",
      person.id,
      waits.kind,
      waits.data,
      village.now().toISOString(),
    );
  }
  taken = undefined;
  await person.say(text);
  return taken;
}

describe("who gets a message", () => {
  it("is as docs/who-gets-a-text.md says, for every pair", async () => {
    const rows: string[][] = [];
    for (const [state, waits] of Object.entries(states)) {
      const row = [state];
      for (const text of Object.values(messages)) row.push((await routeOf(waits, text)) ?? "–");
      rows.push(row);
    }
    const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
    const { code: said } = await format(
      "who-gets-a-text.md",
      [
        "# Who gets a text",
        "",
        "Written by `test/routes.test.ts`, which drives every pair through the bot. The rules, their order and",
        "their reasons stand in `src/bot/turn/route.ts`; what a row gives way to stands beside the row, in its subject.",
        "",
        line(["What waits", ...Object.keys(messages)]),
        line(["---", ...Object.keys(messages).map(() => "---")]),
        ...rows.map(line),
        "",
      ].join("\n"),
      { printWidth: 100 },
    );
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(file, said);

    expect(said).toBe(readFileSync(file, "utf8"));
  });
});
