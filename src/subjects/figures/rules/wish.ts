/**
 * Figures: what an officer may ask for, as the buttons carry it: `stats:<what>:<village>:<month>`, the month
 * only for a sheet of one that is over. What needs no counting (which tables there are, which villages) is not among it.
 */
import type { Button, Phrase } from "../../../bot/reply.ts";
import { phrase } from "../../../bot/reply.ts";

/** Screens, pictures, tables as files. */
export const wants = [
  "all",
  "road",
  "weeks",
  "problems",
  "chains",
  "sheet",
  "print",
  "pic-road",
  "pic-weeks",
  "pic-parcels",
  "csv-road",
  "csv-weeks",
  "csv-parcels",
  "csv-problems",
  "csv-villages",
  "csv-sheet",
] as const;
export type Want = (typeof wants)[number];

export interface Wish {
  readonly want: Want;
  /** `null`: all villages together. */
  readonly villageId: string | null;
  /** `2026-10`: the sheet of a month that is over. */
  readonly month?: string;
}

const everywhere = "-";

export function parseWish(want: string, village: string, month = ""): Wish | undefined {
  const known = wants.find((each) => each === want);
  if (known === undefined) return undefined;
  if (month !== "" && !(isMonth(month) && ofMonth.has(known))) return undefined;
  return {
    want: known,
    villageId: village === everywhere || village === "" ? null : village,
    ...(month === "" ? {} : { month }),
  };
}

/** What there is of a month that is over. */
const ofMonth: ReadonlySet<Want> = new Set(["sheet", "print", "csv-sheet"]);

export const isMonth = (text: string) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** Whether it leaves the chat as a file: that is noted. */
export function isExport({ want }: Wish): boolean {
  return want === "print" || want === "sheet" || want.startsWith("csv-");
}

export function wishButton(
  label: Phrase,
  want: Want | "tables",
  villageId: string | null,
  month?: string,
): Button {
  const action = `stats:${want}:${villageId ?? everywhere}`;
  return { label, action: month === undefined ? action : `${action}:${month}` };
}

/** Out of a list of villages, or back from one to all. */
export const chooseVillage: Button = {
  label: phrase("figures-choose-village"),
  action: "stats:villages:0",
};
