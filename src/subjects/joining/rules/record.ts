/** What joining needs from the store: people, villages, codes. */
import type { Joining, Member, Placement, Village } from "../../../bot/member.ts";
import type { Language } from "../../../bot/reply.ts";

export type { Joining, Village };

export type CodeKind = "person" | "village" | "household" | "team" | "class";

export interface Code {
  readonly code: string;
  readonly kind: CodeKind;
  /** Id of the member, village, household, shop team or class. */
  readonly target: string;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface MemberRecord {
  /** As `findByTelegram`, and reads along what the screens of their turn ask for. */
  open(telegramId: number): Promise<Member | undefined>;
  findByTelegram(telegramId: number): Promise<Member | undefined>;
  find(id: string): Promise<Member | undefined>;
  /** Telegram ids of a member list; people who were forgotten have none. */
  create(
    member: {
      id: string;
      telegramId: number;
      firstName: string;
      language: Language;
      invitedBy: string | null;
      villageId: string | null;
      householdId: string | null;
    },
    now: Date,
  ): Promise<void>;
  setLanguage(id: string, language: Language): Promise<void>;
  setFirstName(id: string, firstName: string): Promise<void>;
  setVillage(id: string, villageId: string): Promise<void>;
  setHousehold(id: string, householdId: string): Promise<void>;
  setPlacement(id: string, placement: Placement): Promise<void>;
  setWorstProblem(id: string, worstProblem: string): Promise<void>;
  /** Who has died stays out of reach. */
  setBlocked(telegramId: number, blockedAt: Date | null): Promise<void>;
  /** They have died: nothing goes to their phone by itself. `null`: they have not. */
  setDied(id: string, at: Date | null): Promise<void>;
  hasDied(id: string): Promise<boolean>;
  addConsent(id: string, purpose: string, given: boolean, now: Date): Promise<void>;
  /** What the member last said to this purpose; `undefined`: never asked. */
  findConsent(id: string, purpose: string): Promise<boolean | undefined>;
  /** How many people this member brought. */
  countBrought(id: string): Promise<number>;

  findJoining(telegramId: number): Promise<Joining | undefined>;
  setJoining(joining: Joining, now: Date): Promise<void>;
  removeJoining(telegramId: number): Promise<void>;

  findVillage(id: string): Promise<Village | undefined>;
  findVillageByName(name: string): Promise<Village | undefined>;
  /**
   * Villages with the most members first.
   *
   * @param offeredTo a member who chooses: what somebody proposed and neither an officer nor a second
   *   household confirmed is offered to nobody else, and what was only proposed comes last
   */
  listVillages(
    limit: number,
    offset: number,
    offeredTo?: string,
  ): Promise<readonly (Village & { members: number })[]>;
  /** @param offeredTo as above */
  searchVillages(text: string, limit: number, offeredTo?: string): Promise<readonly Village[]>;
  /** How many villages, still there, this member has proposed since then. */
  countProposed(memberId: string, since: Date): Promise<number>;
  createVillage(
    village: { id: string; name: string; state: "proposed" | "listed"; createdBy: string },
    now: Date,
  ): Promise<void>;
  listVillage(id: string): Promise<void>;

  createHousehold(
    id: string,
    villageId: string | null,
    createdBy: string,
    now: Date,
  ): Promise<void>;
  findHouseholdVillage(id: string): Promise<string | null>;
  /** Whose shop a team works on; a link of the team is theirs. */
  findTeamOwner(teamId: string): Promise<Member | undefined>;

  findCode(code: string): Promise<Code | undefined>;
  /**
   * The code in force of this target, if it has one.
   *
   * @param isForFriend the one by which a person looks for a friend, instead of the usual one
   */
  findCodeOf(
    kind: CodeKind,
    target: string,
    now: Date,
    isForFriend?: boolean,
  ): Promise<Code | undefined>;
  createCode(
    code: { code: string; kind: CodeKind; target: string; expiresAt: Date | null },
    now: Date,
  ): Promise<void>;
  revokeCodes(kind: CodeKind, target: string, now: Date): Promise<void>;
}

/** The purpose under which "others of my chain may see me" is kept among the consents. */
export const chainConsent = "chain";
