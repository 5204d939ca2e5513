/**
 * Pages are drawn without Node keeping track of every promise.
 *
 * With its first page hono/jsx makes an `AsyncLocalStorage`, to carry contexts over an `await`; no page of ours uses
 * a context. From then on Node 20 and 22 tell of each promise of the process, and all that the bot does
 * takes a tenth more processor time (docs/figures.md, "Pages and promises").
 */
import { jsx } from "hono/jsx/jsx-runtime";

/** Has hono/jsx look for `AsyncLocalStorage` now, once for all, and not find it. Before the first page. */
export function drawUntracked(): void {
  const { getBuiltinModule } = process;
  process.getBuiltinModule = () => undefined;
  try {
    void jsx("p", {}).toString();
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
}
