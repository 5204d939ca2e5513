/**
 * Playbook: what every turn through the playbook is given, and what it gives back.
 *
 * Shapes only; walk.ts holds the turns themselves.
 */
import type { Member } from "../../../../bot/member.ts";
import type { Phrase, Reply } from "../../../../bot/reply.ts";
import type { AskedFor } from "../tasks/known.ts";
import type { Playbook } from "../playbook.ts";
import type { PlaybookRecord } from "../record.ts";
import type { Traits } from "../traits.ts";
import type { Renewed } from "../view.ts";

export interface WalkDeps {
  /** As this member walks it (view.ts). */
  readonly playbook: Playbook;
  /** The step they are in has changed since they began it. */
  readonly renewed?: Renewed | undefined;
  /** The same again, after what the member said of themselves; absent: what is for them stays. */
  readonly reopen?: (() => Promise<WalkDeps>) | undefined;
  readonly record: PlaybookRecord;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** What somebody has already of what a task asks for, said back; absent: nobody can tell. */
  readonly known?: ((what: AskedFor) => Promise<Phrase | undefined>) | undefined;
  /** Who looks at what this member shows; absent: the association. */
  readonly mentorName?: string | undefined;
  /** What became of a thing that a mentor looks at: how long it waits, or what was said. */
  readonly fateOf?: ((shownId: string) => Promise<readonly Phrase[]>) | undefined;
  /** Whether buttons with this tag stand last in the chat; absent: nobody can tell. */
  readonly standsLast?: ((tag: string) => Promise<boolean>) | undefined;
  /** The village's; absent: Asia/Shanghai. */
  readonly timeZone?: string | undefined;
  /** Whose rules hold; steps of another country are left out. Absent: all steps. */
  readonly country?: string | undefined;
  /** A program reads aloud what has no recording. */
  readonly speaks?: boolean | undefined;
  /** Numbers of steps that need a partner from outside the home. */
  readonly partnerSteps?: ReadonlySet<number> | undefined;
}

/** What the playbook needs to know of a member. */
export type Learner = Pick<Member, "id" | "language" | "placement">;

/** What one turn says, and what the caller has to arrange. */
export interface Walked {
  readonly replies: readonly Reply[];
  /** Say `resume` again at this time: the member put a task off until then. */
  readonly remindAt?: Date;
  /** Something was shown; `look` when a mentor should look at it. */
  readonly shown?: { readonly id: string; readonly look: boolean };
  /** Give the member's next photo, text or voice note to `receiveFor` with these ids. */
  readonly waitFor?: { readonly stepId: string; readonly taskId: string };
  /** Read these words of a card aloud. */
  readonly speak?: string;
  /** Say a household link now: somebody else in this home sells too. */
  readonly householdLink?: boolean;
  /** What the member said of themselves in this turn. */
  readonly traits?: Traits;
  /** This task was done in this turn. */
  readonly doneTask?: { readonly stepId: string; readonly taskId: string };
  /** This step was finished in this turn, every task done. */
  readonly finishedStep?: string;
}
