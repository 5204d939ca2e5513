/**
 * Shop teams: who works on whose shop, and with which jobs.
 *
 * Joining, leaving, ending and handing over write the team's row first: on PostgreSQL the second of
 * two waits there for the first, and its next statement sees what that did.
 */
import { mostPeople, type Team, type TeamRecord } from "../rules/record.ts";
import { type Memo, noMemo } from "../../../store/memo.ts";
import { createDeeds } from "./deeds.ts";
import { findTeam, findTeamOf } from "./found.ts";
import type { Db } from "../../../store/rows.ts";

export function createTeamRecord(db: Db, memo: Memo = noMemo): TeamRecord {
  // Several tools of a turn ask; what is written here, or waited for, is read anew.
  const known = new Map<string, Team | undefined>();

  const touch = async (teamId: string, now: Date): Promise<boolean> => {
    known.clear();
    const held = await db
      .updateTable("team")
      .set({ changed_at: now.toISOString() })
      .where("id", "=", teamId)
      .returning("id")
      .executeTakeFirst();
    return held !== undefined;
  };

  const find = (teamId: string): Promise<Team | undefined> => findTeam(db, teamId);

  const add = async (teamId: string, memberId: string, now: Date): Promise<boolean> => {
    const added = await db
      .insertInto("teammate")
      .values({
        member_id: memberId,
        team_id: teamId,
        sees_book: 0,
        joined_at: now.toISOString(),
      })
      .onConflict((conflict) => conflict.column("member_id").doNothing())
      .returning("member_id")
      .executeTakeFirst();
    return added !== undefined;
  };

  return {
    ...createDeeds(db, memo),
    find,
    hold: touch,

    async create({ id, name, ownerId }, now) {
      known.clear();
      const at = now.toISOString();
      const made = await db
        .insertInto("team")
        .values({ id, name, owner_id: ownerId, offered_to: null, created_at: at, changed_at: at })
        .onConflict((conflict) => conflict.column("owner_id").doNothing())
        .returning("id")
        .executeTakeFirst();
      if (made === undefined) return false;
      if (await add(id, ownerId, now)) return true;
      await db.deleteFrom("team").where("id", "=", id).execute();
      return false;
    },

    async of(memberId) {
      if (known.has(memberId)) return known.get(memberId);
      const team = await findTeamOf(db, memberId);
      known.set(memberId, team);
      return team;
    },

    async join(teamId, memberId, now) {
      if (!(await touch(teamId, now))) return "gone";
      const { count } = await db
        .selectFrom("teammate")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("team_id", "=", teamId)
        .executeTakeFirstOrThrow();
      if (count >= mostPeople) return "full";
      return (await add(teamId, memberId, now)) ? "joined" : "elsewhere";
    },

    async setRole(memberId, role, state, now) {
      known.clear();
      if (state === "off") {
        await db
          .deleteFrom("team_role")
          .where("member_id", "=", memberId)
          .where("role", "=", role)
          .execute();
        return;
      }
      await db
        .insertInto("team_role")
        .values({ member_id: memberId, role, state, at: now.toISOString() })
        .onConflict((conflict) => conflict.columns(["member_id", "role"]).doUpdateSet({ state }))
        .execute();
    },

    async setSeesBook(memberId, seesBook) {
      known.clear();
      await db
        .updateTable("teammate")
        .set({ sees_book: Number(seesBook) })
        .where("member_id", "=", memberId)
        .execute();
    },

    async rename(teamId, name) {
      known.clear();
      await db.updateTable("team").set({ name }).where("id", "=", teamId).execute();
    },

    async leave(teamId, memberId, now) {
      if (!(await touch(teamId, now))) return false;
      const left = await db
        .deleteFrom("teammate")
        .where("member_id", "=", memberId)
        .where("team_id", "=", teamId)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom("team").select("id").where("owner_id", "=", memberId))),
        )
        .returning("member_id")
        .executeTakeFirst();
      if (left === undefined) return false;
      await db
        .updateTable("team")
        .set({ offered_to: null })
        .where("id", "=", teamId)
        .where("offered_to", "=", memberId)
        .execute();
      return true;
    },

    async offer(teamId, to) {
      known.clear();
      await db.updateTable("team").set({ offered_to: to }).where("id", "=", teamId).execute();
    },

    async handOver(teamId, to, now) {
      if (!(await touch(teamId, now))) return false;
      const mates = db.selectFrom("teammate").select("member_id").where("team_id", "=", teamId);
      const handed = await db
        .updateTable("team")
        .set({ owner_id: to, offered_to: null })
        .where("id", "=", teamId)
        .where("offered_to", "=", to)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom("teammate")
              .select("member_id")
              .where("member_id", "=", to)
              .where("team_id", "=", teamId),
          ),
        )
        .returning("id")
        .executeTakeFirst();
      if (handed === undefined) return false;
      await db
        .updateTable("teammate")
        .set({ sees_book: 0 })
        .where("team_id", "=", teamId)
        .execute();
      await db
        .deleteFrom("team_role")
        .where("role", "=", "money")
        .where("member_id", "in", mates)
        .where("member_id", "<>", to)
        .execute();
      return true;
    },

    async end(teamId, now) {
      if (!(await touch(teamId, now))) return [];
      const team = await find(teamId);
      await db.deleteFrom("code").where("kind", "=", "team").where("target", "=", teamId).execute();
      await db.deleteFrom("team").where("id", "=", teamId).execute();
      return team?.people ?? [];
    },
  };
}
