/** Rights: what people answered for a field trial. What was registered and which villages were drawn is of nobody. */
import type { Rights } from "../../store/rights.ts";
import { nobodys, theirs } from "../../store/rows.ts";

const tables = {
  trial: nobodys("of villages, without people"),
  trial_version: nobodys("what is to be counted, without people"),
  trial_village: nobodys("of villages, without people"),
  trial_person: theirs("member_id", [
    "trial_id",
    "member_id",
    "village_id",
    "state",
    "asked_at",
    "joined_on",
    "again_on",
    "again_at",
  ]),
  trial_answer: theirs("member_id", [
    "trial_id",
    "member_id",
    "round",
    "question",
    "answer",
    "day",
  ]),
} satisfies Rights["tables"];

export const rights = { tables } satisfies Rights;
