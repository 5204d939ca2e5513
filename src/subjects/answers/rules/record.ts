/** What asking needs from the store: the question as it was heard, and what became of it. */
import type { Language } from "../../../bot/reply.ts";

/** The voice note of a spoken question: its message in the learner's chat, and Telegram's id of the sound. */
export interface Spoken {
  readonly messageId: number;
  readonly fileId: string;
}

/** A question as it is heard. */
export interface NewQuestion {
  readonly id: string;
  readonly memberId: string;
  readonly language: Language;
  readonly text: string;
  readonly outcome: string;
  /** Slugs that were shown, best first. */
  readonly articles: readonly string[];
  readonly state: "heard" | "asked" | "answered" | "left";
  /** Absent or `null`: it was typed. */
  readonly spoken?: Spoken | null;
  /** Telegram's id of the album that it is a picture of. */
  readonly album?: string | null;
}

/** Who was named before it was sent: that person sees the name beside the words. */
export type SentTo = "mentor" | "association";

export interface Question extends NewQuestion {
  /** `null`: nobody was named, nothing was sent. */
  readonly sentTo: SentTo | null;
  /** Who has it or answered it: a member's id, or `telegram:<id>` of an officer who is none. */
  readonly keeper: string | null;
  readonly createdAt: Date;
  /** Since when it waits for a person; absent: it does not, or somebody has it. */
  readonly openSince?: Date;
  /** The article said last, where it is not the first of `articles`. */
  readonly shown?: string;
  /** They said that the answer was not clear, and since then nothing else of it. */
  readonly isUnclear?: true;
}

/** Whatever is kept or changed, numbers of cards, codes and passwords in the words are covered first. */
export interface QuestionRecord {
  /** A question that is `asked` from the start goes to the association. */
  add(question: NewQuestion, now: Date): Promise<void>;
  find(id: string): Promise<Question | undefined>;
  /** What was spoken is known in words now: they take the place of the message. */
  setWords(
    question: Pick<NewQuestion, "id" | "language" | "text" | "outcome" | "articles">,
    now: Date,
  ): Promise<void>;
  /** A question of this member about this album that went nowhere yet. */
  findAlbum(memberId: string, album: string): Promise<Question | undefined>;
  /** The newest question of this member since then, if it is a voice note or a picture that went nowhere yet. */
  findUnsent(memberId: string, since: Date): Promise<Question | undefined>;
  /** The newest question of this member since then, if it is in words and went to nobody. */
  findHeard(memberId: string, since: Date): Promise<Question | undefined>;
  /** One more picture of the same album. */
  setMessages(id: string, outcome: string, text: string, now: Date): Promise<void>;
  /** A model wrote the answer out of these articles, best first. */
  setWritten(id: string, articles: readonly string[], now: Date): Promise<void>;
  /** The article that is said now, and all that were offered: a button names its place among them. */
  setShown(id: string, slug: string, articles: readonly string[], now: Date): Promise<void>;
  setState(id: string, state: Question["state"], now: Date): Promise<void>;
  /** "Not clear" is open from then on, though nobody was asked. */
  setHelped(id: string, helped: boolean, now: Date): Promise<void>;
  /** The question waits for a person of this kind. Sending it again changes to whom it went. */
  send(id: string, to: SentTo, now: Date): Promise<void>;
  /** Whoever asked it takes it back. @returns false if it does not wait: somebody answered it first */
  takeBack(id: string, now: Date): Promise<boolean>;
  /** Questions of this member that went to a person and wait there or were answered, the newest first. */
  listSent(memberId: string, limit: number): Promise<readonly Question[]>;
  /**
   * Open questions: sent and not taken, or not clear. The newest `limit` of them, oldest first.
   *
   * @param of only those of these members, without what was sent to the association
   */
  listOpen(limit: number, of?: readonly string[]): Promise<readonly Question[]>;
  /**
   * Gives open questions to one keeper, each at most once whoever else tries at the same moment.
   *
   * @param state `asked`: taken, not answered yet
   * @returns ids of those that the keeper has now
   */
  claim(
    ids: readonly string[],
    keeper: string,
    state: "asked" | "answered",
    now: Date,
  ): Promise<ReadonlySet<string>>;
  /** Their answer was taken back: it waits again. @returns false if it was not theirs */
  reopen(id: string, keeper: string, now: Date): Promise<boolean>;
  /** What this member asked waits for nobody any more: they have died. */
  rest(memberId: string): Promise<void>;
  /** That was a mistake: what nobody answered waits again. */
  wake(memberId: string, now: Date): Promise<void>;
  /** A question that was taken and not answered waits again. */
  release(id: string, now: Date): Promise<void>;
}
