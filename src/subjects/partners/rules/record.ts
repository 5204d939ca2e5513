/**
 * Partners: entries of villages, and what the rules need from the store: who it is, where they serve,
 * on which terms, who added them, how it was for members, and whether it is still so.
 */
import type { Cursor, Found } from "../../reminders/index.ts";
import type { PartnerList } from "./kind.ts";

/**
 * `draft`: still being written. `asked`: waits for an officer's look. `listed`: members see it.
 * `hidden`: nobody confirmed it, or it is no more; officers can bring it back.
 */
export type PartnerState = "draft" | "asked" | "listed" | "hidden";

/** `unknown`: nobody said where; shown to the whole county. */
export type Area = "villages" | "county" | "unknown";

/** What is written down about a partner. `null`: not asked yet; `""`: left out. */
export interface PartnerTexts {
  readonly name: string | null;
  readonly terms: string | null;
  /** Smallest and usual. */
  readonly volume: string | null;
  /** Until when to order, or when it is collected. */
  readonly cutOff: string | null;
  /** A way outside the bot, which the partner agreed to. */
  readonly reach: string | null;
}

export interface Served {
  readonly id: string;
  readonly name: string;
}

export interface PartnerPlace {
  readonly area: Area | null;
  readonly villages: readonly Served[];
}

/** Written by a member who keeps an entry, until an officer has looked; meanwhile the old is shown. */
export type PartnerChange = Partial<PartnerTexts> & Partial<PartnerPlace>;

export interface Partner extends PartnerTexts, PartnerPlace {
  readonly id: string;
  readonly kindId: string;
  readonly list: PartnerList;
  /** Members write to them through the bot. Only where the partner is a member. */
  readonly relays: boolean;
  readonly county: string | null;
  /** A member's id, or `telegram:<id>` of an officer who is none; `null`: forgotten. */
  readonly addedBy: string | null;
  readonly addedAs: "member" | "officer";
  /** Their first name may stand there; `null`: not asked yet. */
  readonly isNamed: boolean | null;
  /** As it may be shown; `undefined`: not a member, or forgotten. */
  readonly adder: { readonly firstName: string; readonly village: string | null } | undefined;
  /** The member who is this partner. */
  readonly selfId: string | null;
  /** Somebody says "that is me", and waits for an officer's word. */
  readonly claimId: string | null;
  readonly state: PartnerState;
  readonly change: PartnerChange | null;
  /** Local day on which somebody last said that it is so. */
  readonly confirmedOn: string | null;
  /** Local day since which it is being asked whether it is still so. */
  readonly askedOn: string | null;
}

/** Whose list it is: their village first, then the county. */
export interface Near {
  readonly villageId: string | null;
  readonly county: string | null;
}

export type Verdict = "good" | "mixed" | "bad";

export interface Experience {
  readonly id: string;
  readonly verdict: Verdict;
  /** May be empty. */
  readonly words: string;
}

export interface Experiences {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Those with words, newest first. */
  readonly last: readonly Experience[];
}

/** Words to and fro between a member and a partner who is one; what was said is not kept. */
export interface PartnerTalk {
  readonly id: string;
  readonly partnerId: string;
  /** Who asks. */
  readonly memberId: string;
  readonly state: "open" | "ended";
}

export type Waiting = Partner & { readonly waits: "entry" | "change" | "claim" };

/** Which entries stand on a page of the officers' table. Drafts are their writers'. */
export interface PartnersWanted {
  /** A part of the name. */
  readonly part?: string | undefined;
  readonly list?: PartnerList | undefined;
  readonly show: "all" | "waiting" | "asked" | "hidden";
  readonly sort: "name" | "confirmed";
  /** Of the last row before: its name or its day, and its id. */
  readonly after?: readonly (string | number)[] | undefined;
}

export interface PartnerRow {
  readonly id: string;
  readonly kindId: string;
  readonly name: string;
  readonly state: PartnerState;
  readonly isWaiting: boolean;
  readonly county: string | null;
  readonly confirmedOn: string;
}

