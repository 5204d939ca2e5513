/**
 * A turn: everything that one update of one person does, in one transaction.
 *
 * Here stand the shapes only: what a turn may read and change (`Records`, one port a subject), and
 * what the lanes ask of the store. The store implements them; the telegram room drives them.
 */
import type { BroadcastRecord } from "../subjects/broadcasts/rules/record.ts";
import type { ActsRecord } from "../subjects/association/rules/audit-log-record.ts";
import type { ChainRecord } from "../subjects/chain/rules/record.ts";
import type { ClassRecord } from "../subjects/villages/rules/classes-record.ts";
import type { BuyRecord } from "../subjects/members/rules/buys-record.ts";
import type { DraftRecord } from "../subjects/questions/rules/published-record.ts";
import type { ThanksRecord } from "../subjects/chain/rules/thanks.ts";
import type { TrainedRecord } from "../subjects/chain/rules/trained.ts";
import type { FigureRecord } from "../subjects/figures/rules/record.ts";
import type { FellowRecord } from "../subjects/members/rules/members-record.ts";
import type { AboutRecord } from "../subjects/figures/rules/about-record.ts";
import type { CapitalRecord } from "../subjects/figures/rules/capital-record.ts";
import type { HomeRecord } from "../subjects/figures/rules/home.ts";
import type { GoalRecord } from "../subjects/reminders/rules/goal-record.ts";
import type { MemberRecord } from "../subjects/joining/rules/record.ts";
import type { DigestRecord } from "../subjects/mentoring/rules/digest.ts";
import type { LetterRecord } from "../subjects/mentoring/rules/letter.ts";
import type { MenteeRecord } from "../subjects/mentoring/rules/mentees.ts";
import type { NoteRecord } from "../subjects/mentoring/rules/notes.ts";
import type { MentorRecord } from "../subjects/mentoring/rules/record.ts";
import type { ReviewRecord } from "../subjects/mentoring/rules/review-record.ts";
import type { NudgeRecord } from "../subjects/reminders/rules/nudges-record.ts";
import type { OfficerRecord } from "../subjects/association/rules/officers-record.ts";
import type { PartnerRecord } from "../subjects/partners/rules/record.ts";
import type { PauseRecord } from "../subjects/reminders/rules/pause-record.ts";
import type { PeopleRecord } from "../subjects/association/rules/people-record.ts";
import type { PeerRecord } from "../subjects/peers/rules/record.ts";
import type { ExitRecord } from "../subjects/playbook/rules/exit.ts";
import type { PlaybookRecord } from "../subjects/playbook/rules/record.ts";
import type { PoolRecord } from "../subjects/members/rules/pools-record.ts";
import type { PulseRecord } from "../subjects/reminders/rules/pulse-record.ts";
import type { UnaskedRecord } from "./gate/unasked-record.ts";
import type { MarkRecord } from "../subjects/answers/rules/feedback.ts";
import type { QuestionRecord } from "../subjects/answers/rules/record.ts";
import type { ModelUseRecord, WrittenRecord } from "../subjects/answers/rules/written/record.ts";
import type { UndeliveredRecord } from "../subjects/association/rules/undelivered.ts";
import type { VectorRecord } from "../subjects/answers/rules/written/vectors.ts";
import type { TalkRecord } from "../subjects/answers/rules/talk-record.ts";
import type { RightsRecord } from "../subjects/privacy/rules/record.ts";
import type { PriceRecord, ProductRecord } from "../subjects/shop/rules/price-record.ts";
import type { CashRecord } from "../subjects/shop/rules/cash-record.ts";
import type { OrdersRecord } from "../subjects/shop/rules/orders-record.ts";
import type { StockRecord } from "../subjects/shop/rules/stock-record.ts";
import type { ThreadRecord } from "../subjects/talks/rules/threads-record.ts";
import type { TeamRecord } from "../subjects/teams/rules/record.ts";
import type { VillageRegister } from "../subjects/villages/rules/record.ts";
import type { TipRecord } from "../subjects/broadcasts/rules/tips-record.ts";
import type { SpeechRecord } from "../subjects/voice/rules/record.ts";
import type { VoteRecord } from "../subjects/members/rules/votes-record.ts";
import type { WaitingRecord } from "./waiting.ts";
import type { WorkKind } from "./due.ts";
import type { YearRecord } from "../subjects/season/rules/year-record.ts";

