/** Ports of privacy: what a turn may ask for a person's rights and for clean-ups. */
import type { Ports } from "../../bot/records.ts";
import { createRetentionRecord } from "./queries/retention.ts";
import { createRightsRecord } from "./queries/rights.ts";

export const ports = {
  rights: createRightsRecord,
  retention: createRetentionRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
}
