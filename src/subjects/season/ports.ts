/** Ports of season: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createYearRecord } from "./queries/year.ts";

export const ports = {
  year: createYearRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "year-sweep": "plain";
    year: "plain";
  }
  interface Sayings {
    season: "said";
    restock: "said";
    anniversary: "said";
    drill: "said";
  }
}
