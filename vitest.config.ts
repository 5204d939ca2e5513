import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/support/postgres.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A file's tests share its bot and go on where the last one left it: a second try would start elsewhere.
    retry: 0,
    pool: "forks",
    // The bot under test, its server and the test share a worker: more than two starve each other.
    maxWorkers: 2,
  },
});
