/**
 * The knowledge folder while the program runs. What was edited is prepared in a thread of its own, and the program answers
 * with what it has until that is ready; a folder with errors changes nothing.
 */
import { MentorError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import { lookAt } from "./folder.ts";
import { type Prepared, requireKnowledge } from "./prepared.ts";

export interface RenewalDeps {
  readonly dir: string;
  /** Where what was prepared is kept if the program's own folder cannot be written. */
  readonly keptElsewhere: string | undefined;
  readonly log: Log;
  /** Of the folder as the program has it now. */
  readonly has: string;
  /** Whether this process looks each time, or leaves that to another one, which tells it. */
  readonly looksFirst: () => boolean;
  /** Takes what was prepared into use. */
  readonly renew: (knowledge: Prepared) => Promise<void>;
  /** Tells the other processes. */
  readonly tell: () => void;
  readonly everyMs?: number | undefined;
}

export interface Renewal {
  /** Another process has something newer: looks at once. */
  told(): void;
  stop(): void;
}

const usuallyEveryMs = 10_000;
/** Whoever waits to be told looks all the same, each so many times: a word may be lost, and folders may lie apart. */
const restsFor = 6;

export function watchFolder({ everyMs = usuallyEveryMs, ...deps }: RenewalDeps): Renewal {
  const { dir, log } = deps;
  let { has } = deps;
  /** As it was at the last look: it is taken when two looks find the same. Somebody may still be writing. */
  let seen = has;
  let looks = 0;
  let isBusy = false;

  async function look(isTold: boolean): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      const { digest } = lookAt(dir);
      const isSettled = isTold || digest === seen;
      seen = digest;
      if (digest !== has && isSettled) await take(digest, isTold);
    } catch (error) {
      log.error({ err: error }, "knowledge-not-renewed");
    } finally {
      isBusy = false;
    }
  }

  async function take(digest: string, isTold: boolean): Promise<void> {
    // Whatever comes of it: what is wrong is said once, until somebody edits it again.
    has = digest;
    const knowledge = await requireKnowledge(dir, undefined, deps.keptElsewhere).catch(refused);
    if (knowledge === undefined) return;
    await deps.renew(knowledge);
    log.info({ articles: knowledge.articles.length }, "knowledge-renewed");
    if (!isTold) deps.tell();
  }

  function refused(error: unknown): undefined {
    if (!(error instanceof MentorError && error.code === "knowledge-invalid")) throw error;
    log.error({ err: error }, "knowledge-refused");
    return undefined;
  }

  const timer = setInterval(() => {
    looks += 1;
    if (deps.looksFirst() || looks % restsFor === 0) void look(false);
  }, everyMs).unref();

  // A start takes what was prepared last, whatever was edited since.
  void look(true);

  return {
    told: () => void look(true),
    stop: () => clearInterval(timer),
  };
}
