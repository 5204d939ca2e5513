/** One person's reminder goes before everybody's broadcast, and both keep to one rate. */
import { expect, it } from "vitest";
import { createBulkRate } from "./bulk-rate.ts";

const slow = 0.5; // a second; nothing comes back while the test runs

it("lets what is one person's go when nothing is left for a broadcast", () => {
  const bulk = createBulkRate(slow);

  bulk.spend();

  expect(bulk.free()).toBe(0);
  expect(bulk.waitMs()).toBeGreaterThan(1_000);
  expect(bulk.free(1)).toBe(1);
});

it("holds both when it was overdrawn", () => {
  const bulk = createBulkRate(slow);

  bulk.spend();
  bulk.spend();

  expect(bulk.free(1)).toBe(0);
});

it("lets a reply now and then cost nothing, and counts the others", () => {
  const bulk = createBulkRate(slow);

  bulk.spend("reply");
  expect(bulk.free()).toBe(1);
  bulk.spend("reply");
  expect(bulk.free()).toBe(0);
});
