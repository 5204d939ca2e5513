/**
 * Peers: one question from one member to another, from the draft to the word whether it helped.
 *
 * Pure: the states, the limits, and who is asked. Nobody is asked twice as often as a neighbour who
 * could have been asked as well.
 */
import type { Candidate } from "./record.ts";
import { dayMs } from "../../../bot/calendar.ts";

/** A helper gets at most so many in seven days. */
export const mostAWeek = 3;
/** An asker sends at most so many in a day. */
export const mostADay = 3;
/** So long a helper has time; then the asker is shown another way. */
export const answerWithinMs = dayMs;
/** "Lately", when the choice is between several. */
export const latelyMs = 30 * dayMs;
/** The words of a thread are kept so long, as replies to a message are. */
export const keptDays = 60;

/** Where somebody wants to ask. */
export type Way = "village" | "outside" | "women";

export const ways: readonly Way[] = ["village", "outside", "women"];

/**
 * `draft`: not sent yet. `sent`: no answer yet. `helped`, `unhelped`: what the asker said of the answer.
 * `expired`: nobody answered in time. `ended`: one of the two blocked the other, or, where neither did, whoever
 * asked took it back.
 */
export type RequestState =
  | "draft"
  | "sent"
  | "answered"
  | "helped"
  | "unhelped"
  | "expired"
  | "ended";

export interface PeerRequest {
  readonly id: string;
  /** Who asks. */
  readonly memberId: string;
  /** `null`: not chosen yet, or forgotten. */
  readonly helperId: string | null;
  readonly stepId: string;
  /** The question as it goes to a mentor if nobody helps. */
  readonly questionId: string | null;
  readonly way: Way | null;
  readonly state: RequestState;
  readonly sentAt: Date | null;
  readonly updatedAt: Date;
  readonly reportedBy: string | null;
  readonly report: "open" | "left" | "ended" | null;
}

/** One message of a thread. Pictures and voices stay with Telegram. */
export interface Said {
  readonly kind: "text" | "photo" | "voice" | "document";
  /** The words, or the caption; may be empty. */
  readonly text: string;
  readonly fileId: string | null;
}

/** May words still go from one to the other? */
export function isOpen({ state }: Pick<PeerRequest, "state">): boolean {
  return state === "sent" || state === "answered" || state === "helped" || state === "unhelped";
}

/** The other of the two; `undefined` for anybody else. */
export function otherOf(
  { memberId, helperId }: Pick<PeerRequest, "memberId" | "helperId">,
  id: string,
): string | null | undefined {
  if (id === memberId) return helperId;
  return id === helperId ? memberId : undefined;
}

/** Somebody new to the asker before an old acquaintance, then whoever was asked least. */
export function choose(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted(
    (one, other) => one.fromAsker - other.fromAsker || one.lately - other.lately,
  )[0];
}

/** The ways in which somebody can be found. */
export function waysTo(villageId: string | null, candidates: readonly Candidate[]): readonly Way[] {
  const isNear = (candidate: Candidate) => villageId !== null && candidate.villageId === villageId;
  return ways.filter((way) =>
    candidates.some((each) => {
      if (way === "women") return each.isWoman;
      return way === "village" ? isNear(each) : !isNear(each);
    }),
  );
}
