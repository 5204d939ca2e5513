/**
 * The list of who did what, read newest first. Each condition has its index; several are
 * asked one after another and put together, so that a page is short work however long the list is.
 */
import type { Selectable } from "kysely";
import type { AuditEntry, AuditFilter, AuditLogRecord } from "../rules/audit-log-record.ts";
import type { Tables } from "../../../store/tables.ts";
import type { Db } from "../../../store/rows.ts";

/** One column that decides, by its index; and what else must hold. */
interface Condition {
  readonly column?: "actor" | "subject" | "act";
  readonly value?: string;
  readonly acts?: readonly string[];
}

export function createAuditLogRecord(db: Db): AuditLogRecord {
  /** Acts are numbered as they happen: a moment is a place among them. */
  async function lastBefore(at: Date): Promise<number | undefined> {
    const row = await db
      .selectFrom("audit")
      .select("id")
      .where("at", "<", at.toISOString())
      .orderBy("at", "desc")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst();
    return row?.id;
  }

  return {
    async list(filter, before, limit) {
      const found = new Map<number, AuditEntry>();
      const { from, until } = filter.kind === "search" ? filter : {};
      const first = from === undefined ? undefined : await lastBefore(from);
      const end = until === undefined ? undefined : ((await lastBefore(until)) ?? 0) + 1;
      for (const { column, value = "", acts } of conditionsOf(filter)) {
        let query = db.selectFrom("audit").selectAll();
        if (column !== undefined) query = query.where(column, "=", value);
        if (acts !== undefined) query = query.where("act", "in", acts);
        if (before !== undefined) query = query.where("id", "<", before);
        if (end !== undefined) query = query.where("id", "<", end);
        if (first !== undefined) query = query.where("id", ">", first);
        // A clock that was set back puts acts out of order.
        if (until !== undefined) query = query.where("at", "<", until.toISOString());
        if (from !== undefined) query = query.where("at", ">=", from.toISOString());
        for (const row of await query.orderBy("id", "desc").limit(limit).execute()) {
          found.set(row.id, actOf(row));
        }
      }
      const acts = [...found.values()].toSorted((one, other) => other.id - one.id);
      return acts.slice(0, limit);
    },

    async namesOf(ids) {
      const names = new Map<string, string>();
      if (ids.length === 0) return names;
      const people = await db
        .selectFrom("member")
        .select(["id", "first_name as name"])
        .where("id", "in", ids)
        .where("telegram_id", "is not", null)
        .execute();
      const villages = await db
        .selectFrom("village")
        .leftJoin("village as kept", "kept.id", "village.merged_into")
        .select(["village.id", "village.name as old", "kept.name as now"])
        .where("village.id", "in", ids)
        .execute();
      const classes = await db
        .selectFrom("class")
        .select(["id", "name"])
        .where("id", "in", ids)
        .execute();
      for (const { id, name } of [...people, ...classes]) names.set(id, name);
      for (const { id, old, now } of villages) names.set(id, now ?? old);
      return names;
    },
  };
}

function conditionsOf(filter: AuditFilter): readonly Condition[] {
  switch (filter.kind) {
    case "all":
      return [{}];
    case "of":
      return filter.ids.flatMap((value): Condition[] => [
        { column: "actor", value },
        { column: "subject", value },
      ]);
    case "search": {
      const { acts, ids } = filter;
      const of = acts === undefined ? {} : { acts };
      if (ids !== undefined) {
        return ids.flatMap((value): Condition[] => [
          { ...of, column: "actor", value },
          { ...of, column: "subject", value },
        ]);
      }
      return acts?.map((value): Condition => ({ column: "act", value })) ?? [{}];
    }
    case "acts":
      return filter.acts.map((value): Condition => ({ column: "act", value }));
    case "to":
      return [{ column: "subject", value: filter.memberId, acts: filter.acts }];
  }
}

function actOf(row: Selectable<Tables["audit"]>): AuditEntry {
  return {
    id: row.id,
    at: new Date(row.at),
    actor: row.actor,
    act: row.act,
    subject: row.subject,
    facts: JSON.parse(row.facts) as AuditEntry["facts"],
  };
}
