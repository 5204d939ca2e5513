/**
 * Test support: a village in which every page of the console has something to show, on either engine, and
 * the addresses of all pages by their names in the house. Rows are written as they would have come about:
 * a hundred taps a test would be too many.
 */
import { sql, type Kysely } from "kysely";
import { openHouse } from "../../../src/bot/turn/house.ts";
import { villageKey } from "../../../src/subjects/joining/index.ts";
import { subjects } from "../../../src/subjects/index.ts";
import type { Tables } from "../../../src/store/tables.ts";
import type { TestVillage, Villager } from "../people/village.ts";

/** Settings of the bot that `furnish` counts on. */
export const furnishedEnv = { ADMIN_IDS: "9001,9002", SECOND_OFFICER_ABOVE: "3" };

export interface Furnished {
  /** Officers of the settings: `zhou` reads Chinese, `smith` English. */
  readonly officers: Readonly<Record<"zh" | "en", Villager>>;
  readonly mentors: Readonly<Record<"zh" | "en", Villager>>;
}

/** Of somebody's certificate. */
const certificate = "7KQM3FHD9TXA";
const key = "0a1b2c3d";

const early = "2026-11-02T00:00:00.000Z";
const late = "2026-11-30T08:00:00.000Z";

/** Lives in 上溪村, whose mentor is 李师傅; the others live in Stone Bridge, whose mentor is Ann. */
const places = [
  { id: "vZh", name: "上溪村", mentor: "mLi", chat: 5_001, called: "李师傅", language: "zh" },
  { id: "vEn", name: "Stone Bridge", mentor: "mAnn", chat: 5_002, called: "Ann", language: "en" },
] as const;

