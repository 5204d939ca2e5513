/**
 * Long lists for `npm run bench -- worst`: each is the work of one person's years, written straight into the
 * tables. Where a cap holds today, the list is what an older database may hold.
 */
import { sql, type Kysely } from "kysely";
import { addLines } from "../src/subjects/shop/rules/cash/book.ts";
import type { Store } from "../src/subjects/open-store.ts";
import type { Tables } from "../src/store/tables.ts";

export interface Person {
  readonly id: string;
  readonly telegramId: number;
}

export interface ListCase {
  readonly name: string;
  /** Its owner is an officer of the settings. */
  readonly isOfficer?: true;
  /** What is done beside the usual commands. */
  readonly acts?: readonly string[];
  fill(store: Store, of: Person, other: Person): Promise<void>;
}

export const now = "2026-03-01T12:00:00.000Z";

/** Rows of one statement for i = 0 … count - 1. */
export function rows(count: number, insert: string, values: (of: Person, other: Person) => string) {
  return async ({ db }: Pick<Store, "db">, of: Person, other: Person): Promise<void> => {
    const numbers = `with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ${count})`;
    await sql
      .raw(`insert into ${insert} ${numbers} select ${values(of, other)} from n`)
      .execute(db);
  };
}

export const id = (sign: string, { id: owner }: Person) => `'${sign}${owner}' || printf('%07d', i)`;
export const at = "strftime('%Y-%m-%dT%H:%M:%S.000Z', '2026-03-01', '-' || (i % 700) || ' days')";

async function book(store: Store, of: Person, lines: number, days: number): Promise<void> {
  const batch = 500;
  for (let from = 0; from < lines; from += batch) {
    const contents = Array.from({ length: batch }, (_, index) => ({
      day: new Date(Date.now() - ((from + index) % days) * 86_400_000).toISOString().slice(0, 10),
      amountMinor: (index % 7) - 3 || 4,
      words: "eggs",
      kind: index % 5 === 0 ? ("packing" as const) : ("sales" as const),
      sided: true,
    }));
    await store.transact(({ cash }) =>
      cash.append(of.id, addLines({ lastSeq: from }, contents, new Date()), "2026-01-01"),
    );
  }
}

const waiting = (whom: "mentor" | "association") =>
  rows(
    10_000,
    "question (id, member_id, language, text, outcome, articles, state, helped, sent_to, open_since, created_at, updated_at)",
    (of) =>
      `${id("q", of)}, '${of.id}', 'en', 'how do I pack egg' || i || ' for the city', 'unknown', '[]', 'asked', null, '${whom}', ${at}, ${at}, ${at}`,
  );

const cashActs = ["+1 a", Array.from({ length: 50 }, () => "+1 a").join("\n"), "/cash"];

