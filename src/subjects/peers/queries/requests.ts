/**
 * Questions from one member to another, the words of both, and who was helped.
 *
 * A request changes its state in one statement that names the states it may come from, so that two
 * taps at the same moment count once.
 */
import { sql, type Selectable } from "kysely";
import type { RequestRecord } from "../rules/record.ts";
import type { PeerRequest } from "../rules/request.ts";
import { memberOf } from "../../joining/index.ts";
import { findCandidates } from "./match.ts";
import type { PeerRequestTable } from "../tables.ts";
import { newId } from "../../../bot/ids.ts";
import { type Db, countOf, fieldsOf } from "../../../store/rows.ts";

export function createRequestRecord(db: Db): RequestRecord {
  const change = (values: Partial<PeerRequestTable>, now: Date) =>
    db.updateTable("peer_request").set({ ...values, updated_at: now.toISOString() });

  return {
    async begin({ id, memberId, stepId, questionId }, now) {
      const drafts = db
        .selectFrom("peer_request")
        .select("id")
        .where("member_id", "=", memberId)
        .where("state", "=", "draft");
      await db.deleteFrom("peer_message").where("request_id", "in", drafts).execute();
      await db
        .deleteFrom("peer_request")
        .where("member_id", "=", memberId)
        .where("state", "=", "draft")
        .execute();
      await db
        .insertInto("peer_request")
        .values({
          id,
          member_id: memberId,
          helper_id: null,
          step_id: stepId,
          question_id: questionId,
          way: null,
          state: "draft",
          sent_at: null,
          updated_at: now.toISOString(),
          reported_by: null,
          report: null,
        })
        .execute();
    },

    async findRequest(id) {
      const row = await db
        .selectFrom("peer_request")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row === undefined ? undefined : requestOf(row);
    },

    async newestSent(memberId) {
      const row = await db
        .selectFrom("peer_request")
        .selectAll()
        .where("member_id", "=", memberId)
        .where("state", "=", "sent")
        .orderBy("sent_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : requestOf(row);
    },

    async draft(id, { helperId, way, questionId }, now) {
      await change(
        {
          ...(helperId === undefined ? {} : { helper_id: helperId }),
          ...(way === undefined ? {} : { way }),
          ...(questionId === undefined ? {} : { question_id: questionId }),
        },
        now,
      )
        .where("id", "=", id)
        .where("state", "=", "draft")
        .execute();
    },

    async countSent(memberId, since) {
      return countOf(
        db
          .selectFrom("peer_request")
          .where("member_id", "=", memberId)
          .where("sent_at", ">", since.toISOString()),
      );
    },

    async send(asker, { id, helperId, stepId, way }, now) {
      if (helperId === null) return false;
      // Holds the helper's row: whoever sends to them at the same moment counts after this.
      const held = await db
        .updateTable("peer")
        .set((eb) => ({ asked_at: eb.ref("asked_at") }))
        .where("member_id", "=", helperId)
        .returning("member_id")
        .executeTakeFirst();
      if (held === undefined) return false;
      const [free] = await findCandidates(db, asker, stepId, way ?? undefined, now, 1, helperId);
      if (free === undefined) return false;
      const at = now.toISOString();
      const sent = await change({ state: "sent", sent_at: at }, now)
        .where("id", "=", id)
        .where("state", "=", "draft")
        .returning("id")
        .executeTakeFirst();
      if (sent === undefined) return false;
      await db
        .updateTable("peer")
        .set({ asked_at: at })
        .where("member_id", "=", helperId)
        .execute();
      return true;
    },

    async move(id, from, to, now) {
      const moved = await change({ state: to }, now)
        .where("id", "=", id)
        .where("state", "in", from)
        .returning("id")
        .executeTakeFirst();
      return moved !== undefined;
    },

    async addSaid(requestId, memberId, { kind, text, fileId }, now) {
      await db
        .insertInto("peer_message")
        .values({
          id: newId("w"),
          request_id: requestId,
          member_id: memberId,
          kind,
          text,
          file_id: fileId,
          at: now.toISOString(),
        })
        .execute();
    },

    async saidIn(requestId) {
      const rows = await db
        .selectFrom("peer_message")
        .selectAll()
        .where("request_id", "=", requestId)
        .orderBy("at")
        .orderBy("id")
        .execute();
      return rows.map((row) => fieldsOf(row, ["memberId", "kind", "text", "fileId"]));
    },

    async report(id, by, now) {
      const told = await change({ report: "open", reported_by: by }, now)
        .where("id", "=", id)
        .where("report", "is", null)
        .returning("id")
        .executeTakeFirst();
      return told !== undefined;
    },

    async decide(id, report, now) {
      const decided = await change({ report }, now)
        .where("id", "=", id)
        .where("report", "=", "open")
        .returning("id")
        .executeTakeFirst();
      return decided !== undefined;
    },

    async openReports(limit) {
      const rows = await db
        .selectFrom("peer_request")
        .selectAll()
        .where("report", "=", "open")
        .orderBy("updated_at")
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(requestOf);
    },

    async addHelped({ memberId, helperId, stepId }, now) {
      if (helperId === null) return;
      await db
        .insertInto("helped_by")
        .values({
          id: newId("e"),
          member_id: memberId,
          helper_id: helperId,
          step_id: stepId,
          at: now.toISOString(),
        })
        .onConflict((conflict) =>
          conflict.columns(["member_id", "helper_id", "step_id"]).doNothing(),
        )
        .execute();
    },

    async helpersOf(memberId, limit) {
      const rows = await db
        .selectFrom("helped_by")
        .innerJoin("member", "member.id", "helped_by.helper_id")
        .selectAll("member")
        .where("helped_by.member_id", "=", memberId)
        .where("member.telegram_id", "is not", null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("peer_block")
                .select("peer_block.at")
                .where("peer_block.member_id", "in", [memberId, sql.ref<string>("member.id")])
                .where("peer_block.other_id", "in", [memberId, sql.ref<string>("member.id")]),
            ),
          ),
        )
        .orderBy("helped_by.at", "desc")
        .orderBy("helped_by.id")
        .limit(limit)
        .execute();
      const seen = new Set<string>();
      return rows.map(memberOf).filter(({ id }) => !seen.has(id) && seen.add(id));
    },

    async countHelped(memberId) {
      return countOf(db.selectFrom("helped_by").where("helper_id", "=", memberId));
    },
  };
}

function requestOf(row: Selectable<PeerRequestTable>): PeerRequest {
  return fieldsOf(row);
}
