import { register } from "tsx/esm/api";
import { defineConfig } from "vitest/config";

// For what runs once before the workers: Node reads it as it reads the tests.
register();

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
    sequence: { shuffle: { tests: true }, seed: 2_007 },
    // A second try would hide a race.
    retry: 0,
    pool: "forks",
    // A worker keeps what it has loaded for its next file: reading the program anew for each took a third
    // of the time, and running it cold another.
    isolate: false,
    // Node imports the tests itself, with the program's own loader of TypeScript. Vite rewrites each import,
    // and to load the program through it takes four times as long.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // A bot makes much that is soon garbage: with more room it is looked through less often.
    execArgv: ["--import", "tsx", "--max-semi-space-size=32"],
    // A test waits little; where it waits for a process or a browser, that one has the core. Each worker more loads
    // the program once more, and runs it cold.
    maxWorkers: 3,
  },
});
