import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/support/postgres.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine makes a browser or a socket late now and then; what fails twice is wrong.
    retry: 1,
    pool: "forks",
    // The bot under test, its server and the test share a worker: more than two starve each other.
    maxWorkers: 2,
  },
});
