/**
 * A thread that is asked things, and answers each. What is asked for in one round goes in one message, and so do the answers
 * of one round: a message costs more than what is in it.
 *
 * Its program posts an empty list when it can be asked, then lists of answers, each with the `id` of its question.
 */
import type { Worker } from "node:worker_threads";

export interface Thread<Question, Answer> {
  /** Begins to open it, unless that was begun. */
  open(): void;
  /** It can be asked; before that a question would wait for it. */
  isOpen(): boolean;
  /** Rejects where the thread dies first, or is closed. */
  ask(question: Question): Promise<Answer & { readonly id: number }>;
  /** Gives up what is in hand. */
  close(): void;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * @param start begins the thread; a new one where the last one died
 * @param lost what is told of a question that nobody answers any more
 */
export function openThread<Question extends object, Answer extends object>(
  start: () => Worker,
  lost: (cause?: unknown) => Error,
): Thread<Question, Answer> {
  type Numbered<Of> = Of & { readonly id: number };
  const waiting = new Map<number, Waiting<Numbered<Answer>>>();
  let worker: Worker | undefined;
  let isOpen = false;
  let asked: Numbered<Question>[] = [];
  let last = 0;
  let isClosed = false;

  function begin(): Worker {
    const opened = start();
    // The first message says that it is there.
    opened.on("message", (answers: readonly Numbered<Answer>[]) => {
      isOpen = true;
      for (const answer of answers) finish(answer);
    });
    opened.once("error", (error) => lose(opened, error));
    opened.once("exit", () => lose(opened));
    opened.unref();
    return opened;
  }

  function finish(answer: Numbered<Answer>): void {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    // With nothing in hand it keeps no process alive.
    if (waiting.size === 0) worker?.unref();
    one?.resolve(answer);
  }

  /** Nobody knows what became of what it had in hand. */
  function lose(gone: Worker, cause?: unknown): void {
    if (worker !== gone) return;
    worker = undefined;
    isOpen = false;
    asked = [];
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(lost(cause));
  }

  function send(): void {
    if (asked.length > 0) worker?.postMessage(asked.splice(0), []);
  }

  return {
    open() {
      if (!isClosed) worker ??= begin();
    },
    isOpen: () => isOpen,
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(lost());
        worker ??= begin();
        if (waiting.size === 0) worker.ref();
        if (asked.length === 0) setImmediate(send);
        last += 1;
        waiting.set(last, { resolve, reject });
        asked.push({ ...question, id: last });
      }),
    close() {
      isClosed = true;
      const closed = worker;
      if (closed === undefined) return;
      lose(closed);
      void closed.terminate();
    },
  };
}
