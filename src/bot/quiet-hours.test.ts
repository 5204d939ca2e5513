/** The hours in which nobody is written to unasked. */
import { expect, it } from "vitest";
import { isQuietMinute } from "./quiet-hours.ts";

it("is quiet from 21:30 up to 06:30", () => {
  expect([389, 390, 1_289, 1_290].map(isQuietMinute)).toEqual([true, false, false, true]);
});
