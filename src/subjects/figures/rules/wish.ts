/**
 * Figures: what an officer may ask for, as the buttons carry it: `stats:<what>:<village>`. What needs no
 * counting (which tables there are, which villages) is not among it.
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
}

const everywhere = "-";

export function parseWish(want: string, village: string): Wish | undefined {
  const known = wants.find((each) => each === want);
  if (known === undefined) return undefined;
  return { want: known, villageId: village === everywhere || village === "" ? null : village };
}

/** Whether it leaves the chat as a file: that is noted. */
export function isExport({ want }: Wish): boolean {
  return want === "print" || want === "sheet" || want.startsWith("csv-");
}

export function wishButton(label: Phrase, want: Want | "tables", villageId: string | null): Button {
  return { label, action: `stats:${want}:${villageId ?? everywhere}` };
}

/** Out of a list of villages, or back from one to all. */
export const chooseVillage: Button = {
  label: phrase("figures-choose-village"),
  action: "stats:villages:0",
};
