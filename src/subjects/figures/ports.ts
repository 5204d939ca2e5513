/** Ports of figures: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createAboutRecord } from "./queries/about-me.ts";
import { createCapitalRecord } from "./queries/capitals.ts";
import { createFigureRecord } from "./queries/record.ts";
import { createHomeRecord } from "./queries/totals-homes.ts";

export const ports = {
  figures: createFigureRecord,
  capitals: createCapitalRecord,
  homes: createHomeRecord,
  aboutMe: createAboutRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    figures: "prepared";
    "capital-count": "plain";
  }
  interface Rows {
    hamlet: string;
  }
}
