/**
 * What shop teams need from the store: whose shop, who works on it, who did what for it.
 *
 * The shop's steps, cash book and parcels log are its owner's; a team keeps none of its own.
 */
import type { Language } from "../../../bot/reply.ts";
import type { Role } from "../../playbook/index.ts";

/** So many people on one shop at most. */
export const mostPeople = 12;

export interface Teammate {
  readonly memberId: string;
  readonly firstName: string;
  readonly telegramId: number;
  readonly language: Language;
  readonly roles: readonly Role[];
  /** They would keep the money; the owner has not answered yet. */
  readonly asksForMoney: boolean;
  /** The owner lets them see the cash book, not write in it. */
  readonly seesBook: boolean;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Whom the owner asked to take the shop over. */
  readonly offeredTo: string | null;
  /** The owner first, then as they came. */
  readonly people: readonly Teammate[];
}

/** Something done for the shop by somebody else than its owner. */
export interface Deed {
  readonly teamId: string;
  /** Whose road, book and log it counts for. */
  readonly ownerId: string;
  readonly memberId: string;
  /** `""` with `cash` or `parcels` as the task: a line in the book, a day in the log. */
  readonly stepId: string;
  readonly taskId: string;
  /** When the thing was shown that this deed showed. */
  readonly shownAt: Date | null;
  readonly at: Date;
}

export type Joined = "joined" | "gone" | "elsewhere" | "full";

export interface TeamRecord {
  /** Makes a team with its owner in it; `false` if they are in one already. */
  create(
    team: { readonly id: string; readonly name: string; readonly ownerId: string },
    now: Date,
  ): Promise<boolean>;
  find(teamId: string): Promise<Team | undefined>;
  /** The team that a member is in: one at a time. */
  of(memberId: string): Promise<Team | undefined>;
  /** Holds the team to the end of the turn, so that acts on one shop come one after another; `false` if it is gone. */
  hold(teamId: string, now: Date): Promise<boolean>;
  join(teamId: string, memberId: string, now: Date): Promise<Joined>;
  /** `asked` is for money alone, until the owner says yes. */
  setRole(memberId: string, role: Role, state: "on" | "asked" | "off", now: Date): Promise<void>;
  setSeesBook(memberId: string, seesBook: boolean): Promise<void>;
  rename(teamId: string, name: string): Promise<void>;
  /** Takes one who is not the owner out; `false` if they were not in it. */
  leave(teamId: string, memberId: string, now: Date): Promise<boolean>;
  offer(teamId: string, to: string | null): Promise<void>;
  /**
   * The shop is another's, if it was offered to them. Nobody else keeps the money or sees the book
   * until the new owner says so.
   */
  handOver(teamId: string, to: string, now: Date): Promise<boolean>;
  /** Ends it for everybody, with its codes; gives those who were in it, the owner too. */
  end(teamId: string, now: Date): Promise<readonly Teammate[]>;

  /** Notes a deed; the same once more is told once more. */
  addDeed(deed: Deed): Promise<void>;
  /** What others did for this owner since the owner was last told, oldest first. From now on it is told. */
  takeDeeds(ownerId: string): Promise<readonly (Deed & { readonly firstName: string })[]>;
}
