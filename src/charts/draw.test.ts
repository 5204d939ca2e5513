import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { GrowthChart } from "../subjects/shop/screens/growth-picture.ts";
import { picturesOf } from "../../test/support/pictures.ts";
import { createDraw } from "./draw.ts";
import { planOf } from "./plan.ts";
import { width } from "./look.ts";

const chart: GrowthChart = {
  kind: "growth",
  language: "zh",
  title: "你家寄出去的包裹",
  subtitle: "每天几个",
  averageLabel: "7天平均",
  bars: Array.from({ length: 28 }, (_, index) => ({ label: `12月${index + 1}日`, value: index })),
  averages: Array.from({ length: 28 }, (_, index) => index),
};
const noFont = fileURLToPath(import.meta.url);

const draw = createDraw();
const sizeOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
/** An inch, as the file says; it is sound, or whoever prints it would get nothing. */
const dotsOf = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf("pHYs");
  if (at === -1) return undefined;
  expect(bytes.readUInt32BE(at + 13)).toBe(crc32(bytes.subarray(at, at + 13)));
  return Math.round(bytes.readUInt32BE(at + 4) * 0.0254);
};

describe("a picture", () => {
  it("is a small PNG", async () => {
    const png = Buffer.from((await draw(chart))!);

    expect(png.subarray(0, 8)).toEqual(
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    );
    expect(sizeOf(png)[0]).toBe(width);
    expect(png.length).toBeLessThan(60_000);
  });

  it("has letters: other words make another picture", async () => {
    const drawn = await draw(chart);
    const other = await draw({ ...chart, title: "你家寄出去的箱子" });

    // Empty boxes, or nothing at all, would look the same for every word of one length.
    expect(Buffer.from(drawn!).equals(Buffer.from(other!))).toBe(false);
  });

  it("is left out, and said why, where there is no font: without letters it would say nothing", async () => {
    const problems: unknown[] = [];
    const failed = (error: unknown) => problems.push(error);

    expect(await createDraw({ fontFile: noFont, failed })(chart)).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it("is the same for the same figures", async () => {
    expect(await draw(chart)).toEqual(await draw(chart));
  });

  it("is A4 at 300 dots an inch where it is to be printed, and A5 as a poster", async () => {
    const printed = picturesOf("zh", 5).filter(({ name }) => /printed|cards|poster/.test(name));
    const sizes: Record<string, (number | undefined)[]> = {};
    for (const { name, chart: each } of printed) {
      const png = (await draw(each))!;
      sizes[name] = [...sizeOf(png), dotsOf(png)];
    }

    expect(sizes).toEqual({
      "sheet-printed": [2_480, 3_508, 300],
      "month-printed": [2_480, 3_508, 300],
      "cards-1": [2_480, 3_508, 300],
      "cards-2": [2_480, 3_508, 300],
      "certificate-printed": [2_480, 3_508, 300],
      poster: [1_200, 1_697, undefined],
    });
  }, 60_000);

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

  it("takes a name as it was typed for text, never for a part of the picture", () => {
    const typed = `</text><image href="file:///etc/passwd"/>&\u0001`;

    const { svg } = planOf({ ...chart, title: typed });

    expect(svg).not.toContain("<image");
    expect(svg).toContain("&lt;/text&gt;");
  });
});