export const listCases: readonly ListCase[] = [
  {
    name: "a book of 100,000 lines",
    acts: cashActs,
    fill: (store, of) => book(store, of, 100_000, 300),
  },
  {
    name: "a book of 100,000 lines of one day",
    acts: cashActs,
    fill: (store, of) => book(store, of, 100_000, 1),
  },
  {
    name: "10,000 questions",
    acts: ["how do I pack eggs"],
    fill: rows(
      10_000,
      "question (id, member_id, language, text, outcome, articles, state, helped, created_at, updated_at)",
      (of) =>
        `${id("q", of)}, '${of.id}', 'en', 'how do I pack eggs', 'answered', '[]', 'heard', null, ${at}, ${at}`,
    ),
  },
  {
    name: "10,000 questions that wait for a person",
    acts: ["how do I pack eggs"],
    fill: waiting("mentor"),
  },
  {
    name: "a learner with 10,000 questions that wait, their mentor",
    acts: ["/questions", "/mentees"],
    async fill(store, of, other) {
      await mentor(store, of, other);
      await waiting("mentor")(store, other, of);
    },
  },
  {
    name: "a learner with 10,000 questions that wait, an officer",
    isOfficer: true,
    acts: ["/questions"],
    fill: (store, of, other) => waiting("association")(store, other, of),
  },
  {
    name: "1,000 prices",
    fill: rows(
      1_000,
      "price (id, member_id, facts, finished, created_at, updated_at)",
      (of) => `${id("p", of)}, '${of.id}', '{"name":"eggs"}', 1, ${at}, ${at}`,
    ),
  },
  {
    name: "1,000 products",
    fill: rows(
      1_000,
      "product (member_id, source, name, key, told, updated_at)",
      (of) => `'${of.id}', 's' || i, 'eggs', 'eggs', 0, ${at}`,
    ),
  },
  {
    name: "1,000 goods on the shelf",
    fill: rows(
      1_000,
      "stock_item (id, member_id, name, daily_tenths, lead_days, safety, on_hand, created_at, updated_at)",
      (of) => `${id("s", of)}, '${of.id}', 'box ' || i, 10, 3, 5, 100, ${at}, ${at}`,
    ),
  },
  {
    name: "10,000 days with orders",
    acts: ["12"],
    fill: rows(
      10_000,
      "parcels_day (member_id, day, parcels, noted_at)",
      (of) => `'${of.id}', date('now', '-' || i || ' days'), 1 + i % 90, '${now}'`,
    ),
  },
  {
    name: "1,000 things shown",
    fill: rows(
      1_000,
      "shown (id, member_id, step_id, task_id, kind, file_id, text, flags, state, created_at, updated_at, waits_since)",
      (of) =>
        `${id("w", of)}, '${of.id}', 'photos', 't' || i, 'photo', 'f', null, '[]', 'waiting', ${at}, ${at}, ${at}`,
    ),
  },
  {
    name: "10,000 notes about a learner",
    acts: ["/mentees"],
    async fill(store, of, other) {
      await mentor(store, of, other);
      await rows(
        10_000,
        "mentor_note (id, member_id, mentor_id, text, created_at)",
        () => `${id("n", of)}, '${other.id}', '${of.id}', 'called her', ${at}`,
      )(store, of, other);
    },
  },
  {
    name: "10,000 mentees",
    acts: [
      "/mentees",
      "/review",
      "/questions",
      "mentees:list:all:600",
      "mentees:one:all:e0005000",
      "mentees:one:stuck:e0005000",
      "mentees:story:all:e0005000:0",
      "mentees:notes:all:e0005000",
      "mentees:write:e0005000",
    ],
    async fill(store, of, other) {
      await mentor(store, of, other);
      await extraPeople(store.db, "e", 10_000, `'${of.id}'`);
      await sql
        .raw(
          `insert into mentee (member_id, mentor_id, at) select id, '${of.id}', '${now}' from member where id like 'e%'`,
        )
        .execute(store.db);
      await halfWay(store, "e");
    },
  },
  {
    name: "300,000 brought by one",
    acts: ["/invite"],
    fill: (store, of) => extraPeople(store.db, "b", 300_000, `'${of.id}'`),
  },
  {
    name: "a chain of 300,000, one brought by another",
    acts: ["/invite"],
    fill: (store, of) =>
      extraPeople(
        store.db,
        "d",
        300_000,
        `case when i = 0 then '${of.id}' else 'd' || printf('%07d', i - 1) end`,
      ),
  },
  {
    name: "300,000 in two generations",
    acts: ["/invite"],
    fill: (store, of) =>
      extraPeople(
        store.db,
        "g",
        300_000,
        `case when i < 600 then '${of.id}' else 'g' || printf('%07d', i % 600) end`,
      ),
  },
  {
    name: "1,000 codes",
    acts: ["/invite"],
    fill: rows(
      1_000,
      "code (code, kind, target, created_at, expires_at, revoked_at)",
      (of) => `'c${of.id}' || i, 'person', '${of.id}', ${at}, null, ${at}`,
    ),
  },
  {
    name: "1,000 classes of a teacher",
    fill: rows(
      1_000,
      "class (id, name, village_id, teacher_id, created_by, created_at, ends_at)",
      (of) =>
        `${id("k", of)}, 'class ' || i, null, '${of.id}', 'x', ${at}, '2099-01-01T00:00:00.000Z'`,
    ),
  },
  {
    name: "1,000 classes that one goes to",
    async fill(store, of, other) {
      await rows(
        1_000,
        "class (id, name, village_id, teacher_id, created_by, created_at, ends_at)",
        () =>
          `${id("l", of)}, 'class ' || i, null, '${other.id}', 'x', ${at}, '2099-01-01T00:00:00.000Z'`,
      )(store, of, other);
      await rows(
        1_000,
        "class_pupil (member_id, class_id, agreed, joined_at)",
        () => `'${of.id}', ${id("l", of)}, 1, ${at}`,
      )(store, of, other);
    },
  },
  {
    name: "10,000 words of consent",
    fill: rows(
      10_000,
      "consent (member_id, purpose, given, at)",
      (of) =>
        `'${of.id}', case i % 3 when 0 then 'chain' when 1 then 'totals' else 'memory' end, case when i % 3 = 2 then 1 else i % 2 end, ${at}`,
    ),
  },
  {
    name: "10,000 talks that are over",
    fill: rows(
      10_000,
      "thread (id, member_id, question_id, keeper, keeper_name, state, noted, last_at, ended_by, created_at)",
      (of) =>
        `${id("t", of)}, '${of.id}', null, 'member:x', 'Li', 'closed', 0, ${at}, 'keeper', ${at}`,
    ),
  },
  {
    name: "10,000 talks that one keeps",
    acts: ["/questions"],
    async fill(store, of, other) {
      await mentor(store, of, other);
      await extraPeople(store.db, "t", 10_000, "null");
      await rows(
        10_000,
        "thread (id, member_id, question_id, keeper, keeper_name, state, noted, last_at, ended_by, created_at)",
        () =>
          `${id("r", of)}, 't' || printf('%07d', i), null, '${of.id}', 'Li', 'open', 0, '${new Date().toISOString()}', null, ${at}`,
      )(store, of, other);
    },
  },
  {
    name: "10,000 asked of a neighbour",
    acts: ["/peers"],
    fill: rows(
      10_000,
      "peer_request (id, member_id, helper_id, step_id, question_id, way, state, sent_at, updated_at)",
      (of, other) =>
        `${id("h", of)}, '${of.id}', '${other.id}', 's', null, 'village', 'helped', ${at}, ${at}`,
    ),
  },
  {
    name: "10,000 who were helped",
    acts: ["/peers"],
    fill: rows(
      10_000,
      "helped_by (id, member_id, helper_id, step_id, at)",
      (of, other) => `${id("e", of)}, '${other.id}', '${of.id}', 's' || i, ${at}`,
    ),
  },
  {
    name: "10,000 thanks",
    fill: rows(
      10_000,
      "thanks (id, member_id, trainee_id, what, brought, steps, at, told_at)",
      (of, other) =>
        `${id("x", of)}, '${of.id}', '${other.id}', 'w' || i, 1, '[]', ${at}, case when i % 2 = 0 then ${at} end`,
    ),
  },
  {
    name: "10,000 who were trained",
    async fill(store, of, other) {
      await rows(
        10_000,
        "trained_by (id, member_id, step_id, trainer_id, state, asked_at, updated_at)",
        () => `${id("y", of)}, '${other.id}', 's' || i, '${of.id}', 'confirmed', ${at}, ${at}`,
      )(store, of, other);
    },
  },
  {
    name: "10,000 acts about one",
    acts: ["acts:mine:0"],
    fill: rows(
      10_000,
      "audit (at, actor, act, subject, facts)",
      (of) => `${at}, 'telegram:1', 'mentor-appointed', '${of.id}', '{}'`,
    ),
  },
  {
    name: "10,000 goals",
    fill: rows(
      10_000,
      "goal (id, member_id, text, file_id, review_on, state, created_at, answered_at)",
      (of) => `${id("o", of)}, '${of.id}', 'sell', null, null, 'reached', ${at}, ${at}`,
    ),
  },
  {
    name: "1,000 partners added",
    fill: rows(
      1_000,
      "partner (id, kind_id, list, name, relays, added_by, added_as, state, created_at)",
      (of) =>
        `${id("v", of)}, 'boxes', 'niche', 'shop ' || i, 0, '${of.id}', 'member', 'listed', ${at}`,
    ),
  },
  {
    name: "10,000 at home in one household",
    async fill(store, of) {
      await sql
        .raw(
          `insert into household (id, village_id, created_by, created_at) values ('h1', null, '${of.id}', '${now}')`,
        )
        .execute(store.db);
      await extraPeople(store.db, "f", 10_000, "null");
      await sql
        .raw(`update member set household_id = 'h1' where id like 'f%' or id = '${of.id}'`)
        .execute(store.db);
    },
  },
  {
    name: "1,000 pools and orders of a village",
    async fill(store, of, other) {
      await rows(
        1_000,
        "pool (id, village_id, coordinator_id, per, steps, weekday, created_at, changed_at)",
        () =>
          `${id("pool", of)}, (select village_id from member where id = '${of.id}'), '${other.id}', 'week', '[]', 1, ${at}, ${at}`,
      )(store, of, other);
      await rows(
        1_000,
        "buy (id, village_id, coordinator_id, item, alone_minor, together_minor, from_count, last_day, closes_at, state, created_at, changed_at)",
        () =>
          `${id("buy", of)}, (select village_id from member where id = '${of.id}'), '${other.id}', 'boxes', 100, 50, 10, '2099-01-01', '2099-01-01T00:00:00.000Z', 'open', ${at}, ${at}`,
      )(store, of, other);
      await sql
        .raw(`insert into association_member (member_id, joined_at) values ('${of.id}', '${now}')`)
        .execute(store.db);
    },
  },
];