/** @param people how many live there beside the two mentors */
export async function furnish(
  village: TestVillage,
  db: Kysely<Tables>,
  people = 60,
): Promise<Furnished> {
  const zhou = village.person(9_001, "周会长");
  const smith = village.person(9_002, "Smith", "en");
  for (const each of [zhou, smith]) await each.start();
  await zhou.photo();
  const photo = (await zhou.phone.messages()).find((message) => message.photo !== undefined);
  const fileId = photo!.photo!.at(-1)!.file_id;
  const run = (statement: ReturnType<typeof sql>) => statement.execute(db);

  for (const { id, name, mentor, chat, called, language } of places) {
    await run(sql`insert into village (id, name, name_key, state, created_by, created_at, households, households_at, members)
      values (${id}, ${name}, ${villageKey(name)}, 'listed', 'x', ${early}, 80, ${early}, ${1 + Math.ceil(people / 2)})`);
    await run(sql`insert into member (id, telegram_id, first_name, name_key, language, village_id, placement, created_at)
      values (${mentor}, ${chat}, ${called}, ${called}, ${language}, ${id}, 'shop', ${early})`);
    await run(sql`insert into mentor (member_id, village_id, state, appointed_by, appointed_at, updated_at)
      values (${mentor}, ${id}, 'on', 'telegram:9001', ${early}, ${early})`);
    await run(
      sql`insert into consent (member_id, purpose, given, at) values (${mentor}, 'memory', 1, ${early})`,
    );
  }
  for (let index = 0; index < people; index += 1) {
    const [place, id] = [places[index % 2]!, `mOne${String(index).padStart(5, "0")}`];
    const by = index < 6 ? null : `mOne${String(index - 6).padStart(5, "0")}`;
    const name = place.language === "zh" ? `小群${String(index)}` : `Bo ${String(index)}`;
    await run(sql`insert into member (id, telegram_id, first_name, name_key, language, village_id, invited_by, placement, created_at, last_seen_day)
      values (${id}, ${8_000 + index}, ${name}, ${name}, ${place.language}, ${place.id}, ${by}, 'nothing', ${early}, '2026-11-20')`);
    await run(
      sql`insert into consent (member_id, purpose, given, at) values (${id}, 'memory', 1, ${early})`,
    );
    if (index < 8) {
      await run(
        sql`insert into mentee (member_id, mentor_id, at) values (${id}, ${place.mentor}, ${early})`,
      );
    }
    if (index < 6) {
      await run(sql`insert into shown (id, member_id, step_id, task_id, kind, file_id, flags, state, created_at, updated_at, waits_since)
        values (${`s${id}`}, ${id}, 'shipping', 'first-parcel', 'photo', ${fileId}, '[]', 'waiting', ${late}, ${late}, ${late})`);
    }
  }
  const broadcast = (id: string, state: string, author: number) => {
    const content = {
      zh: { text: "星期五两点培训", entities: [], files: [{ kind: "photo", fileId, bytes: 900 }] },
      en: { text: "Training on Friday", entities: [], files: [] },
    };
    const ended = state === "done" ? late : null;
    return run(sql`insert into broadcast (id, author, chat, language, kind, audience, content, state, is_prepared, speed, created_at, started_at, ended_at)
      values (${id}, ${`telegram:${String(author)}`}, ${author}, 'zh', 'news', '{}', ${JSON.stringify(content)}, ${state}, 1, 0, ${late},
        ${state === "draft" || state === "approval" ? null : late}, ${ended})`);
  };
  if (people > 6) {
    await broadcast("bDraft", "draft", 9_001);
    await broadcast("bAsk", "approval", 9_002);
    await broadcast("bHeld", "paused", 9_002);
    await broadcast("bRun", "sending", 9_002);
    // Its last message goes on another day: as long as anybody looks it is on its way.
    await run(sql`insert into broadcast_row (broadcast_id, member_id, state, not_before)
      values ('bRun', 'mOne00000', 'waiting', '2027-01-02T00:00:00.000Z')`);
    await broadcast("bDone", "done", 9_002);
    for (const [id, state, count] of [
      ["bHeld", "waiting", 40],
      ["bHeld", "sent", 12],
      ["bRun", "waiting", 1],
      ["bRun", "sent", 12],
      ["bDone", "sent", 50],
      ["bDone", "blocked", 2],
      ["bDone", "unknown", 3],
    ] as const) {
      await run(
        sql`insert into broadcast_sum (broadcast_id, state, reason, people) values (${id}, ${state}, '', ${count})`,
      );
    }
    await run(sql`insert into partner (id, kind_id, list, name, area, terms, volume, cut_off, reach, relays, added_by, added_as, state, waits_since, created_at)
      values ('pOne', 'driver', 'earth', '老周的车', 'county', '5毛', '', '', '小卖部', 0, 'telegram:9001', 'officer', 'asked', ${late}, ${late})`);
    await run(sql`insert into draft (id, author_id, author_name, author_role, language, question, text, state, created_at, updated_at)
      values ('dOne', 'mLi', '李师傅', 'mentor', 'zh', '鸡蛋怎么打包？', '鸡蛋用泡沫箱，一个一格，摇一摇不响才寄。夏天放冰袋。', 'waiting', ${late}, ${late})`);
    for (const index of [0, 1, 2, 3]) {
      const id = `mOne0000${String(index)}`;
      await run(sql`insert into question (id, member_id, language, text, outcome, articles, state, created_at, updated_at, sent_to, keeper, open_since)
        values (${`qOne${String(index)}`}, ${id}, 'zh', '蓝莓要不要带叶子卖？', 'unknown', '[]', 'asked', ${late}, ${late},
          ${index < 2 ? "association" : "mentor"}, null, ${late})`);
    }
    await run(sql`insert into class (id, name, village_id, teacher_id, created_by, created_at, ends_at)
      values ('cOne', '上溪小学', 'vZh', 'mLi', 'telegram:9001', ${late}, '2027-05-30T00:00:00.000Z')`);
    await run(sql`insert into peer_request (id, member_id, helper_id, step_id, way, state, sent_at, updated_at, reported_by, report)
      values ('rOne', 'mOne00000', 'mOne00002', 'products', 'village', 'answered', ${late}, ${late}, 'mOne00000', 'open')`);
    for (const [id, member, kind, text, file] of [
      ["w1", "mOne00000", "text", "核桃要不要去壳", null],
      ["w2", "mOne00002", "photo", "", fileId],
      ["w3", "mOne00002", "text", "先转我二十块。", null],
    ] as const) {
      await run(sql`insert into peer_message (id, request_id, member_id, kind, text, file_id, at)
        values (${id}, 'rOne', ${member}, ${kind}, ${text}, ${file}, ${late})`);
    }
    await run(sql`insert into certificate (id, state, member_id, season, language, name, village, proofs, shown, looked_by, lookers, day, asked_by, asked_at, reason)
      values (${certificate}, 'good', 'mOne00000', 'open', 'zh', '王小群', '上溪村', 'first-price', '', '李师傅', ' mLi ', '2026-11-28', 'telegram:9001', ${late}, '照片是别人的。')`);
    await run(sql`insert into certificate_key (id, public_key, private_key, signs, made_by, made_at)
      values (${key}, ${"A".repeat(43)}, null, 1, 'program', ${early})`);
    for (const state of ["failed", "unknown", "blocked"]) {
      await run(sql`insert into outbox (chat, priority, method, payload, state, created_at, not_before)
        values (8000, 0, 'show', '', ${state}, ${late}, ${late})`);
    }
    await run(sql`insert into model_use (day, calls, cost) values ('2026-11-30', 41, 1230000)`);
  }
  return {
    officers: { zh: zhou, en: smith },
    mentors: { zh: village.person(5_001, "李师傅"), en: village.person(5_002, "Ann", "en") },
  };
}

