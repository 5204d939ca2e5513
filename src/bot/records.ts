/**
 * A turn: everything that one update of one person does, in one transaction.
 *
 * Here stand the shapes only: what a turn may read and change on the way of a message (`Records`), and
 * what the lanes ask of the store. Each subject adds its own ports to `Records` in its `ports.ts`, and
 * widens there those of which the way of a message asks a part.
 */
import type { WorkKind } from "./due.ts";
import type { Pauses } from "./gate/pause.ts";
import type { UnaskedRecord } from "./gate/unasked-record.ts";
import type { Members } from "./member.ts";
import type { Officers } from "./officers.ts";
import type { Phones } from "./phone/phones.ts";
import type { WaitingRecord } from "./waiting.ts";

/** The ports of one transaction. They end with it. */
export interface Records {
  readonly waiting: WaitingRecord;
  readonly outbox: OutboxRecord;
  readonly work: WorkRecord;
  readonly audit: AuditRecord;
  readonly clockSeen: ClockSeen;
  readonly members: Members;
  readonly officers: Officers;
  readonly phones: Phones;
  readonly pauses: Pauses;
  readonly unasked: UnaskedRecord;
  readonly rights: PersonRights;
}

/**
 * Kinds of work, each declared in the ports.ts of the subject whose it is. `prepared`: it takes long, so it
 * is prepared outside of any transaction first. A kind without an entry in a subject does not compile.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- subjects add to it
export interface DueKinds {}

/** What is said unasked without being work of its own. */
// oxlint-disable-next-line typescript/no-empty-object-type -- subjects add to it
export interface Sayings {}

/** Kinds of rows that say what a person's next message is for, each declared in the ports.ts of the subject whose it is. */
// oxlint-disable-next-line typescript/no-empty-object-type -- subjects add to it
export interface Rows {}

/** Facts by event, each declared in the ports.ts of the subject that tells it. */
// oxlint-disable-next-line typescript/no-empty-object-type -- subjects add to it
export interface Events {}

/** What becomes of an update of somebody who is not remembered. Privacy adds what people may ask for. */
export interface PersonRights {
  /** Takes the person off an update that is done. */
  eraseFromUpdate(updateId: number): Promise<void>;
}

/** The ports that these functions make. */
export type Ports<Makers extends Readonly<Record<string, (...given: never) => object>>> = {
  readonly [Port in keyof Makers]: ReturnType<Makers[Port]>;
};

/** The clock as the clean-ups saw it: one that jumped deletes nothing until it has proved right. */
export interface ClockSeen {
  /** When it was last believed. */
  last(): Promise<Date | undefined>;
  /** Looks at the clock before a clean-up, once an hour. */
  look(now: Date): Promise<"as-before" | "jumped">;
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
  /** Takes it away before it was done, and gives back what it was for; `undefined` where it is not there any more. */
  take(id: string): Promise<Work["payload"] | undefined>;
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
  /** What its buttons say, by delivery/offered.ts; absent: not to be typed. */
  readonly offered?: string | null;
}

export interface ScreenNow {
  readonly revision: number;
  readonly raisedAt: Date | null;
  /** The message that shows it; `null` until the first was sent. */
  readonly messageId: number | null;
}

export interface OutboxRecord {
  add(rows: readonly Outgoing[], now: Date): Promise<void>;
  /** Raises the screen's revision and returns it; the first is 1. */
  raiseScreen(chat: number, subject: string, now: Date): Promise<number>;
  /** The screen as it stands; revision 0 if it was never shown. */
  findScreen(chat: number, subject: string): Promise<ScreenNow>;
  /**
   * The name that an unasked message to this person begins with; `undefined` for who has the phone alone, or is not
   * known by a name.
   */
  nameFor(person: number): Promise<string | undefined>;
  /** What our message with this id was about, if it was kept. */
  aboutOf(chat: number, messageId: number): Promise<string | undefined>;
  /** The newest of our messages in this chat that is about something. */
  newestAbout(chat: number): Promise<{ messageId: number; about: string } | undefined>;
  /** What the buttons say that stand last in this chat: of all that was said at the newest moment. */
  newestOffered(chat: number): Promise<
    readonly {
      readonly messageId: number | null;
      readonly offered: string;
      readonly saidAt: Date;
    }[]
  >;
  /** The newest of our messages in this chat below which a button carries this, of the last that have buttons. */
  newestWith(chat: number, action: string): Promise<number | undefined>;
  /** Whether nothing was said in this chat after our message with this id. */
  standsLast(chat: number, messageId: number): Promise<boolean>;
  /** Ids of our messages in this chat about this, the oldest first. */
  messagesAbout(chat: number, about: string): Promise<readonly number[]>;
  /** What the turn that said this message said to others, as far as it was about something. */
  saidWith(chat: number, messageId: number): Promise<SaidWith | undefined>;
  /** What became of all that was said to this chat at this moment: states of its rows. */
  endsOf(chat: number, at: Date): Promise<readonly string[]>;
  /** Messages that are taken away: a reply to one of them finds its way no more. */
  letGo(ids: readonly number[]): Promise<void>;
}

