/**
 * The hour of load as one picture of four panels over the same minutes. The charts of the chat have a mark a point and a
 * name a column; these lines have hundreds of points. Colours follow the reader's setting, light or dark; lines differ by
 * dash as well.
 */
import { readFileSync } from "node:fs";
import type { Sample } from "./samples.ts";

interface Line {
  readonly name: string;
  readonly of: (sample: Sample) => number;
}

interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly isLog?: boolean;
}

const panels: readonly Panel[] = [
  {
    title: "Reply time, milliseconds (each line a power of ten)",
    lines: [
      { name: "p50", of: ({ p50 }) => p50 },
      { name: "p95", of: ({ p95 }) => p95 },
      { name: "p99", of: ({ p99 }) => p99 },
    ],
    isLog: true,
  },
  {
    title: "Updates without a reply (each line a power of ten)",
    lines: [{ name: "waiting", of: ({ waiting }) => waiting }],
    isLog: true,
  },
  {
    title: "Memory of the process, megabytes",
    lines: [{ name: "resident", of: ({ mb }) => mb }],
  },
  {
    title: "Processor time, hundredths of one core",
    lines: [{ name: "processor", of: ({ core }) => core * 100 }],
  },
  {
    title: "Files, megabytes",
    lines: [
      { name: "database", of: ({ databaseMb }) => databaseMb },
      { name: "WAL", of: ({ walMb }) => walMb },
    ],
  },
];

const width = 800;
const left = 64;
const right = width - 92;
const panelHeight = 150;
const gap = 56;
const head = 76;

const style = `
  .ground { fill: #ffffff } text { fill: #1f2937; font: 14px sans-serif } .title { font-weight: bold; font-size: 15px }
  .quiet { fill: #4b5563 } .grid { stroke: #d1d5db } .band { fill: #fbdcae; opacity: .55 }
  .line { fill: none; stroke-width: 1.6; stroke-linejoin: round }
  .l0 { stroke: #0f6b49 } .l1 { stroke: #b45309; stroke-dasharray: 7 3 } .l2 { stroke: #2573b0; stroke-dasharray: 2 3 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #111827 } text { fill: #f3f4f6 } .quiet { fill: #c3c8d0 } .grid { stroke: #4b5563 }
    .band { fill: #78501c } .l0 { stroke: #5cd6a5 } .l1 { stroke: #fbbf6a } .l2 { stroke: #8ac4f2 }
  }`;

export function readSamples(file: string): Sample[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Sample);
}

export function pictureOf(samples: readonly Sample[], title: string): string {
  const lastS = samples.at(-1)!.atS;
  const height = head + panels.length * (panelHeight + gap);
  const xOf = (atS: number) => left + (atS / lastS) * (right - left);
  const busy = samples.filter(({ phase }) => phase === "ten times");
  const band = (top: number) =>
    busy.length === 0
      ? ""
      : `<rect class="band" x="${xOf(busy[0]!.atS).toFixed(1)}" y="${top}" height="${panelHeight}" width="${(xOf(busy.at(-1)!.atS) - xOf(busy[0]!.atS)).toFixed(1)}"/>`;
  const drawn = panels.map((panel, index) => {
    const top = head + index * (panelHeight + gap);
    return `<text class="title" x="${left}" y="${top - 10}">${panel.title}</text>${band(top)}${drawPanel(panel, samples, top, xOf)}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${title}</title><style>${style}</style><rect class="ground" width="100%" height="100%"/>` +
    `<text class="title" x="${left}" y="24">${title}</text>` +
    `<text class="quiet" x="${left}" y="44">Across: minutes. Shaded: ten times the load.</text>` +
    `${drawn.join("")}</svg>\n`
  );
}

function drawPanel(
  { lines: all, isLog = false }: Panel,
  samples: readonly Sample[],
  top: number,
  xOf: (atS: number) => number,
): string {
  const bottom = top + panelHeight;
  const lines = all.filter(({ of }) => samples.some((sample) => Number.isFinite(of(sample))));
  const values = samples.flatMap((sample) => lines.map(({ of }) => of(sample)));
  const most = Math.max(1, ...values.filter(Number.isFinite));
  const scale = isLog ? powers(most) : steps(most);
  const last = scale.at(-1)!;
  const yOf = (value: number) =>
    isLog
      ? bottom - (Math.log10(Math.max(1, value)) / Math.log10(last)) * panelHeight
      : bottom - (value / last) * panelHeight;
  const marks = scale.map(
    (value) =>
      `<line class="grid" x1="${left}" x2="${right}" y1="${yOf(value).toFixed(1)}" y2="${yOf(value).toFixed(1)}"/>` +
      `<text class="quiet" x="${left - 8}" y="${(yOf(value) + 5).toFixed(1)}" text-anchor="end">${value.toLocaleString("en-US")}</text>`,
  );
  const minutes = steps(samples.at(-1)!.atS / 60).filter(
    (each) => each * 60 <= samples.at(-1)!.atS,
  );
  const below = minutes.map(
    (each) =>
      `<text class="quiet" x="${xOf(each * 60).toFixed(1)}" y="${bottom + 18}" text-anchor="middle">${each === 0 ? "0 min" : each}</text>`,
  );
  const ends = apart(lines.map(({ of }) => yOf(lastOf(samples, of))));
  const curves = lines.map(({ name, of }, index) => {
    let isDown = false;
    const path = samples.map((sample) => {
      const value = of(sample);
      if (!Number.isFinite(value)) {
        isDown = false;
        return "";
      }
      const to = `${isDown ? "L" : "M"}${xOf(sample.atS).toFixed(1)} ${yOf(value).toFixed(1)}`;
      isDown = true;
      return to;
    });
    const y = ends[index]!;
    return (
      `<path class="line l${index}" d="${path.join("")}"/>` +
      `<line class="line l${index}" x1="${right + 6}" x2="${right + 24}" y1="${y}" y2="${y}"/>` +
      `<text x="${right + 28}" y="${y + 5}">${name}</text>`
    );
  });
  return marks.join("") + below.join("") + curves.join("");
}

function lastOf(samples: readonly Sample[], of: Line["of"]): number {
  return samples.map(of).findLast((value) => Number.isFinite(value)) ?? 0;
}

/** Names beside the ends of lines, none over another. */
function apart(wanted: readonly number[]): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => b.y - a.y);
  const placed = Array.from({ length: wanted.length }, () => 0);
  let lowest = Infinity;
  for (const { y, index } of order) {
    lowest = Math.min(y, lowest - 16);
    placed[index] = Math.round(lowest * 10) / 10;
  }
  return placed;
}

function powers(most: number): number[] {
  return Array.from({ length: Math.ceil(Math.log10(Math.max(10, most))) + 1 }, (_, i) => 10 ** i);
}

/** 0 and up to five round steps. */
function steps(most: number): number[] {
  const rough = most / 5;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * ten).find((each) => each >= rough)!;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) =>
    Number((i * step).toPrecision(6)),
  );
}
