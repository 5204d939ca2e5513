import { describe, expect, it } from "vitest";
import type { FigureChart, PageChart } from "../bot/chart.ts";
import { createDraw } from "./draw.ts";
import { width } from "./growth.ts";
import { pageHeight, pageSvg, pageWidth } from "./page.ts";

const draw = createDraw();

const chart: FigureChart = {
  kind: "figures",
  language: "zh",
  shape: "columns",
  title: "各步走到哪儿了",
  subtitle: "一共128人",
  labels: ["第1步", "第2步", "第3步"],
  series: [
    { name: "做完了", values: [40, 22, null] },
    { name: "正在做", values: [8, 6, 5] },
  ],
  note: "不到五个人的不画。",
};

const page: PageChart = {
  kind: "page",
  language: "zh",
  title: "上溪村 · 2026年12月",
  subtitle: "一页纸，给乡里",
  blocks: [
    { kind: "lines", heading: "多少人", lines: ["一共128人，这个月新来12人。"] },
    {
      kind: "bars",
      heading: "走到哪儿了",
      rows: [
        { label: "1 为什么做", share: 0.8, value: "80人做完" },
        { label: "2 卖什么", share: null, value: "–" },
      ],
    },
  ],
  notes: ["按至少五个人算。"],
};

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("a chart of figures", () => {
  it.each(["columns", "stacked", "across", "across-stacked", "lines"] as const)(
    "is a small PNG whose marks change with the figures (%s)",
    async (shape) => {
      const one = Buffer.from((await draw({ ...chart, shape }))!);
      const other = Buffer.from(
        (await draw({ ...chart, shape, series: [{ name: "做完了", values: [40, 22, 31] }] }))!,
      );

      expect(sizeOf(one)[0]).toBe(width);
      expect(one.length).toBeLessThan(90_000);
      expect(one.equals(other)).toBe(false);
    },
  );

  it("is higher where many bars lie, so that each label can be read", async () => {
    const labels = Array.from({ length: 14 }, (_, index) => `第${index + 1}步`);
    const png = await draw({
      ...chart,
      shape: "across",
      labels,
      series: [{ name: "做完了", values: labels.map((_, index) => 14 - index) }],
    });

    expect(sizeOf(Buffer.from(png!))[1]).toBeGreaterThan(800);
  });

  it("draws a line that is to be reached", async () => {
    const plain = { ...chart, shape: "lines" as const };
    const marked = await draw({ ...plain, mark: { name: "10%", value: 30 } });

    expect(Buffer.from(marked!).equals(Buffer.from((await draw(plain))!))).toBe(false);
  });
});

describe("a page", () => {
  it("is upright A4, with Chinese letters", async () => {
    const png = Buffer.from((await draw(page))!);
    const other = Buffer.from((await draw({ ...page, title: "下溪村 · 2026年12月" }))!);

    expect(sizeOf(png)).toEqual([pageWidth, pageHeight]);
    expect(png.equals(other)).toBe(false);
  });

  it("leaves out from the end what does not fit, and keeps the notes", () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    const block = (heading: string) => ({ kind: "lines" as const, heading, lines });

    const svg = pageSvg({ ...page, blocks: [block("first"), block("second"), block("third")] });

    expect(svg).toContain(">first<");
    expect(svg).not.toContain(">third<");
    expect(svg).toContain("按至少五个人算。");
  });

  it("takes a name as it was typed for text, never for a part of the picture", async () => {
    const typed = `</text><image href="file:///etc/passwd"/>&\u0001`;

    const svg = pageSvg({ ...page, title: typed });

    expect(svg).not.toContain("<image");
    expect(await draw({ ...page, title: typed })).toBeDefined();
  });
});