/** Messages of one turn. */
export interface SaidWith {
  readonly at: Date;
  readonly others: readonly {
    readonly id: number;
    readonly chat: number;
    /** `null`: it never came there, or is on its way. */
    readonly messageId: number | null;
    readonly about: string;
    readonly isUnderWay: boolean;
  }[];
}

/** An update as it waits for its turn. */
export interface Pending {
  readonly seq: number;
  readonly updateId: number;
  readonly person: number;
  readonly body: string;
  readonly attempts: number;
  readonly receivedAt: Date;
  /** The process that took the lane: it alone may do this. */
  readonly owner: string;
  /** Of a lane's last pending update: what tells whether more came since. Else `null`. */
  readonly arrivals: number | null;
  /** Place in the inbox from which on the lane was opened: a later lane of the same person has another. */
  readonly since: number;
  /** Pieces of a text that an app cut, but for the last, whose place it has: they become done with it. */
  readonly parts?: readonly Pending[];
  /** The last piece as it came; all of them are in `body`. */
  readonly last?: string;
}

/** An update as it came in. */
export interface Incoming {
  readonly updateId: number;
  readonly person: number;
  readonly body: string;
}

/** What became of updates that were taken. */
export interface Turned {
  /**
   * Of those that went through, from the first on: false where it was done already, or the lane was taken by another process
   * meanwhile; then nothing happened.
   */
  readonly done: readonly boolean[];
  /** Why the next one failed; of that nothing is kept. */
  readonly failure?: { readonly error: unknown };
}

/** What the lanes need from the store. */
export interface TurnStore {
  /** Stores updates; those already known are left out. Returns how many were new. */
  receive(updates: readonly Incoming[], now: Date): Promise<number>;
  /**
   * Takes those of `first` who have pending updates and up to `limit` people besides, oldest first, and holds each
   * for `leaseMs`.
   * Safe with any number of processes: nobody else gets them until the last turn or the lease ends, or this
   * process does.
   *
   * @param held people whose updates are in hand; others whom this process holds were taken by an earlier claim whose
   *   answer was lost, and are free again
   */
  claimLanes(
    now: Date,
    limit: number,
    leaseMs: number,
    first?: readonly number[],
    held?: readonly number[],
  ): Promise<readonly Pending[]>;
  /**
   * Runs updates of one person in order, each in a transaction or a savepoint: if it is still pending, it becomes done together
   * with all that `run` changes. Ends at the first that fails. With `last` the person's lane is free again with the last one.
   */
  take(
    updates: readonly Pending[],
    now: Date,
    last: boolean,
    run: (records: Records, update: Pending) => Promise<void>,
  ): Promise<Turned>;
  /** Notes a failed try and keeps the lane closed until `retryAt`. */
  fail(update: Pending, retryAt: Date): Promise<void>;
  /** Leaves an update for later, with what comes behind it: the person's lane stays closed until then. */
  hold(update: Pending, until: Date): Promise<void>;
  /** True for an error of the database's surroundings (disk full, lock): the same try may go through later. */
  isTrouble(error: unknown): boolean;
  /** Puts an update that failed too often aside, with what `run` says to the person. */
  setAside(update: Pending, now: Date, run: (records: Records) => Promise<void>): Promise<void>;
}

/** Runs something as a transaction of its own. */
export type Transact = <T>(act: (records: Records) => Promise<T>) => Promise<T>;
