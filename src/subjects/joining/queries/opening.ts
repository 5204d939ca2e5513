/**
 * Whoever sent an update, in one statement: the member, and beside them the rows that the
 * screens of a turn ask for first. Those go into the memo, where each record finds its own.
 *
 * Nothing is decided here, and nothing changes. Of each table there is at most one row a member.
 */
import { sql, type Selectable } from "kysely";
import type { Memo } from "../../../store/memo.ts";
import type { Tables } from "../../../store/tables.ts";
import type { MemberTable } from "../tables.ts";
import { compiled } from "../../../store/compiled.ts";
import type { Db } from "../../../store/rows.ts";

type Table = keyof Tables;
type Row = Record<string, string | number | null>;
type Names = readonly (readonly [column: string, inRow: string])[];

/** What a record asks for; the first column is never null in a row that exists. */
interface Beside {
  readonly table: Table;
  readonly columns: string;
  readonly join: string;
  /** The name of the table in the statement, where it is another. */
  readonly as?: string;
  /** By what the record asks; absent: by the member's id. */
  readonly by?: keyof MemberTable;
  readonly alsoOf?: readonly Table[];
}

const person =
  "id telegram_id first_name language village_id household_id invited_by placement worst_problem created_at blocked_at";

const besides: readonly Beside[] = [
  {
    table: "officer",
    columns: "member_id",
    join: "officer on officer.member_id = member.id and officer.state = 'on'",
  },
  {
    table: "waiting",
    columns: "kind data created_at",
    join: "waiting on waiting.telegram_id = member.telegram_id",
    by: "telegram_id",
  },
  {
    table: "village",
    columns: "id name county country time_zone state merged_into",
    join: "village on village.id = member.village_id",
    by: "village_id",
  },
  {
    table: "run",
    columns: "step_id at version updated_at",
    join: "run on run.member_id = member.id",
  },
  { table: "pause", columns: "at until", join: "pause on pause.member_id = member.id" },
  {
    table: "thread",
    columns: "id member_id question_id keeper keeper_name state noted last_at",
    join: "thread on thread.member_id = member.id and thread.state <> 'closed'",
  },
  { table: "burst", columns: "text began_at", join: "burst on burst.member_id = member.id" },
  {
    table: "last_topic",
    columns: "slug at",
    join: "last_topic on last_topic.member_id = member.id",
  },
  {
    table: "mentee",
    as: "mentor_member",
    columns: person,
    join: `mentee on mentee.member_id = member.id
      left join mentor on mentor.member_id = mentee.mentor_id
        and mentor.village_id = member.village_id and mentor.state = 'on'
      left join member as mentor_member on mentor_member.id = mentor.member_id
        and mentor_member.telegram_id is not null`,
    alsoOf: ["mentor", "member"],
  },
];

const columns = [
  ...named("member", `${person} last_seen_day`),
  ...besides.flatMap(({ table, as = table, columns: each }) => named(as, each)),
  "draft_version.version as published",
  "(select 1 from team_deed where owner_id = member.id and told = 0 limit 1) as untold",
  "(select 1 from mentor as own where own.member_id = member.id limit 1) as mentors",
];
const joins = besides.map(({ join }) => `left join ${join}`);
const opening = sql.raw(`select ${columns.join(", ")} from member ${joins.join(" ")}
  left join draft_version on draft_version.one = 1`);

const selectOpening = compiled(
  (_: Db, given: { telegramId: number }) =>
    sql<Row>`${opening} where member.telegram_id = ${given.telegramId}`,
);

const ofMember = namesOf("member", person);
const beside = besides.map((each) => ({
  ...each,
  names: namesOf(each.as ?? each.table, each.columns),
}));

/** @returns the member's own row */
export async function readOpening(
  db: Db,
  memo: Memo,
  telegramId: number,
): Promise<Selectable<MemberTable> | undefined> {
  const { rows } = await selectOpening(db, { telegramId });
  const [row] = rows;
  if (row === undefined) return undefined;
  const member = part(row, ofMember) as unknown as Selectable<MemberTable>;
  for (const { table, names, by = "id", alsoOf } of beside) {
    const id = member[by];
    if (id !== null) memo.note(table, id, part(row, names), alsoOf);
  }
  memo.note(
    "draft_version",
    1,
    row["published"] === null ? undefined : { version: row["published"] },
  );
  memo.note("team_deed", member.id, row["untold"] !== null);
  // Most are no mentors, and much that is typed would be asked for by one.
  if (row["mentors"] === null) memo.note("mentor", `villages ${member.id}`, []);
  memo.note("member", `seen ${member.id}`, row["member.last_seen_day"]);
  return member;
}

function named(table: string, each: string): string[] {
  return each.split(" ").map((column) => `${table}.${column} as "${table}.${column}"`);
}

/** The columns of a table: each with its name in the statement. */
function namesOf(table: string, each: string): Names {
  return each.split(" ").map((name) => [name, `${table}.${name}`]);
}

function part(row: Row, names: Names): Row | undefined {
  if (row[names[0]![1]] === null) return undefined;
  const found: Row = {};
  for (const [name, inRow] of names) found[name] = row[inRow]!;
  return found;
}
