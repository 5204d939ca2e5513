/**
 * Whether every update got its reply, once. Keeps the updates without a reply, and two numbers a chat. Which reply is
 * whose is told by its words; the order of replies is read from the database at the end.
 */
import { createTimes, type Times } from "./spread.ts";
import type { Made, Said } from "./people.ts";

export interface Found {
  replies: number;
  /** Taps that were answered with a note at the top of the screen alone. */
  notes: number;
  /** Said besides: what follows a reply, and what nobody asked for. */
  more: number;
  /** The same once more, after an answer that failed although its call had its effect. */
  repeated: number;
  /** The same once more, without that. */
  twice: number;
  /** Both tries of a reply failed. */
  givenUp: number;
  /** A tap's note was in an answer that failed, or that came too late for Telegram; it is not repeated. */
  notesLost: number;
  /** Questions that were answered together with another one, sent shortly before or after. */
  joined: number;
  lost: number;
}

export interface Checks {
  expect(made: Made, madeAt: number): void;
  /** The load changes now. */
  change(): void;
  /** @param mayComeAgain its answer failed */
  said(said: Said, mayComeAgain: boolean): void;
  /** A call failed and had no effect. @param isCounted false where it is tried again */
  refused(said: Said, isCounted: boolean): void;
  /** A call for this chat failed, whatever it was. */
  touch(person: number): void;
  tapAnswered(update: number, note: string | undefined, isDone: boolean): void;
  /** Updates without a reply, apart from questions that were answered together with another one. */
  open(): number;
  /** The same of those made since the load last changed. */
  openSince(): number;
  /** Times of replies since it was last asked. */
  take(): Times;
  /** Asked at the end: what is still open then is lost. */
  end(): Readonly<Found>;
  /** A few of what should not have happened. */
  odd(): readonly string[];
}

interface Open {
  /** Without what was sent: half a million may wait. */
  readonly made: Omit<Made, "update">;
  readonly madeAt: number;
  /** Tries of its reply that came to nothing. */
  failures: number;
  isNoteLost: boolean;
  /** Another question of this person was answered meanwhile: most likely both at once. */
  isJoined: boolean;
  isTouched: boolean;
}

interface Last {
  readonly hash: number;
  /** The same once more is no fault. */
  mayComeAgain: boolean;
  /** Its card follows, in a message of its own. */
  goesOn: boolean;
  /** Tries of that card that came to nothing. */
  failures: number;
}

const mostOdd = 20;
/** Telegram keeps a tap for so long, and takes no answer to it later (the source of its Bot API server). */
export const tapKeptMs = 150_000;
export const isTap = ({ kind }: Pick<Made, "kind">): boolean =>
  kind !== "question" && kind !== "cash";
/** So often a reply is tried whose fate is unknown. */
const tries = 2;

