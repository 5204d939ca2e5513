/** Which consents somebody gave, as pieces of other queries. */
import { sql } from "kysely";
import { chainConsent } from "../rules/record.ts";

/** The last word that a member said to being seen; said both in the same millisecond: no. */
export const isSeen = sql`1 = (
  select consent.given from consent
  where consent.member_id = member.id and consent.purpose = ${chainConsent}
  order by consent.at desc, consent.given limit 1)`;
