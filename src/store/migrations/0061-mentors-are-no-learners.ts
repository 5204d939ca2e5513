/** Whoever is a mentor where they live is nobody's learner: what stood there from before they were one goes. */
import { type Kysely, sql } from "kysely";
import type { Older } from "./older.ts";

/** A program of before gives them to nobody, either. */
export const older: Older = "go-on";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`delete from mentee where exists (
    select 1 from mentor join member on member.id = mentor.member_id
      and member.village_id = mentor.village_id
    where mentor.member_id = mentee.member_id)`.execute(db);
}