/** What stands behind a page's name, for an officer and for a mentor; only files have none. */
const behind: Readonly<
  Record<string, { officer?: readonly string[]; mentor?: readonly string[] }>
> = {
  today: { officer: [""] },
  waits: { officer: [""], mentor: [""] },
  learners: { mentor: ["", "?filter=stuck", "/mentee"] },
  questions: { officer: [""], mentor: [""] },
  broadcasts: { officer: ["", "/new", "/bAsk", "/bHeld", "/bRun", "/bDone"] },
  knowledge: { officer: [""] },
  article: { officer: ["/packing-basics"] },
  drafts: { officer: ["/dOne"] },
  people: { officer: ["", "?q=nobody", "/mOne00000"] },
  mentors: { officer: [""] },
  partners: { officer: ["", "/pOne"] },
  villages: { officer: ["", "/vZh"] },
  classes: { officer: ["", "/cOne"] },
  imports: { officer: [""] },
  slips: { officer: ["/class-cOne", "/village-vZh"] },
  numbers: { officer: ["", "?village=vZh"] },
  sheet: { officer: ["", "?village=vZh"] },
  chains: { officer: ["", "/0"] },
  certificates: {
    officer: [
      "",
      `?q=${certificate}`,
      `/${certificate}`,
      "?q=2222-2222-2222",
      "/keys",
      `/key-${key}`,
    ],
  },
  reports: { officer: [""] },
  undelivered: { officer: [""] },
  audit: { officer: [""] },
  cost: { officer: [""] },
  settings: { officer: [""] },
  desks: { officer: [""], mentor: [""] },
  // Pictures and files that stand on the pages above.
  files: {},
  "broadcast-file": {},
  "report-file": {},
};

/** Pages of the house of which nothing is known here, and names here that are none. */
export async function unlisted(): Promise<readonly string[]> {
  const names = [...(await openHouse(subjects).pages()).keys()];
  return [
    ...names.filter((name) => !(name in behind)),
    ...Object.keys(behind).filter((name) => !names.includes(name)),
  ];
}

/** The addresses of all pages of this person, behind `/console`. */
export const pathsOf = (who: "officer" | "mentor", language: "zh" | "en"): readonly string[] =>
  Object.entries(behind).flatMap(([name, { [who]: rests = [] }]) =>
    rests.map((rest) => `/${name}${rest.replace("mentee", mentees[language])}`),
  );

const mentees = { zh: "mOne00000", en: "mOne00001" };
