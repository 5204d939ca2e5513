/**
 * Test support: people who joined long ago, put into the bot's database while it runs: figures need many,
 * and what they did on the way does not matter.
 */
import type { TestVillage } from "./village.ts";

export interface Settled {
  /** A village's name; absent: none. */
  readonly village?: string;
  readonly count: number;
  /** When they came. */
  readonly at: string;
  readonly problem?: string;
  /** Steps that they have done. */
  readonly done?: readonly string[];
  /** The step that they are in. */
  readonly in?: string;
  readonly invitedBy?: string;
  /** What they noted, each of them, by day. */
  readonly parcels?: Readonly<Record<string, number>>;
  /** Whether their parcels count in totals. */
  readonly agrees?: boolean;
  /** Weeks after which they were here again. */
  readonly stayed?: readonly number[];
}

let settledSoFar = 0;

/** @returns ids of the members */
export function settlePeople(village: TestVillage, people: Settled): string[] {
  const { change } = village;
  const villageId = people.village === undefined ? null : villageNamed(village, people.village);
  return Array.from({ length: people.count }, () => {
    settledSoFar += 1;
    const id = `s${String(settledSoFar).padStart(14, "0")}`;
    change(
      `insert into member (id, telegram_id, first_name, language, village_id, invited_by, worst_problem,
         created_at) values (?, ?, ?, 'zh', ?, ?, ?, ?)`,
      id,
      800_000 + settledSoFar,
      `N${800_000 + settledSoFar}`,
      villageId,
      people.invitedBy ?? null,
      people.problem ?? null,
      people.at,
    );
    if (villageId !== null)
      change("update village set members = members + 1 where id = ?", villageId);
    for (const step of people.done ?? []) {
      change("insert into step_state values (?, ?, 'done', ?)", id, step, people.at);
    }
    if (people.in !== undefined) {
      change(
        "insert into run (member_id, step_id, at, version, updated_at) values (?, ?, 'x', 'x', ?)",
        id,
        people.in,
        people.at,
      );
    }
    for (const [day, parcels] of Object.entries(people.parcels ?? {})) {
      change("insert into parcels_day values (?, ?, ?, ?)", id, day, parcels, people.at);
    }
    if (people.agrees !== undefined) {
      const given = people.agrees ? 1 : 0;
      change("insert into consent values (?, 'totals', ?, ?)", id, given, people.at);
    }
    for (const weeks of people.stayed ?? []) change("insert into stayed values (?, ?)", id, weeks);
    return id;
  });
}

function villageNamed(village: TestVillage, name: string): string {
  const find = () =>
    village.rows<{ id: string }>("select id from village where name = ?", name)[0]?.id;
  const id = `v-${name}`;
  if (find() === undefined) {
    village.change(
      `insert into village (id, name, name_key, state, created_by, created_at)
         values (?, ?, ?, 'listed', 'x', '2026-01-01T00:00:00.000Z')`,
      id,
      name,
      name,
    );
  }
  return find()!;
}
