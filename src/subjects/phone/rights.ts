/** Rights: who shares a phone. Deleting one leaves the others as they are. */
import { accountOf, isAside, isShared } from "../../bot/phone/number.ts";
import { compiled, deletesBefore, deletesEnded } from "../../store/compiled.ts";
import type { Ids, Rights } from "../../store/rights.ts";
import { nobodys, type Db } from "../../store/rows.ts";

const tables = {
  phone: nobodys("of the account", "of the account, until the last of its people goes"),
  phone_person: {
    byTelegram: "person",
    exports: ["person", "account", "name", "created_at"],
    hides: {},
    forget: "erased",
  },
  phone_held: nobodys(
    "nobody knows whose it is",
    "nobody knows whose it is; it goes after a day, or with the last of the phone",
  ),
  phone_code: {
    by: "member_id",
    exports: ["member_id", "expires_at"],
    hides: { code: "whoever has it takes their road along" },
    forget: "erased",
  },
  phone_try: {
    byTelegram: "account",
    exports: ["account", "tries", "began_at"],
    hides: {},
    forget: "erased",
  },
} satisfies Rights["tables"];

/** With the last of them goes what is kept of the account. */
async function erasesLast(db: Db, [, person]: Ids, now: Date): Promise<void> {
  if (!isShared(person) || isAside(person)) return;
  const account = accountOf(person);
  const left = await db
    .selectFrom("phone_person")
    .select("person")
    .where("account", "=", account)
    .executeTakeFirst();
  if (left !== undefined) return;
  for (const table of ["phone", "phone_held", "phone_try"] as const) {
    await db.deleteFrom(table).where("account", "=", account).execute();
  }
  await db.deleteFrom("lane").where("person", "=", account).execute();
  await db
    .updateTable("inbox")
    .set({ person: 0, body: null, state: "done", done_at: now.toISOString() })
    .where("person", "=", account)
    .execute();
}

const deleteHeld = deletesBefore("phone_held", "held_at");
const deleteTries = deletesBefore("phone_try", "began_at");
const deleteCodes = deletesEnded("phone_code", "expires_at");

/** Named by others, and never said yes. */
const deleteNamed = compiled((db: Db, given: { before: string }) =>
  db
    .deleteFrom("phone_person")
    .where("created_at", "<", given.before)
    .where(({ eb, not, exists }) =>
      not(
        exists(
          eb
            .selectFrom("member")
            .select("member.id")
            .whereRef("member.telegram_id", "=", "phone_person.person"),
        ),
      ),
    ),
);

/** All of its people went to phones of their own. */
const deleteEmpty = compiled((db: Db) =>
  db
    .deleteFrom("phone")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("phone_person")
            .select("person")
            .whereRef("phone_person.account", "=", "phone.account"),
        ),
      ),
    ),
);

export const rights = {
  tables,
  erasesLast,
  async purges(db, daysAgo, now) {
    const before = daysAgo(1);
    await deleteHeld(db, before);
    await deleteTries(db, before);
    await deleteCodes(db, now.toISOString());
    await deleteNamed(db, { before });
    await deleteEmpty(db, {});
  },
} satisfies Rights;
