/**
 * Registers as long as they may become, for `npm run bench -- worst`: what officers look at when a village has
 * 10,000 people, when there are 100,000 villages, or when everybody waits at once.
 *
 * Each owner is an officer of the settings; a page far behind is opened by the button that would lead there.
 */
import { sql } from "kysely";
import type { Store } from "../src/subjects/open-store.ts";
import { at, extraPeople, id, type ListCase, mentor, now, rows } from "./worst-lists.ts";

const village = "officers-village";

/** Everybody of this sign lives there. */
async function inOneVillage({ db }: Pick<Store, "db">, sign: string, as: string): Promise<void> {
  await sql
    .raw(
      `insert into village (id, name, name_key, state, created_by, created_at, members)
       select '${as}', '${as}', '${as}', 'listed', 'x', '${now}', count(*) from member where id like '${sign}%'`,
    )
    .execute(db);
  await sql
    .raw(`update member set village_id = '${as}', name_key = 'chen' || id where id like '${sign}%'`)
    .execute(db);
}

export const officerCases: readonly ListCase[] = [
  {
    name: "an officer, a village of 20,000 people",
    isOfficer: true,
    acts: [
      `village:show:${village}`,
      `people:of:${village}:0`,
      `people:of:${village}:2400`,
      `mentors:of:${village}`,
      `mentors:add:${village}:0`,
      `mentors:add:${village}:2400`,
      `fellows:in:${village}`,
      `fellows:add:${village}:0`,
      `fellows:add:${village}:2400`,
      `village:same:${village}`,
      `board:list:0`,
      `capitals:of:${village}`,
    ],
    async fill(store) {
      await extraPeople(store.db, "o", 20_000, "null");
      await inOneVillage(store, "o", village);
    },
  },
  {
    name: "an officer, 10,000 members of the association in a village",
    isOfficer: true,
    acts: ["fellows:all:0", "fellows:in:members-village", "fellows:add:members-village:0"],
    async fill(store) {
      await extraPeople(store.db, "a", 10_000, "null");
      await inOneVillage(store, "a", "members-village");
      await sql
        .raw(
          `insert into association_member (member_id, joined_at) select id, '${now}' from member where id like 'a%'`,
        )
        .execute(store.db);
      await sql
        .raw(
          `insert into fellow_job (member_id, job, words, at) select id, 'pictures', '', '${now}' from member where id like 'a%'`,
        )
        .execute(store.db);
    },
  },
  {
    name: "an officer, 300 mentors of a village with 10,000 learners",
    isOfficer: true,
    acts: ["mentors:of:mentors-village", "people:mentors:0", "people:mentors:30"],
    async fill(store) {
      await extraPeople(store.db, "n", 10_300, "null");
      await inOneVillage(store, "n", "mentors-village");
      await sql
        .raw(
          `insert into mentor (member_id, village_id, state, appointed_by, appointed_at, updated_at)
           select id, village_id, 'on', 'x', '${now}', '${now}' from member where id like 'n%' order by id limit 300`,
        )
        .execute(store.db);
      await sql
        .raw(
          `insert into mentee (member_id, mentor_id, at)
           select id, 'n' || printf('%07d', cast(substr(id, 2) as integer) % 300), '${now}'
           from member where id like 'n%' and id >= 'n0000300'`,
        )
        .execute(store.db);
    },
  },
  {
    name: "an officer, 100,000 villages",
    isOfficer: true,
    acts: [
      "/villages",
      "village:page:6000",
      "village:find",
      "village999",
      "fellows:all:6000",
      "board:list:6000",
      "stats:sheet:-",
    ],
    fill: rows(
      100_000,
      "village (id, name, name_key, state, created_by, created_at, members)",
      () => `'z' || i, 'Village of ' || i, 'villageof' || i, 'listed', 'x', ${at}, i % 7`,
    ),
  },
  {
    name: "an officer, 100,000 people found by a letter",
    isOfficer: true,
    acts: ["people:find", "chen", "people:on:4:y0050000"],
    async fill(store) {
      await extraPeople(store.db, "y", 100_000, "null");
      await sql.raw("update member set name_key = 'chen' where id like 'y%'").execute(store.db);
    },
  },
  {
    name: "an officer, 10,000 things wait for a look",
    isOfficer: true,
    acts: ["/review", "/association", "menu:work"],
    async fill(store, of) {
      await extraPeople(store.db, "s", 10_000, "null");
      await rows(
        10_000,
        "shown (id, member_id, step_id, task_id, kind, file_id, text, flags, state, created_at, updated_at, waits_since)",
        () =>
          `${id("w", of)}, 's' || printf('%07d', i), 'photos', 't', 'photo', 'f', null, '[]', 'waiting', ${at}, ${at}, ${at}`,
      )(store, of, of);
    },
  },
  {
    name: "an officer, 10,000 questions of as many people",
    isOfficer: true,
    acts: ["/questions", "desk:page:1", "/association"],
    async fill(store, of) {
      await extraPeople(store.db, "q", 10_000, "null");
      await rows(
        10_000,
        "question (id, member_id, language, text, outcome, articles, state, helped, sent_to, open_since, created_at, updated_at)",
        () =>
          `${id("u", of)}, 'q' || printf('%07d', i), 'en', 'how do I pack thing' || i || ' for the city', 'unknown', '[]', 'asked', null, 'association', ${at}, ${at}, ${at}`,
      )(store, of, of);
    },
  },
  {
    name: "an officer, 100,000 acts in the audit list",
    isOfficer: true,
    acts: ["acts:all:0", "acts:kind:mentors:0", "acts:mine:0"],
    fill: rows(
      100_000,
      "audit (at, actor, act, subject, facts)",
      (of) => `${at}, 'telegram:${of.telegramId}', 'mentor-appointed', '${of.id}', '{}'`,
    ),
  },
  {
    name: "an officer, 100,000 messages that were not delivered",
    isOfficer: true,
    acts: ["undelivered:week"],
    fill: rows(
      100_000,
      "outbox (chat, priority, method, payload, state, reason, not_before, created_at)",
      () =>
        `900000000 + i, 0, 'show', null, 'failed', 'r' || i % 5, '${new Date().toISOString()}', '${new Date().toISOString()}'`,
    ),
  },
  {
    name: "an officer, 10,000 broadcasts and as many drafts of answers",
    isOfficer: true,
    acts: ["/broadcast", "/questions", "weak:list:0"],
    async fill(store, of, other) {
      await rows(
        10_000,
        "broadcast (id, author, chat, language, kind, state, audience, content, approved_by, is_prepared, speed, created_at, started_at, ended_at)",
        () =>
          `${id("b", of)}, '${of.id}', ${of.telegramId}, 'en', 'news', 'done', '{}', '{"en":{"text":"Hello","entities":[],"files":[]},"zh":{"text":"Hello","entities":[],"files":[]}}', null, 1, 0, ${at}, ${at}, ${at}`,
      )(store, of, other);
    },
  },
  {
    name: "an officer, 100,000 in a village that one mentor looks after",
    isOfficer: true,
    acts: ["mentors:of:huge-village", "people:mentors:0"],
    async fill(store, of, other) {
      await extraPeople(store.db, "h", 100_000, "null");
      await inOneVillage(store, "h", "huge-village");
      await sql
        .raw(`update member set village_id = 'huge-village' where id = '${other.id}'`)
        .execute(store.db);
      await mentor(store, other, of);
      await sql
        .raw(
          `insert into mentee (member_id, mentor_id, at) select id, '${other.id}', '${now}' from member where id like 'h%'`,
        )
        .execute(store.db);
    },
  },
];