/** The ports of one transaction. They end with it. */
export interface Records {
  readonly members: MemberRecord;
  readonly playbook: PlaybookRecord;
  readonly questions: QuestionRecord;
  readonly rights: RightsRecord;
  readonly waiting: WaitingRecord;
  readonly outbox: OutboxRecord;
  readonly work: WorkRecord;
  readonly audit: AuditRecord;
  readonly retention: RetentionRecord;
  readonly prices: PriceRecord;
  readonly products: ProductRecord;
  readonly cash: CashRecord;
  readonly orders: OrdersRecord;
  readonly stock: StockRecord;
  readonly goals: GoalRecord;
  readonly pauses: PauseRecord;
  readonly exits: ExitRecord;
  readonly chain: ChainRecord;
  readonly mentors: MentorRecord;
  readonly threads: ThreadRecord;
  readonly drafts: DraftRecord;
  readonly mentees: MenteeRecord;
  readonly notes: NoteRecord;
  readonly letters: LetterRecord;
  readonly digests: DigestRecord;
  readonly teams: TeamRecord;
  readonly reviews: ReviewRecord;
  readonly unasked: UnaskedRecord;
  readonly nudges: NudgeRecord;
  readonly pulse: PulseRecord;
  readonly trained: TrainedRecord;
  readonly thanks: ThanksRecord;
  readonly peers: PeerRecord;
  readonly figures: FigureRecord;
  readonly tips: TipRecord;
  readonly year: YearRecord;
  readonly broadcasts: BroadcastRecord;
  readonly officers: OfficerRecord;
  readonly people: PeopleRecord;
  readonly villages: VillageRegister;
  readonly classes: ClassRecord;
  readonly acts: ActsRecord;
  readonly partners: PartnerRecord;
  readonly fellows: FellowRecord;
  readonly pools: PoolRecord;
  readonly buys: BuyRecord;
  readonly votes: VoteRecord;
  readonly capitals: CapitalRecord;
  readonly homes: HomeRecord;
  readonly aboutMe: AboutRecord;
  readonly written: WrittenRecord;
  readonly modelUse: ModelUseRecord;
  readonly speech: SpeechRecord;
  readonly talk: TalkRecord;
  readonly marks: MarkRecord;
  readonly vectors: VectorRecord;
  readonly undelivered: UndeliveredRecord;
  readonly clockSeen: ClockSeen;
}

/** The clock as the clean-ups saw it: one that jumped deletes nothing until it has proved right. */
export interface ClockSeen {
  /** When it was last believed. */
  last(): Promise<Date | undefined>;
  /** Looks at the clock before a clean-up, once an hour. */
  look(now: Date): Promise<"as-before" | "jumped">;
}

export interface RetentionRecord {
  /**
   * Deletes what has served its time: join rows after a day; handled updates, sent messages and answers
   * that nobody kept after seven days; after sixty days messages that somebody may still reply to, talks
   * that are over, letters, what was said unasked, who got a broadcast; classes with their lists on the
   * day they end; acts after two years.
   */
  purge(now: Date): Promise<void>;
}

export interface AuditRecord {
  /** Notes a privileged act. `facts` hold ids and numbers, never words of people. */
  write(entry: {
    at: Date;
    actor: string;
    act: string;
    subject: string;
    facts?: Record<string, string | number>;
  }): Promise<void>;
}

/** Something to be done later by the worker. */
export interface Work {
  /** Unique; scheduling the same id again moves it. */
  readonly id: string;
  readonly kind: WorkKind;
  readonly payload: Readonly<Record<string, string | number>>;
  readonly dueAt: Date;
}

export interface WorkRecord {
  schedule(work: Work): Promise<void>;
  cancel(id: string): Promise<void>;
}

/** One message for Telegram, rendered. */
export interface Outgoing {
  readonly chat: number;
  readonly priority: number;
  readonly method: string;
  readonly payload: string;
  readonly about: string | null;
  readonly screen: string | null;
  readonly revision: number | null;
}

export interface OutboxRecord {
  add(rows: readonly Outgoing[], now: Date): Promise<void>;
  /** Raises the screen's revision and returns it; the first is 1. */
  raiseScreen(chat: number, subject: string, now: Date): Promise<number>;
  /** The screen as it stands; revision 0 if it was never shown. */
  findScreen(chat: number, subject: string): Promise<{ revision: number; raisedAt: Date | null }>;
  /** What our message with this id was about, if it was kept. */
  aboutOf(chat: number, messageId: number): Promise<string | undefined>;
  /** Ids of our messages in this chat about this, the oldest first. */
  messagesAbout(chat: number, about: string): Promise<readonly number[]>;
}

/** An update as it waits for its turn. */
export interface Pending {
  readonly seq: number;
  readonly updateId: number;
  readonly person: number;
  readonly body: string;
  readonly attempts: number;
  readonly receivedAt: Date;
  /** Of a lane's last pending update: what tells whether more came since. Else `null`. */
  readonly arrivals: number | null;
}

/** An update as it came in. */
export interface Incoming {
  readonly updateId: number;
  readonly person: number;
  readonly body: string;
}

/** What the lanes need from the store. */
export interface TurnStore {
  /** Stores updates; those already known are left out. Returns how many were new. */
  receive(updates: readonly Incoming[], now: Date): Promise<number>;
  /** Frees what the process before this one held: only one at a time handles updates. Call it before the first claim. */
  recover(): Promise<void>;
  /**
   * Takes up to `limit` people with pending updates, oldest first, and holds each for `leaseMs`.
   * Safe with any number of processes: nobody else gets them until the last turn or the lease ends.
   */
  claimLanes(now: Date, limit: number, leaseMs: number): Promise<readonly Pending[]>;
  /**
   * Runs one update as one transaction: if it is still pending, it becomes done together with all
   * that `run` changes. With `last` the person's lane is free again in the same transaction.
   *
   * @returns false if the update was done already; then nothing happened.
   */
  turn(
    update: Pending,
    now: Date,
    last: boolean,
    run: (records: Records) => Promise<void>,
  ): Promise<boolean>;
  /** Notes a failed try and keeps the lane closed until `retryAt`. */
  fail(update: Pending, retryAt: Date): Promise<void>;
  /** Leaves an update for later, with what comes behind it: the person's lane stays closed until then. */
  hold(update: Pending, until: Date): Promise<void>;
  /** True for an error of the database's surroundings (disk full, lock): the same try may go through later. */
  isTrouble(error: unknown): boolean;
  /** Puts an update that failed too often aside, with what `run` says to the person. */
  setAside(update: Pending, now: Date, run: (records: Records) => Promise<void>): Promise<void>;
}