export function createChecks(): Checks {
  const waiting = new Map<number, Open[]>();
  const personOf = new Map<number, number>();
  /** What was last said to each person. */
  const last = new Map<number, Last>();
  let joined = 0;
  let changedAt = 0;
  let openSince = 0;
  const odd: string[] = [];
  let times = createTimes();
  const found: Found = {
    replies: 0,
    notes: 0,
    more: 0,
    repeated: 0,
    twice: 0,
    givenUp: 0,
    notesLost: 0,
    joined: 0,
    lost: 0,
  };

  function tell(what: string, { person, words }: Said, beside = ""): void {
    if (odd.length < mostOdd) odd.push(`${what}, person ${person}${beside}: ${words.slice(0, 80)}`);
  }

  const lineOf = (person: number): Open[] => waiting.get(person) ?? [];
  /** After what has no buttons its card follows, which is no reply to another update. */
  const isSecond = ({ person, buttons }: Said): boolean =>
    last.get(person)?.goesOn === true && buttons.some((each) => each.includes("~step."));
  function whose(said: Said): number {
    if (isSecond(said)) return -1;
    const line = lineOf(said.person);
    const fits = ({ made }: Open) => made.known(said.words, said.buttons);
    const at = line.findIndex((open) => !open.isJoined && !open.isNoteLost && fits(open));
    return at === -1 ? line.findIndex(fits) : at;
  }

  const isSince = ({ madeAt }: Open) => madeAt >= changedAt;

  function close(open: Open): void {
    const { id, person } = open.made;
    const left = lineOf(person).filter((each) => each !== open);
    if (left.length > 0) waiting.set(person, left);
    else waiting.delete(person);
    personOf.delete(id);
    if (open.isJoined) joined -= 1;
    else if (isSince(open)) openSince -= 1;
  }

  function answered(open: Open): void {
    const ms = performance.now() - open.madeAt;
    times.all.add(ms);
    if (isSince(open)) times.since.add(ms);
    if (!open.isTouched) times.calm.add(ms);
    if (!open.isTouched && open.made.kind !== "question") times.taps.add(ms);
    close(open);
    if (open.made.kind !== "question") return;
    for (const other of lineOf(open.made.person)) {
      if (other.made.kind !== "question" || other.isJoined) continue;
      other.isJoined = true;
      joined += 1;
      if (isSince(other)) openSince -= 1;
    }
  }

  /** A later one of the same person was answered. This one's answer may be a note over the chat. */
  function passed(open: Open): void {
    const isTooLate = open.made.kind === "road" && performance.now() - open.madeAt > tapKeptMs;
    if (open.isNoteLost || isTooLate) {
      found.notesLost += 1;
      return close(open);
    }
  }

  return {
    expect(made, madeAt) {
      const { update: _, ...kept } = made;
      const open = {
        made: kept,
        madeAt,
        failures: 0,
        isNoteLost: false,
        isJoined: false,
        isTouched: false,
      };
      waiting.set(made.person, [...lineOf(made.person), open]);
      personOf.set(made.id, made.person);
      if (isSince(open)) openSince += 1;
    },
    change() {
      changedAt = performance.now();
      openSince = 0;
    },
    said(said, mayComeAgain) {
      const { person } = said;
      const hash = hashOf(said);
      const before = last.get(person);
      const isSame = before?.hash === hash;
      if (isSame && before.mayComeAgain) {
        found.repeated += 1;
        last.set(person, { ...before, mayComeAgain: false, failures: 0 });
        return;
      }
      const at = whose(said);
      // A menu may have no buttons either, and nothing follows it.
      const mayGoOn = at === -1 || lineOf(person)[at]!.made.kind === "road";
      const goesOn = mayGoOn && said.buttons.length === 0;
      last.set(person, { hash, mayComeAgain, goesOn, failures: 0 });
      if (at === -1) {
        if (!isSame) found.more += 1;
        else {
          found.twice += 1;
          tell("twice", said);
        }
        return;
      }
      const line = lineOf(person);
      for (const open of line.slice(0, at)) passed(open);
      found.replies += 1;
      answered(line[at]!);
    },
    refused(said, isCounted) {
      if (!isCounted) return;
      const before = last.get(said.person);
      if (before !== undefined && isSecond(said)) {
        before.failures += 1;
        before.goesOn = before.failures < tries;
        return;
      }
      const open = lineOf(said.person)[whose(said)];
      if (open !== undefined && (open.failures += 1) >= tries) {
        found.givenUp += 1;
        close(open);
      }
      // Its second try: it will not come again.
      if (before?.hash === hashOf(said)) before.mayComeAgain = false;
    },
    touch(person) {
      for (const open of lineOf(person)) open.isTouched = true;
    },
    tapAnswered(update, note, isDone) {
      const open = lineOf(personOf.get(update) ?? -1).find(({ made }) => made.id === update);
      if (open === undefined || note === undefined) return;
      if (!isDone) {
        open.isNoteLost = true;
        return;
      }
      found.notes += 1;
      answered(open);
    },
    open: () => personOf.size - joined,
    openSince: () => openSince,
    take() {
      const taken = times;
      times = createTimes();
      return taken;
    },
    end() {
      for (const open of [...waiting.values()].flat()) {
        if (open.isNoteLost) found.notesLost += 1;
        else if (open.isJoined) found.joined += 1;
        else {
          found.lost += 1;
          const { id, person, kind } = open.made;
          tell("lost", { person, words: `update ${id}`, buttons: [] }, ` ${kind}`);
        }
      }
      return found;
    },
    odd: () => odd,
  };
}

/** FNV-1a of words and buttons: a card that is said anew has a new revision in its buttons. */
function hashOf({ words: text, buttons }: Said): number {
  const words = `${text} ${buttons.join(" ")}`;
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
