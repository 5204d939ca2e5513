/**
 * Who may press a button, use a command, or have their words read. Rights are data of the entry, checked
 * in one place and on every press: what a button carries can be forged.
 *
 * Rights that only one subject knows (a mentor, a reviewer) are made there, in the same shape.
 */
import type { Member } from "./member.ts";
import { phrase } from "./reply.ts";
import type { Turn } from "./context.ts";

/** How somebody came: what they are told differs. */
export type Came = "command" | "press";

export interface Right<Admitted extends Turn = Turn> {
  /**
   * The turn as its handler may take it; `undefined` for who may not.
   *
   * @param args of the button that was pressed: what it is about
   */
  admit(turn: Turn, args?: readonly string[]): Admitted | undefined | Promise<Admitted | undefined>;
  /** Says why not, or leads to where they can go on. */
  refuse(turn: Turn, came: Came): void | Promise<void>;
}

export type MemberTurn = Turn & { member: Member };

export const anybody: Right = {
  admit: (turn) => turn,
  refuse: () => undefined,
};

export const isMember = (turn: Turn): turn is MemberTurn => turn.member !== undefined;

/** Others are led to where they stand: the first screen, or a question of joining. */
export const member: Right<MemberTurn> = {
  admit: (turn) => (isMember(turn) ? turn : undefined),
  refuse(turn, came) {
    // A command that somebody knows by name: without a word the first screen would seem to be its answer.
    if (came === "command" && !isMember(turn)) turn.say({ words: phrase("needs-your-name") });
    return turn.resume();
  },
};

export const officer: Right = {
  admit: (turn) => (turn.isOfficer ? turn : undefined),
  refuse(turn, came) {
    const words = phrase(turn.isOfficerShared === true ? "officers-shared" : "officers-only");
    if (came === "press") turn.note(words);
    else turn.say({ words });
  },
};

/** An officer of the settings need not be a member. */
export const memberOrOfficer: Right = {
  admit: (turn) => (turn.isOfficer || isMember(turn) ? turn : undefined),
  refuse: member.refuse,
};