/** The first looks after the second. */
export async function mentor({ db }: Pick<Store, "db">, of: Person, other: Person): Promise<void> {
  await sql
    .raw(
      `insert into mentor (member_id, village_id, state, appointed_by, appointed_at, updated_at)
       select id, village_id, 'on', 'x', '${now}', '${now}' from member where id = '${of.id}'`,
    )
    .execute(db);
  await sql
    .raw(
      `insert into mentee (member_id, mentor_id, at) values ('${other.id}', '${of.id}', '${now}')
       on conflict do update set mentor_id = excluded.mentor_id`,
    )
    .execute(db);
}

/** All of this sign came half the way: steps that are done, tasks, questions; one of twenty shows something. */
async function halfWay({ db }: Pick<Store, "db">, sign: string): Promise<void> {
  const theirs = `from member join n where member.id like '${sign}%'`;
  const numbers = (count: number) =>
    `with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ${count})`;
  const steps = `(select step_id, row_number() over (order by step_id) as i
    from (select distinct step_id from step_state)) as step`;
  for (const statement of [
    `insert into run (member_id, step_id, at, version, updated_at)
     select member.id, r.step_id, r.at, r.version, ${at.replaceAll("(i ", "(member.telegram_id ")}
     from member, (select * from run limit 1) as r where member.id like '${sign}%'`,
    `insert into step_state (member_id, step_id, state, at)
     select member.id, step_id, 'done', ${at} from member, ${steps} where i <= 7 and member.id like '${sign}%'`,
    `insert into task_state (member_id, step_id, task_id, state, value, at)
     ${numbers(10)} select member.id, 's', 't' || i, 'done', '{}', ${at} ${theirs}`,
    `insert into question (id, member_id, language, text, outcome, articles, state, helped, created_at, updated_at)
     ${numbers(3)} select 'hw' || member.id || i, member.id, 'en', 'how do I pack eggs', 'answered', '[]', 'heard', null, ${at}, ${at} ${theirs}`,
    `insert into shown (id, member_id, step_id, task_id, kind, file_id, text, flags, state, created_at, updated_at, waits_since)
     select 'hw' || id, id, 'photos', 't', 'photo', 'f', null, '[]', 'waiting', '${now}', '${now}', '${now}'
     from member where id like '${sign}%' and telegram_id % 20 = 0`,
  ]) {
    await sql.raw(statement).execute(db);
  }
}

/** People of the first village, who agreed to be seen. */
export async function extraPeople(
  db: Kysely<Tables>,
  sign: string,
  count: number,
  invitedBy: string,
): Promise<void> {
  const member = `'${sign}' || printf('%07d', i)`;
  const base = (100 + sign.codePointAt(0)!) * 1_000_000_000;
  await rows(
    count,
    "member (id, telegram_id, first_name, language, village_id, invited_by, placement, worst_problem, created_at, last_seen_day)",
    () =>
      `${member}, ${base} + i, 'Chen', 'en', ${count > 20_000 ? "null" : "(select min(id) from village)"}, ${invitedBy}, 'nothing', '-', ${at}, '2026-02-01'`,
  )({ db }, { id: "", telegramId: 0 }, { id: "", telegramId: 0 });
  await rows(
    count,
    "consent (member_id, purpose, given, at)",
    () => `${member}, 'chain', 1, ${at}`,
  )({ db }, { id: "", telegramId: 0 }, { id: "", telegramId: 0 });
}
