/** Store room: what a person has of others in shops and among people who help each other; to hand it over or to delete it. */
import type { Kysely } from "kysely";
import type { Tables } from "../../../store/tables.ts";

/** A shop ends with its owner. What somebody showed for another's shop goes; that it was done stays. */
export async function eraseFromTeams(db: Kysely<Tables>, memberId: string): Promise<void> {
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

/**
 * Edges and threads with somebody else. Before the member's own rows: what others wrote in a thread
 * goes with it.
 */
export async function erasePeers(db: Kysely<Tables>, memberId: string): Promise<void> {
  // Whoever was taught by them is not asked about that step again.
  await db
    .updateTable("trained_by")
    .set({ trainer_id: null, state: "nobody" })
    .where("trainer_id", "=", memberId)
    .execute();
  await db
    .updateTable("thanks")
    .set({ trainee_id: null })
    .where("trainee_id", "=", memberId)
    .execute();
  await db
    .updateTable("helped_by")
    .set({ member_id: null })
    .where("member_id", "=", memberId)
    .execute();
  await db.deleteFrom("helped_by").where("helper_id", "=", memberId).execute();
  await db.deleteFrom("peer_block").where("other_id", "=", memberId).execute();
  const theirs = db.selectFrom("peer_request").select("id").where("member_id", "=", memberId);
  await db.deleteFrom("peer_message").where("request_id", "in", theirs).execute();
  // Who asked them still hears, after a day, that there was no answer.
  await db
    .updateTable("peer_request")
    .set({ helper_id: null })
    .where("helper_id", "=", memberId)
    .execute();
  await db
    .updateTable("peer_request")
    .set({ reported_by: null, report: "left" })
    .where("reported_by", "=", memberId)
    .execute();
}
