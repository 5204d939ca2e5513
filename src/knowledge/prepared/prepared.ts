/**
 * The knowledge folder as the bot needs it, made ahead and kept in one file, so that a start reads that
 * and nothing else.
 *
 * Made anew whenever a file of the folder or of the program is another than it was made from. A large folder
 * is prepared in a thread of its own: it takes seconds, and the program goes on meanwhile. Curators never hear
 * of any of this.
 */
import { Worker } from "node:worker_threads";
import { MentorError } from "../../errors.ts";
import {
  type AnsweringData,
  layOutAnswering,
  type SmallWords,
  smallWordsOf,
} from "../../subjects/answers/index.ts";
import type { Playbook } from "../../subjects/playbook/index.ts";
import {
  compactArticles,
  compactWords,
  openArticles,
  openWords,
  type CompactArticles,
} from "./compact.ts";
import type { Knowledge } from "../open.ts";
import type { Problem } from "../problem.ts";
import { byProgram, lookAt } from "./folder.ts";
import { keep, keptFile, usuallyKeptIn } from "./kept.ts";
import { pack, unpack, unpackFile } from "./packed.ts";

/** What the bot knows, fit to start with. */
export interface Prepared extends Omit<
  Knowledge,
  | "playbook"
  | "questions"
  | "followUps"
  | "asked"
  | "saidAfter"
  | "subjects"
  | "vectors"
  | "learned"
  | "learnedKinds"
  | "learnedAims"
> {
  readonly playbook: Playbook;
  readonly answering: AnsweringData;
  /** For whoever checks written answers; opened when asked for. */
  readonly smallWords: () => SmallWords;
  /** Digest of the folder and the program that it was made from. */
  readonly of: string;
}

/** The folder, and all that is wrong with it. */
export interface OpenedKnowledge {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
}

type Kept = Omit<Prepared, "articles" | "smallWords"> & {
  /** Of the program alone: another one may lay it out in another way. */
  readonly by: string;
  readonly articles: CompactArticles;
  readonly smallWords: Int8Array;
};

/** Less than this is read and prepared before a thread would have started; it is not kept, either. */
const largeBytes = 400_000;
/**
 * The folder, fit to start with.
 *
 * @param keptIn folder of the prepared file; what a start makes of a small folder is not kept
 * @param elsewhere where it is kept if that cannot be written: a service may write its own data only
 * @throws {MentorError} `knowledge-invalid` naming file, line and reason of every error
 */
export async function requireKnowledge(
  dir: string,
  keptIn = usuallyKeptIn,
  elsewhere?: string,
): Promise<Prepared> {
  const { digest, bytes } = lookAt(dir);
  const places = elsewhere === undefined ? [keptIn] : [keptIn, elsewhere];
  for (const place of places) {
    const kept = await readKept(keptFile(dir, place));
    if (kept?.of === digest) return openPrepared(kept);
  }
  const made = bytes < largeBytes ? prepare(dir, digest) : prepareApart({ dir, places });
  return openPrepared(unpack(await made) as Kept);
}

/**
 * What was prepared last, though the folder may have been edited since: a start need not wait until that is prepared, too.
 *
 * @returns `undefined` where this program kept none
 */
export async function openKept(
  dir: string,
  elsewhere?: string,
  keptIn = usuallyKeptIn,
): Promise<Prepared | undefined> {
  for (const place of elsewhere === undefined ? [keptIn] : [keptIn, elsewhere]) {
    const kept = await readKept(keptFile(dir, place));
    if (kept !== undefined) return openPrepared(kept);
  }
  return undefined;
}

/**
 * Prepares the folder and keeps it where the next start finds it.
 *
 * @param places the first that can be written
 * @returns what is kept, whether or not it could be written
 * @throws as `requireKnowledge`
 */
export async function prepareAndKeep(
  dir: string,
  places: readonly string[] = [usuallyKeptIn],
): Promise<Uint8Array> {
  const { digest } = lookAt(dir);
  const bytes = await prepare(dir, digest);
  // Edited meanwhile: the next start prepares it again.
  if (lookAt(dir).digest !== digest) return bytes;
  for (const place of places) {
    const isKept = await keep(keptFile(dir, place), bytes).then(
      () => true,
      () => false,
    );
    if (isKept) break;
  }
  return bytes;
}

/**
 * For whoever opens the folder anyway: looks at it as it is now, and keeps what is opened after that, so that the
 * next start has nothing to do. Nothing is written where that is there already, where the folder was edited
 * meanwhile, or where it is so small that a start has it as soon.
 */
export function keepLater(
  dir: string,
  keptIn = usuallyKeptIn,
): (opened: OpenedKnowledge) => Promise<void> {
  const { digest, bytes } = lookAt(dir);
  return async (opened) => {
    const file = keptFile(dir, keptIn);
    if (bytes < largeBytes || (await readKept(file))?.of === digest) return;
    const prepared = layOut(digest, opened);
    if (lookAt(dir).digest === digest) await keep(file, prepared).catch(() => undefined);
  };
}

async function prepare(dir: string, digest: string): Promise<Uint8Array> {
  const { openKnowledge } = await import("../open.ts");
  return layOut(digest, await openKnowledge(dir));
}

function layOut(digest: string, { knowledge, problems }: OpenedKnowledge): Uint8Array {
  const errors = problems.filter(({ severity }) => severity === "error");
  const { playbook, articles, questions: _, followUps: __, asked: ___, ...rest } = knowledge;
  if (errors.length > 0 || playbook === undefined) {
    const lines = errors.map(({ file, line, reason }) => `  ${file}:${line} ${reason}`);
    throw new MentorError(
      "knowledge-invalid",
      `the knowledge folder has errors:\n${lines.join("\n")}`,
    );
  }
  const { subjects, vectors, learned, learnedKinds, learnedAims, saidAfter, ...words } = rest;
  const { talk } = words;
  const ofLearned = { learned, learnedKinds, learnedAims };
  const answering = layOutAnswering({
    articles,
    subjects,
    talk,
    vectors,
    saidAfter,
    ...ofLearned,
  });
  const kept: Kept = {
    of: digest,
    by: byProgram(),
    ...words,
    playbook,
    answering,
    articles: compactArticles(articles),
    smallWords: compactWords(smallWordsOf(articles)),
  };
  return pack(kept);
}

function openPrepared(kept: Kept): Prepared {
  const { by: _, smallWords, ...words } = kept;
  return {
    ...words,
    articles: openArticles(kept.articles),
    smallWords: () => openWords(smallWords),
  };
}

/** What this program wrote. */
async function readKept(file: string): Promise<Kept | undefined> {
  try {
    const kept = (await unpackFile(file)) as Kept | undefined;
    return kept?.by === byProgram() ? kept : undefined;
  } catch {
    // There is none, or it was written by another version of Node: it is made anew.
    return undefined;
  }
}

/** What the thread prepares, and where it is kept. */
export interface Wanted {
  readonly dir: string;
  readonly places: readonly string[];
}

function prepareApart(wanted: Wanted): Promise<Uint8Array> {
  const worker = new Worker(new URL("./prepare.mjs", import.meta.url), {
    workerData: wanted,
    // Not the loader that this process was started with: the thread needs none, or brings its own.
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once("message", (said: { bytes?: Uint8Array; invalid?: string }) => {
      if (said.bytes !== undefined) resolve(said.bytes);
      else reject(new MentorError("knowledge-invalid", said.invalid ?? "it cannot be prepared"));
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the knowledge could not be prepared")));
  });
}
