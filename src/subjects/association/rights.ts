/** Rights: officers, and how long privileged acts are kept. */
import { deletesBefore } from "../../store/compiled.ts";
import { type Ids, nobody, other, type Rights } from "../../store/rights.ts";
import { keptDays } from "./rules/audit-log-record.ts";
import type { Db } from "../../store/rows.ts";

const tables = {
  officer: {
    by: "member_id",
    exports: ["member_id", "state", "asked_at", "since"],
    hides: { asked_by: other, agreed_by: other },
    forget: "keeps: whom they agreed to stays one, without who agreed",
  },
} satisfies Rights["tables"];

async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  const me = [memberId, `telegram:${telegramId}`];
  // What they proposed and nobody agreed to yet ends with them; what took effect stays.
  await db.deleteFrom("officer").where("state", "=", "asked").where("asked_by", "in", me).execute();
  for (const column of ["asked_by", "agreed_by"] as const) {
    await db
      .updateTable("officer")
      .set({ [column]: nobody })
      .where(column, "in", me)
      .execute();
  }
}

const deleteAudit = deletesBefore("audit", "at");

async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await deleteAudit(db, daysAgo(keptDays));
}

export const rights = { tables, erases, purges } satisfies Rights;
