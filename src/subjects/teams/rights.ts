/** Rights: shops of several people. */
import { type Ids, other, type Rights } from "../../store/rights.ts";
import { type Db, theirs } from "../../store/rows.ts";

const tables = {
  team_role: theirs("member_id", ["member_id", "role", "state", "at"]),
  team_deed: {
    by: "member_id",
    exports: ["team_id", "member_id", "step_id", "task_id", "shown_at", "told", "at"],
    hides: { owner_id: other },
    forget: "erased",
  },
  teammate: theirs("member_id", ["member_id", "team_id", "sees_book", "joined_at"]),
  team: {
    exports: ["id", "name", "owner_id", "created_at", "changed_at"],
    hides: { offered_to: other },
    forget: "keeps: offered to them: stays its owner's",
  },
} satisfies Rights["tables"];

async function exports(db: Db, [memberId]: Ids): Promise<Record<string, readonly object[]>> {
  return {
    team: await db
      .selectFrom("team")
      .select(tables.team.exports)
      .where("owner_id", "=", memberId)
      .execute(),
  };
}

/** A shop ends with its owner. What somebody showed for another's shop goes; that it was done stays. */
async function erases(db: Db, [memberId]: Ids): Promise<void> {
  // Whoever takes a shop over at this moment waits here, or is its owner when the next line looks.
  await db
    .updateTable("team")
    .set((eb) => ({ changed_at: eb.ref("changed_at") }))
    .where(
      "id",
      "in",
      db.selectFrom("teammate").select("team_id").where("member_id", "=", memberId),
    )
    .execute();
  await db
    .deleteFrom("code")
    .where("kind", "=", "team")
    .where("target", "in", db.selectFrom("team").select("id").where("owner_id", "=", memberId))
    .execute();
  await db.deleteFrom("team").where("owner_id", "=", memberId).execute();
  await db
    .updateTable("team")
    .set({ offered_to: null })
    .where("offered_to", "=", memberId)
    .execute();
  await db.deleteFrom("team_deed").where("owner_id", "=", memberId).execute();
  const showed = await db
    .selectFrom("team_deed")
    .innerJoin("shown", (join) =>
      join
        .onRef("shown.member_id", "=", "team_deed.owner_id")
        .onRef("shown.step_id", "=", "team_deed.step_id")
        .onRef("shown.task_id", "=", "team_deed.task_id")
        // Shown anew by the owner meanwhile: then it is theirs.
        .onRef("shown.updated_at", "=", "team_deed.shown_at"),
    )
    .select(["shown.id", "shown.state"])
    .where("team_deed.member_id", "=", memberId)
    .execute();
  for (const { id, state } of showed) {
    await db
      .updateTable("shown")
      .set({ file_id: null, text: null, state: state === "good" ? state : "kept" })
      .where("id", "=", id)
      .execute();
  }
}

export const rights = { tables, exports, erases } satisfies Rights;
