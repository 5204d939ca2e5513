/** Charts: cards of steps to print and cut: eight fields on a sheet of A4, all languages on each card. */
import type { CardsChart, StepCard } from "../subjects/playbook/index.ts";
import { green, ink, quiet } from "./look.ts";
import { paper } from "./page.ts";
import { box, page } from "./svg.ts";
import { paragraph, word } from "./text.ts";

const edge = 50;
const headHeight = 132;
const columns = 2;
const rows = 4;
const cardWidth = (paper.width - 2 * edge) / columns;
const cardHeight = (paper.height - headHeight - 2 * edge) / rows;
const padding = 26;

/** The last field says how the cards are used. */
const cardsOnSheet = columns * rows - 1;

const colours = [green, "#b45309", "#1d4ed8", "#6d28d9"];
/** Of the type, from the largest that is tried. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7];

export function cardsSvg({ titles, how, cards }: CardsChart): string {
  const [first = "", ...others] = titles;
  const drawn = [
    word(edge, edge + 50, first, { size: 52, bold: true }),
    word(edge, edge + 100, others.join(" · "), { size: 32, colour: quiet }),
  ];
  const at = (index: number) => ({
    x: edge + (index % columns) * cardWidth,
    y: edge + headHeight + Math.floor(index / columns) * cardHeight,
  });
  const shown = cards.slice(0, cardsOnSheet);
  // One size for all: cards that lie side by side look alike.
  const isRoom = (scale: number) =>
    shown.every((card) => wordsOf(card, { x: 0, y: 0 }, scale).bottom <= cardHeight - padding);
  const scale = scales.find(isRoom) ?? scales.at(-1)!;
  shown.forEach((card, index) => drawn.push(...cardAt(card, at(index), scale)));
  drawn.push(...howAt(how, at(cardsOnSheet)));
  // Where to cut.
  for (let row = 0; row <= rows; row += 1) {
    const y = edge + headHeight + row * cardHeight;
    drawn.push(cut(`M ${edge} ${y} H ${paper.width - edge}`));
  }
  for (let column = 0; column <= columns; column += 1) {
    const x = edge + column * cardWidth;
    drawn.push(cut(`M ${x} ${edge + headHeight} V ${paper.height - edge}`));
  }
  return page(paper, drawn);
}

function cut(path: string): string {
  return `<path d="${path}" stroke="#6b7280" stroke-width="2" stroke-dasharray="10 8"/>`;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function cardAt(card: StepCard, corner: Corner, scale: number): readonly string[] {
  const colour = colours[card.season % colours.length]!;
  return [
    box({ x: corner.x, y: corner.y, width: 14, height: cardHeight }, colour),
    `<circle cx="${corner.x + padding + 48}" cy="${corner.y + padding + 44}" r="44" fill="${colour}"/>`,
    word(corner.x + padding + 48, corner.y + padding + 62, String(card.number), {
      size: 52,
      colour: "#ffffff",
      anchor: "middle",
      bold: true,
    }),
    ...wordsOf(card, corner, scale).drawn,
  ];
}

/** Titles beside the number, promises below, the first language larger. */
function wordsOf({ titles, promises }: StepCard, { x, y }: Corner, scale: number) {
  const beside = x + padding + 112;
  const drawn: string[] = [];
  let top = y + padding - 4;
  const write = (text: string, left: number, size: number, isFirst: boolean) => {
    const part = paragraph(
      text,
      { x: left, top, most: x + cardWidth - padding - left },
      {
        size: Math.round(size * scale),
        colour: isFirst ? ink : quiet,
        ...(isFirst && left === beside ? { bold: true } : {}),
      },
    );
    drawn.push(...part.drawn);
    top = part.bottom;
  };
  titles.forEach((title, index) => write(title, beside, index === 0 ? 50 : 34, index === 0));
  top = Math.max(top, y + padding + 92) + 10;
  promises.forEach((promise, index) => {
    write(promise, x + padding + 8, index === 0 ? 42 : 34, index === 0);
    top += 6;
  });
  return { drawn, bottom: top };
}

function howAt(how: readonly string[], { x, y }: Corner): readonly string[] {
  let top = y + padding;
  return how.flatMap((text, index) => {
    const part = paragraph(
      text,
      { x: x + padding + 8, top, most: cardWidth - 2 * padding - 8 },
      { size: index === 0 ? 40 : 32, colour: index === 0 ? ink : quiet },
    );
    top = part.bottom + 12;
    return part.drawn;
  });
}
