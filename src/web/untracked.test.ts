/** In a process of its own: what tracks promises once does so for ever. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

/** The number that Node gives to a promise after a page was drawn; where it tracks none they share one. */
function promisesAfterPage(before: string): number {
  const script = `
    import { executionAsyncId } from "node:async_hooks";
    import { jsx } from "hono/jsx/jsx-runtime";
    import { drawUntracked } from "./untracked.ts";
    ${before}
    String(jsx("p", { children: "Good morning" }));
    const ids = new Set();
    for (let at = 0; at < 5; at += 1) await Promise.resolve().then(() => ids.add(executionAsyncId()));
    console.log(ids.size);
  `;
  const flags = ["--import", "tsx", "--input-type=module", "-e", script];
  return Number(execFileSync(process.execPath, flags, { cwd: join(import.meta.dirname) }));
}

it("draws a page, and no promise is tracked because of it", () => {
  expect(promisesAfterPage("drawUntracked();")).toBe(1);
});

it.runIf(Number.parseInt(process.versions.node, 10) < 24)("would be tracked without it", () => {
  expect(promisesAfterPage("")).toBeGreaterThan(1);
});
