/** Villages as the association keeps them: what an officer enters, what is counted, which are the same. */
import type { Village } from "../../joining/index.ts";

export interface VillageFacts {
  readonly members: number;
  /** As an officer entered it; null: not known. */
  readonly households: number | null;
  readonly householdsAt: Date | null;
  /** Homes of which somebody is here; who did not say who else lives there counts as one home. */
  readonly homesHere: number;
  readonly mentors: number;
  readonly classes: number;
}

/** Which villages stand on a page of the table. */
export interface VillagesWanted {
  /** A part of the folded name. */
  readonly part?: string | undefined;
  readonly show: "all" | "proposed" | "no-households" | "no-mentor";
  readonly sort: "most-people" | "name";
  /** Of the last row before: its number of people or its key, and its key. */
  readonly after?: readonly (string | number)[] | undefined;
}

export interface VillageRow {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly county: string | null;
  readonly state: Village["state"];
  readonly members: number;
  readonly households: number | null;
  readonly mentors: number;
}

export interface VillageRegister {
  page(wanted: VillagesWanted, limit: number): Promise<readonly VillageRow[]>;
  factsOf(villageId: string, now: Date): Promise<VillageFacts>;
  setHouseholds(villageId: string, households: number, now: Date): Promise<void>;
  setPlace(
    villageId: string,
    place: Partial<Pick<Village, "county" | "country" | "timeZone">>,
  ): Promise<void>;
  /** @returns the other village that has this name already; `undefined` when it is done */
  rename(villageId: string, name: string): Promise<Village | undefined>;
  /**
   * Two spellings become one: members, households, mentors, classes and links of the first go to the
   * second; its name still leads there. Returns false when one of them is none any more.
   */
  merge(from: string, into: string): Promise<boolean>;
}
