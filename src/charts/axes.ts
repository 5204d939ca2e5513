/** Charts: what every chart with two axes has: heading, scale, names of the columns, legend, note. */
import { grid, inner, ink, leading, margin, quiet, small, titleSize, width } from "./look.ts";
import { box, page } from "./svg.ts";
import { paragraph, widthOf, word } from "./text.ts";

const plotHeight = 380;
/** At most so many lines of the scale above 0. */
const mostSteps = 4;
const markLength = 44;

export interface Axes {
  readonly title: string;
  readonly subtitle: string;
  readonly labels: readonly string[];
  /** The highest value. */
  readonly most: number;
  /** Where the scale ends, whatever the values are. */
  readonly end?: number;
  /** Behind each number of the scale. */
  readonly unit?: string;
  readonly legend: readonly {
    readonly name: string;
    draw(x: number, y: number): readonly string[];
  }[];
  readonly note?: string | undefined;
}

/** Where things stand in the plot. */
export interface Plot {
  readonly slot: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  xOf(index: number): number;
  yOf(value: number): number;
}

export function drawAxes(axes: Axes, draw: (plot: Plot) => readonly string[]): string {
  const title = paragraph(axes.title, { x: margin, top: 28, most: inner }, { size: titleSize });
  const head = paragraph(
    axes.subtitle,
    { x: margin, top: title.bottom, most: inner },
    { size: small, colour: quiet },
  );
  const scale = scaleOf(axes.most, axes.end);
  const names = scale.map((value) => `${value.toLocaleString("en-US")}${axes.unit ?? ""}`);
  const left = margin + Math.max(...names.map((name) => widthOf(name, small))) + 16;
  const right = width - margin;
  // Room for a number over the highest bar.
  const top = head.bottom + 24 + small;
  const bottom = top + plotHeight;
  const slot = (right - left) / Math.max(1, axes.labels.length);
  const last = scale.at(-1)!;
  const plot: Plot = {
    slot,
    top,
    bottom,
    left,
    right,
    xOf: (index) => left + (index + 0.5) * slot,
    yOf: (value) => bottom - (value / last) * plotHeight,
  };
  const legend = legendOf(axes, bottom + 20 + leading(small));
  const note = paragraph(
    axes.note ?? "",
    { x: margin, top: legend.bottom + 4, most: inner },
    { size: small, colour: quiet },
  );
  return page({ width, height: Math.ceil(note.bottom) + 28 }, [
    ...title.drawn,
    ...head.drawn,
    ...scale.flatMap((value, index) => [
      box(
        { x: left, y: plot.yOf(value) - 1, width: right - left, height: 2 },
        value === 0 ? quiet : grid,
      ),
      word(left - 16, plot.yOf(value) + 11, names[index]!, { size: small, anchor: "end" }),
    ]),
    ...columnNames(axes.labels, plot),
    ...draw(plot),
    ...legend.drawn,
    ...note.drawn,
  ]);
}

/** 0 and up to four round steps, the last of them not below the highest value. */
export function scaleOf(most: number, end?: number): readonly number[] {
  const highest = Math.max(1, end ?? most);
  const rough = highest / mostSteps;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((each) => each * ten).find((each) => each >= rough)!,
  );
  const whole = Number.isInteger(step) ? step : Math.ceil(step);
  return Array.from({ length: Math.ceil(highest / whole) + 1 }, (_, index) => index * whole);
}

/** Names below, as many as stand apart; the last one always, since it is the newest. */
function columnNames(labels: readonly string[], { slot, xOf, bottom, left, right }: Plot) {
  const widest = Math.max(0, ...labels.map((label) => widthOf(label, small)));
  // The first and the last are pushed inwards by half of a name at most.
  const apart = labels.length <= 2 ? widest + 16 : widest * 1.5 + 16;
  const every = Math.max(1, Math.ceil((widest + 16 <= slot ? widest : apart) / slot));
  return labels.flatMap((label, index) => {
    if ((labels.length - 1 - index) % every !== 0) return [];
    const half = widthOf(label, small) / 2;
    const x = Math.min(
      width - margin / 2 - half,
      right - half + 16,
      Math.max(left + half - 16, xOf(index)),
    );
    return [word(x, bottom + 14 + small, label, { size: small, anchor: "middle", colour: ink })];
  });
}

function legendOf({ legend }: Axes, top: number) {
  const drawn: string[] = [];
  const line = leading(small) + 6;
  let [x, y] = [margin, top];
  for (const { name, draw } of legend) {
    const length = markLength + 12 + widthOf(name, small);
    if (x > margin && x + length > width - margin) [x, y] = [margin, y + line];
    drawn.push(
      ...draw(x, y + line / 2),
      word(x + markLength + 12, y + line / 2 + 11, name, { size: small }),
    );
    x += length + 36;
  }
  return { drawn, bottom: legend.length === 0 ? top : y + line };
}

export { markLength };
