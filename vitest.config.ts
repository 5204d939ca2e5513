import { register } from "tsx/esm/api";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// For what runs once before the workers: Node reads it as it reads the tests.
register();

/**
 * Files that wait for processes, faults and a browser are spread among those that do not wait, so that at each
 * moment somebody has work for both cores. None of them is among the last, where nobody would be left to fill the time.
 */
class WaitersSpread extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification) =>
      /test\/reliability\/|test\/sandbox\/|console-(?:engines|.*browser)/.test(moduleId);
    const longestFirst = usual.filter(waits);
    if (longestFirst.length === 0) return usual;
    // A long one and a short one by turns: with two long ones at once a core has nothing to do.
    const waiters = longestFirst.map((_, at) =>
      longestFirst.at(at % 2 === 0 ? at / 2 : -(at + 1) / 2)!,
    );
    const others = usual.filter((file) => !waits(file));
    const between = (0.8 * others.length) / waiters.length;
    return waiters.flatMap((waiter, at) => [
      waiter,
      ...others.slice(
        Math.round(at * between),
        at + 1 === waiters.length ? undefined : Math.round((at + 1) * between),
      ),
    ]);
  }
}

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/support/servers/postgres.ts", "test/support/program/build-first.ts"],
    setupFiles: ["test/each-file.ts"],
    // Nothing waits for these: they end what hangs, and a busy machine must not reach them.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { interval: 20, timeout: 60_000 } },
    // A file's tests share its set-up and nothing else, so they come in any order; the same one each time,
    // so that a failure can be repeated. `--sequence.seed=N` tries another.
    sequence: { shuffle: { tests: true }, seed: 2_007, sequencer: WaitersSpread },
    // A second try would hide a race.
    retry: 0,
    pool: "forks",
    // A worker keeps what it has loaded for its next file: reading the program anew for each took a third
    // of the time, and running it cold another.
    isolate: false,
    // Node imports the tests itself, as they were translated for all workers at once. Vite rewrites each import,
    // and to load the program through it takes four times as long.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: [
      "--import",
      new URL("test/support/translation/register.mjs", import.meta.url).href,
      // A bot makes much that is soon garbage: with more room it is looked through less often.
      "--max-semi-space-size=32",
      // Only what is used very often is compiled a second time, as in the program itself (src/compiled.mjs).
      "--interrupt-budget=300000",
    ],
    // A journey waits for nobody; who waits for a process or a browser leaves the core to it. Each worker more loads
    // the program once more, and runs it cold.
    maxWorkers: 3,
  },
});
