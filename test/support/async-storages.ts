/**
 * Test support: where something keeps what belongs to a chain of promises (`AsyncLocalStorage`), so that it can be
 * switched off.
 *
 * Drawing a page of the console switches one on, and driving a browser another. From then on Node tells of every
 * promise of the process, and all is slower by some hundredths; a worker runs many files after that.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createRequire } from "node:module";

const made = new Set<AsyncLocalStorage<unknown>>();

class Noted<T> extends AsyncLocalStorage<T> {
  constructor() {
    super();
    made.add(this);
  }
}

// Whoever makes one later finds this in its place.
const hooks = createRequire(import.meta.url)("node:async_hooks") as {
  AsyncLocalStorage: typeof AsyncLocalStorage;
};
hooks.AsyncLocalStorage = Noted;

/** Until the next page or browser. */
export function switchOffStorages(): void {
  for (const storage of made) storage.disable();
}
