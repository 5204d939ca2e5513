/** Shop teams as they are read: a row a person and job. */
import type { Team, Teammate } from "../rules/record.ts";
import { isRole } from "../../playbook/index.ts";
import { compiled } from "../../../store/compiled.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

export async function findTeam(db: Db, teamId: string): Promise<Team | undefined> {
  return teamOf(await people(db).where("teammate.team_id", "=", teamId).execute());
}

/** The team that a member works in. */
export async function findTeamOf(db: Db, memberId: string): Promise<Team | undefined> {
  const { rows } = await selectTeamOf(db, { memberId });
  return teamOf(rows);
}

const people = (db: Db) =>
  db
    .selectFrom("teammate")
    .innerJoin("team", "team.id", "teammate.team_id")
    .innerJoin("member", "member.id", "teammate.member_id")
    .leftJoin("team_role", "team_role.member_id", "teammate.member_id")
    .select([
      "team.id",
      "team.name",
      "team.owner_id",
      "team.offered_to",
      "teammate.member_id",
      "teammate.sees_book",
      "member.first_name",
      "member.telegram_id",
      "member.language",
      "team_role.role",
      "team_role.state",
    ])
    .orderBy("teammate.joined_at")
    .orderBy("teammate.member_id")
    .orderBy("team_role.at");

const selectTeamOf = compiled((db: Db, given: { memberId: string }) =>
  people(db).where(
    "teammate.team_id",
    "=",
    db
      .selectFrom("teammate as mine")
      .select("mine.team_id")
      .where("mine.member_id", "=", given.memberId),
  ),
);

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly offered_to: string | null;
  readonly member_id: string;
  readonly sees_book: number;
  readonly first_name: string;
  readonly telegram_id: number | null;
  readonly language: "en" | "zh";
  readonly role: string | null;
  readonly state: "on" | "asked" | null;
}

/** A row a person and job, as one team. */
function teamOf(rows: readonly PersonRow[]): Team | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const people = new Map<string, Teammate>();
  for (const row of rows) {
    const known = people.get(row.member_id) ?? {
      memberId: row.member_id,
      firstName: row.first_name,
      telegramId: row.telegram_id ?? 0,
      language: row.language,
      roles: [],
      asksForMoney: false,
      seesBook: row.sees_book === 1,
    };
    const isAsked = row.state === "asked";
    const role = row.role !== null && isRole(row.role) && !isAsked ? [row.role] : [];
    people.set(row.member_id, {
      ...known,
      roles: [...known.roles, ...role],
      asksForMoney: known.asksForMoney || isAsked,
    });
  }
  const isOwner = ({ memberId }: Teammate) => memberId === first.owner_id;
  const all = [...people.values()];
  return {
    ...fieldsOf(first, ["id", "name", "ownerId", "offeredTo"]),
    people: [...all.filter(isOwner), ...all.filter((each) => !isOwner(each))],
  };
}
