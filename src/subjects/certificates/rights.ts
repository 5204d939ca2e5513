/** Rights: certificates of a person, and who stands in those of others. */
import { compiled } from "../../store/compiled.ts";
import { type Ids, nobody, other, type Rights } from "../../store/rights.ts";
import { type Db, theirs } from "../../store/rows.ts";
import { emptied, withoutProposal } from "./queries/certificates.ts";

/** So long a proposal to withdraw a certificate waits for a second officer: its holder cannot delete it meanwhile. */
const proposalDays = 30;

const tables = {
  certificate_offer: theirs("member_id", ["member_id", "season", "name", "at"]),
  certificate: {
    also: "member_id",
    exports: [
      "id",
      "state",
      "member_id",
      "season",
      "language",
      "name",
      "village",
      "proofs",
      "shown",
      "day",
      "reason",
      "ended_at",
    ],
    hides: {
      looked_by: other,
      lookers: other,
      signed: "stands in the code on the picture, with names of others",
      asked_by: other,
      asked_at: "of the officers",
      agreed_by: other,
    },
    forget:
      "keeps: its number alone: whoever holds the picture hears that it does not count any more",
  },
  certificate_key: {
    exports: [],
    hides: "of the association: whoever has the private half signs in its name",
    forget: "keeps: certificates of others are signed with it; without who made it",
  },
} satisfies Rights["tables"];

async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    certificate: await db
      .selectFrom("certificate")
      .select(tables.certificate.exports)
      .where("member_id", "=", memberId)
      .execute(),
  };
}

/** Theirs say nothing any more. On those of others the name of who looked goes, also out of what is signed. */
async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  const me = [memberId, `telegram:${telegramId}`];
  await db.updateTable("certificate").set(emptied).where("member_id", "=", memberId).execute();
  await db
    .updateTable("certificate")
    .set({ looked_by: null, lookers: null, signed: null })
    .where("lookers", "like", `% ${memberId} %`)
    .execute();
  // What they proposed and nobody agreed to yet ends with them.
  await db
    .updateTable("certificate")
    .set(withoutProposal)
    .where("state", "=", "good")
    .where("asked_by", "in", me)
    .execute();
  await db
    .updateTable("certificate_key")
    .set({ asked_by: null, asked_at: null })
    .where("withdrawn_at", "is", null)
    .where("asked_by", "in", me)
    .execute();
  for (const column of ["asked_by", "agreed_by"] as const) {
    for (const table of ["certificate", "certificate_key"] as const) {
      await db
        .updateTable(table)
        .set({ [column]: nobody })
        .where(column, "in", me)
        .execute();
    }
  }
  await db
    .updateTable("certificate_key")
    .set({ made_by: nobody })
    .where("made_by", "in", me)
    .execute();
}

const deleteLooks = compiled((db: Db, given: { before: string }) =>
  db
    .deleteFrom("waiting")
    .where("kind", "=", "certificate-look")
    .where("created_at", "<", given.before),
);

const dropProposals = compiled((db: Db, given: { before: string }) =>
  db
    .updateTable("certificate")
    .set(withoutProposal)
    .where("state", "=", "good")
    .where("asked_at", "<", given.before),
);

/**
 * Strangers who asked to look one up and did not say which: nobody remembers them. And what one officer alone
 * proposed holds nobody for ever.
 */
async function purges(db: Db, daysAgo: (days: number) => string): Promise<void> {
  await deleteLooks(db, { before: daysAgo(1) });
  await dropProposals(db, { before: daysAgo(proposalDays) });
}

export const rights = { tables, exports, erases, purges } satisfies Rights;
