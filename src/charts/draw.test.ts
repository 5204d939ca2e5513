import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { GrowthChart } from "../subjects/shop/screens/growth-picture.ts";
import { createDraw } from "./draw.ts";
import { height, width } from "./growth.ts";

const chart: GrowthChart = {
  kind: "growth",
  language: "zh",
  title: "你家寄出去的包裹",
  subtitle: "每天几个",
  averageLabel: "7天平均",
  bars: Array.from({ length: 28 }, (_, index) => ({ label: `12月${index + 1}日`, value: index })),
  averages: Array.from({ length: 28 }, (_, index) => index),
};
const english = {
  ...chart,
  language: "en" as const,
  title: "Parcels",
  subtitle: "A day",
  averageLabel: "Average",
};
const noFont = fileURLToPath(import.meta.url);

const draw = createDraw();

describe("the growth picture", () => {
  it.each([chart, english])(
    "is a small PNG of the size that was asked for ($language)",
    async (one) => {
      const png = Buffer.from((await draw(one))!);

      expect(png.subarray(0, 8)).toEqual(
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      );
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      expect(png.length).toBeLessThan(60_000);
    },
  );

  it("has letters: other words make another picture, and no font makes one without", async () => {
    const [drawn, other, without] = [
      await draw(chart),
      await draw({ ...chart, title: "你家寄出去的箱子" }),
      await createDraw({ fontFile: noFont })(chart),
    ];

    // Empty boxes, or nothing at all, would look the same for every word of one length.
    expect(Buffer.from(drawn!).equals(Buffer.from(other!))).toBe(false);
    expect(drawn!.length).toBeGreaterThan(without!.length + 2_000);
  });

  it("is the same for the same figures", async () => {
    expect(await draw(english)).toEqual(await draw(english));
  });

  it("is left out, and said why, when there is no time", async () => {
    const problems: unknown[] = [];
    const hasty = createDraw({ timeoutMs: 1, failed: (error) => problems.push(error) });

    expect(await hasty(chart)).toBeUndefined();
    expect(String(problems[0])).toContain("no picture in 1 ms");
  });

  it("is left out when too many wait, and drawn again afterwards", async () => {
    const narrow = createDraw({ mostWaiting: 1 });

    const [first, second] = await Promise.all([narrow(chart), narrow(chart)]);

    expect(second).toBeUndefined();
    expect(await narrow(chart)).toEqual(first);
  });
});
