/** Rights: links to the console, desks that are open, and who looked at whose page there. */
import { newId } from "../../bot/ids.ts";
import { deletesBefore, deletesEnded } from "../../store/compiled.ts";
import { type Ids, other, type Rights } from "../../store/rights.ts";
import type { Db } from "../../store/rows.ts";

const table = {
  byTelegram: "person",
  exports: ["person", "first_name", "language", "opened_at", "ends_at"],
  forget: "erased",
} as const;
const secret = { hash: "whoever has what it is made of comes in" };

/** How long it is said who looked. */
const keptLookDays = 180;

const tables = {
  desk_link: { ...table, hides: secret },
  desk: {
    ...table,
    exports: [...table.exports, "door", "scheme"],
    hides: { ...secret, told: "names of others may stand in it" },
  },
  app_data_used: {
    byTelegram: "person",
    exports: ["person", "ends_at"],
    hides: secret,
    forget: "erased",
  },
  page_look: {
    by: "member_id",
    // Whose own page it is may know who looked.
    exports: ["member_id", "looker_name", "looked_as", "page", "day", "at"],
    hides: { looker: other },
    forget: "keeps: that somebody looked stays with whose page it is, without who",
  },
} satisfies Rights["tables"];

/** That somebody looked stays; of two who looked on one day both rows do. */
async function erases(db: Db, [memberId, telegramId]: Ids): Promise<void> {
  await db
    .updateTable("page_look")
    .set({ looker: newId("x"), looker_name: "" })
    .where("looker", "in", [memberId, `telegram:${telegramId}`])
    .execute();
}

const deleteOver = [
  deletesEnded("desk_link", "ends_at"),
  deletesEnded("desk", "ends_at"),
  deletesEnded("app_data_used", "ends_at"),
];
const deleteLooks = deletesBefore("page_look", "at");

export const rights = {
  tables,
  erases,
  async purges(db, daysAgo, now) {
    for (const deleteEnded of deleteOver) await deleteEnded(db, now.toISOString());
    await deleteLooks(db, daysAgo(keptLookDays));
  },
} satisfies Rights;
