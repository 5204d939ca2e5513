/** Certificates that were offered and given. */
import type { Selectable } from "kysely";
import { countOf, type Db } from "../../../store/rows.ts";
import type { Tables } from "../../../store/tables.ts";
import type { Certificate, CertificateRecord, Gone } from "../rules/record.ts";

type Row = Selectable<Tables["certificate"]>;

/** What is left of one whose holder is gone: its number, and that it was. */
export const emptied = {
  state: "gone",
  member_id: null,
  season: null,
  language: null,
  name: null,
  village: null,
  proofs: null,
  shown: null,
  looked_by: null,
  lookers: null,
  day: null,
  signed: null,
  reason: null,
  asked_by: null,
  asked_at: null,
  agreed_by: null,
  ended_at: null,
} as const;

/** As if no officer had proposed to withdraw it. */
export const withoutProposal = { asked_by: null, asked_at: null, reason: null } as const;

export function createCertificateRecord(db: Db): CertificateRecord {
  const all = () => db.selectFrom("certificate").selectAll();

  return {
    async offer(memberId, season, now) {
      const added = await db
        .insertInto("certificate_offer")
        .values({ member_id: memberId, season, name: null, at: now.toISOString() })
        .onConflict((on) => on.columns(["member_id", "season"]).doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },

    async wish(memberId, season, name, now) {
      await db
        .insertInto("certificate_offer")
        .values({ member_id: memberId, season, name, at: now.toISOString() })
        .onConflict((on) => on.columns(["member_id", "season"]).doUpdateSet({ name }))
        .execute();
    },

    async wished(memberId, season) {
      const row = await db
        .selectFrom("certificate_offer")
        .select("name")
        .where("member_id", "=", memberId)
        .where("season", "=", season)
        .executeTakeFirst();
      return row?.name ?? undefined;
    },

    async give(certificate) {
      const added = await db
        .insertInto("certificate")
        .values(rowOf(certificate))
        // Of two taps one gives it.
        .onConflict((on) => on.columns(["member_id", "season"]).doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },

    async sign(number, signed) {
      await db
        .updateTable("certificate")
        .set({ signed })
        .where("id", "=", number)
        .where("state", "=", "good")
        .execute();
    },

    async find(number) {
      const row = await all().where("id", "=", number).executeTakeFirst();
      return row && certificateOf(row);
    },

    async findAll(numbers) {
      if (numbers.length === 0) return new Map();
      const rows = await all().where("id", "in", numbers).execute();
      return new Map(rows.map((row) => [row.id, certificateOf(row)]));
    },

    async listOf(memberId) {
      const rows = await all()
        .where("member_id", "=", memberId)
        .orderBy("day")
        .orderBy("id")
        .execute();
      return rows.map(certificateOf).filter(isThere);
    },

    async count() {
      const of = (state: "good" | "withdrawn") => countOf(all().where("state", "=", state));
      return { good: await of("good"), withdrawn: await of("withdrawn") };
    },

    async drop(number) {
      const { numUpdatedRows } = await db
        .updateTable("certificate")
        .set(emptied)
        .where("id", "=", number)
        // An officer may have proposed meanwhile to withdraw it.
        .where("asked_by", "is", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async ask(number, officer, reason, now) {
      const { numUpdatedRows } = await db
        .updateTable("certificate")
        .set({ asked_by: officer, asked_at: now.toISOString(), reason })
        .where("id", "=", number)
        .where("state", "=", "good")
        .where("asked_by", "is", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async leave(number) {
      await db
        .updateTable("certificate")
        .set(withoutProposal)
        .where("id", "=", number)
        .where("state", "=", "good")
        .execute();
    },

    async withdraw(number, officer, now) {
      const { numUpdatedRows } = await db
        .updateTable("certificate")
        .set({ state: "withdrawn", agreed_by: officer, ended_at: now.toISOString() })
        .where("id", "=", number)
        .where("state", "=", "good")
        .where("asked_by", "is not", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async listAsked() {
      const rows = await all()
        .where("state", "=", "good")
        .where("asked_by", "is not", null)
        .orderBy("asked_at")
        .execute();
      return rows.map(certificateOf).filter(isThere);
    },
  };
}

const isThere = (found: Certificate | Gone): found is Certificate => found.state !== "gone";

function rowOf(certificate: Certificate): Row {
  const { number, memberId, language, season, name, village, day, signed } = certificate;
  return {
    ...emptied,
    id: number,
    state: "good",
    member_id: memberId,
    season,
    language,
    name,
    village,
    proofs: certificate.proofs.join(","),
    shown: certificate.shown.join("\n"),
    looked_by: certificate.lookedBy,
    lookers: certificate.lookers.map((id) => ` ${id} `).join(""),
    day,
    signed,
  };
}

function certificateOf(row: Row): Certificate | Gone {
  const { id: number, state } = row;
  if (state === "gone" || row.member_id === null) return { number, state: "gone" };
  return {
    number,
    state,
    memberId: row.member_id,
    language: row.language ?? "en",
    season: row.season ?? "",
    proofs: (row.proofs ?? "").split(","),
    shown: (row.shown ?? "").split("\n"),
    name: row.name ?? "",
    village: row.village ?? "",
    lookedBy: row.looked_by ?? "",
    lookers: (row.lookers ?? "").split(" ").filter((id) => id !== ""),
    day: row.day ?? "",
    signed: row.signed,
    reason: row.reason,
    askedBy: row.asked_by,
  };
}
