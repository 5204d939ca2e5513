/** The keys with which certificates are signed: the association's own, one that signs and those before it. */
import type { Db } from "../../../store/rows.ts";
import type { CertificateKeys, KeyPair } from "../rules/record.ts";
import { newKeyPair } from "../rules/signed.ts";

export function createCertificateKeys(db: Db): CertificateKeys {
  async function signs(): Promise<KeyPair | undefined> {
    const row = await db
      .selectFrom("certificate_key")
      .select(["id", "public_key", "private_key"])
      .where("signs", "=", 1)
      .executeTakeFirst();
    if (row?.private_key == null) return undefined;
    return { id: row.id, publicKey: row.public_key, privateKey: row.private_key };
  }

  async function make(madeBy: string, now: Date): Promise<KeyPair> {
    const pair = newKeyPair();
    await db
      .insertInto("certificate_key")
      .values({
        id: pair.id,
        public_key: pair.publicKey,
        private_key: pair.privateKey,
        signs: 1,
        made_by: madeBy,
        made_at: now.toISOString(),
        asked_by: null,
        asked_at: null,
        agreed_by: null,
        withdrawn_at: null,
      })
      // Another process was quicker: its key signs.
      .onConflict((on) => on.column("signs").doNothing())
      .execute();
    return (await signs()) ?? pair;
  }

  /** Nothing is signed with it any more, and nobody can. */
  const retire = () =>
    db
      .updateTable("certificate_key")
      .set({ signs: null, private_key: null })
      .where("signs", "=", 1)
      .execute();

  return {
    signing: async (madeBy, now) => (await signs()) ?? (await make(madeBy, now)),

    async find(id) {
      const row = await db
        .selectFrom("certificate_key")
        .select(["id", "public_key", "withdrawn_at"])
        .where("id", "=", id)
        .executeTakeFirst();
      return (
        row && { id: row.id, publicKey: row.public_key, isWithdrawn: row.withdrawn_at !== null }
      );
    },

    async list() {
      const rows = await db
        .selectFrom("certificate_key")
        .select(["id", "public_key", "signs", "made_at", "asked_by", "withdrawn_at"])
        .orderBy("made_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map((row) => ({
        id: row.id,
        publicKey: row.public_key,
        isWithdrawn: row.withdrawn_at !== null,
        signs: row.signs === 1,
        madeAt: new Date(row.made_at),
        askedBy: row.asked_by,
      }));
    },

    async rotate(madeBy, now) {
      await retire();
      return make(madeBy, now);
    },

    async ask(id, officer, now) {
      const { numUpdatedRows } = await db
        .updateTable("certificate_key")
        .set({ asked_by: officer, asked_at: now.toISOString() })
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .where("asked_by", "is", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async leave(id) {
      await db
        .updateTable("certificate_key")
        .set({ asked_by: null, asked_at: null })
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .execute();
    },

    async withdraw(id, officer, now) {
      const { numUpdatedRows } = await db
        .updateTable("certificate_key")
        .set({
          withdrawn_at: now.toISOString(),
          agreed_by: officer,
          signs: null,
          private_key: null,
        })
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .where("asked_by", "is not", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