export interface PartnerRecord {
  page(wanted: PartnersWanted, limit: number): Promise<readonly PartnerRow[]>;
  find(id: string): Promise<Partner | undefined>;
  /** Begins an entry; the earlier draft of the same person makes room. */
  begin(
    partner: Pick<Partner, "id" | "kindId" | "list" | "addedAs" | "selfId" | "county"> & {
      readonly addedBy: string;
    },
    now: Date,
  ): Promise<void>;
  findDraft(addedBy: string): Promise<Partner | undefined>;
  /** Changes what is shown. @param searchable words by which it is found from now on */
  write(id: string, change: PartnerChange, searchable: readonly string[]): Promise<void>;
  setRelays(id: string, relays: boolean): Promise<void>;
  setNamed(id: string, isNamed: boolean): Promise<void>;
  /** Keeps a change until an officer has looked; `null`: nothing waits any more. */
  propose(id: string, change: PartnerChange | null, now: Date): Promise<void>;
  /** A draft, or what is hidden, waits for an officer's look. False for anything else. */
  ask(id: string, now: Date): Promise<boolean>;
  /** Members see it, and it counts as confirmed. */
  list(id: string, today: string): Promise<void>;
  hide(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Says "that is me". False if somebody is it, or says so, already. */
  claim(id: string, memberId: string, now: Date): Promise<boolean>;
  settleClaim(id: string, isSo: boolean): Promise<void>;

  /** Listed entries of a kind, those nearest first. */
  listOf(kindId: string, near: Near, limit: number, offset: number): Promise<readonly Partner[]>;
  /** How many are listed for these people, by kind. */
  countByKind(near: Near): Promise<ReadonlyMap<string, number>>;
  /** Is anybody of these kinds listed for them? */
  hasAny(kindIds: readonly string[], near: Near): Promise<boolean>;
  /** Listed entries with any of these words, or of these kinds, with the words that they have. */
  search(
    words: readonly string[],
    kindIds: readonly string[],
    near: Near,
    limit: number,
  ): Promise<readonly (Partner & { readonly has: readonly string[] })[]>;
  /** Entries that somebody added or is, without drafts. */
  listKept(by: readonly string[], limit: number): Promise<readonly Partner[]>;
  hasKept(by: readonly string[]): Promise<boolean>;
  /** What waits for an officer's look, the oldest first. */
  listWaiting(limit: number, offset: number): Promise<readonly Waiting[]>;
  countWaiting(): Promise<number>;
  /** Of which is asked whether it is still so; those that are hidden. */
  listAsked(limit: number, offset: number): Promise<readonly Partner[]>;
  listHidden(limit: number, offset: number): Promise<readonly Partner[]>;
  countUnsure(): Promise<{ readonly asked: number; readonly hidden: number }>;

  /** "Is it still so?" is asked from today on. False if it is being asked already. */
  askAgain(id: string, today: string): Promise<boolean>;
  /** The same for all that nobody confirmed since that day. */
  askUnconfirmed(since: string, today: string): Promise<void>;
  /** Hides what has been asked since that day or before. */
  hideUnanswered(since: string): Promise<void>;
  /** Keepers who were not told yet that their entry is being asked about. */
  keepersToAsk(today: string, after: Cursor | undefined, limit: number): Promise<readonly Found[]>;
  /** The next entry about which this member is to be asked. @param told those of which they know, too */
  nextToAsk(memberId: string, told: boolean): Promise<Partner | undefined>;
  noteTold(id: string, today: string): Promise<void>;

  /** Of one member one word an entry; a second one takes the place of the first. */
  judge(
    experience: Pick<Experience, "id" | "verdict"> & {
      readonly partnerId: string;
      readonly memberId: string;
    },
    now: Date,
  ): Promise<void>;
  /** False if this member has said nothing of this entry. */
  tell(partnerId: string, memberId: string, words: string): Promise<boolean>;
  experiencesOf(partnerId: string, limit: number): Promise<Experiences>;
  /** Takes one away. Returns the entry it was about. */
  removeExperience(id: string): Promise<string | undefined>;

  /** The talk of this member with this partner; begun at the first call. */
  openTalk(id: string, partnerId: string, memberId: string, now: Date): Promise<PartnerTalk>;
  findTalk(id: string): Promise<PartnerTalk | undefined>;
  countTalksSince(memberId: string, since: Date): Promise<number>;
  endTalk(id: string): Promise<void>;
}
