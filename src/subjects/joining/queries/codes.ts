/** Invitation codes of people, villages, households and shop teams. A code is never used twice. */
import { type Selectable, sql } from "kysely";
import type { CodeTable } from "../tables.ts";
import { friendly } from "../rules/invitations.ts";
import type { Code, MemberRecord } from "../rules/record.ts";
import { type Db, fieldsOf } from "../../../store/rows.ts";

type CodeRecord = Pick<MemberRecord, "findCode" | "findCodeOf" | "createCode" | "revokeCodes">;

export function createCodeRecord(db: Db): CodeRecord {
  return {
    async findCode(code) {
      const row = await db
        .selectFrom("code")
        .selectAll()
        .where("code", "=", code)
        .executeTakeFirst();
      return row === undefined ? undefined : codeOf(row);
    },

    async findCodeOf(kind, target, now, isForFriend = false) {
      const row = await db
        .selectFrom("code")
        .selectAll()
        .where("kind", "=", kind)
        .where("target", "=", target)
        .where(sql`substr(code, 1, 2)`, isForFriend ? "=" : "<>", friendly)
        .where("revoked_at", "is", null)
        .where((eb) =>
          eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now.toISOString())]),
        )
        .orderBy("created_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : codeOf(row);
    },

    async createCode(code, now) {
      await db
        .insertInto("code")
        .values({
          code: code.code,
          kind: code.kind,
          target: code.target,
          created_at: now.toISOString(),
          expires_at: code.expiresAt?.toISOString() ?? null,
          revoked_at: null,
        })
        .execute();
    },

    async revokeCodes(kind, target, now) {
      await db
        .updateTable("code")
        .set({ revoked_at: now.toISOString() })
        .where("kind", "=", kind)
        .where("target", "=", target)
        .where("revoked_at", "is", null)
        .execute();
    },
  };
}

function codeOf(row: Selectable<CodeTable>): Code {
  return fieldsOf(row, ["code", "kind", "target", "expiresAt", "revokedAt"]);
}
