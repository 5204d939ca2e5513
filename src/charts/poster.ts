/** Charts: the invitation as a poster: a QR, who invites, where, who runs it. A5, upright. */
import type { PosterChart } from "../subjects/joining/index.ts";
import { green, inner, ink, margin, quiet, small, width } from "./look.ts";
import { qrOf } from "./qr.ts";
import { box, page } from "./svg.ts";
import { centred } from "./text.ts";

export const posterHeight = 1_131;
const x = width / 2;
const bandHeight = 190;
const qrMost = 640;

export function posterSvg(chart: PosterChart): string {
  const line = (text: string, top: number, sizes: readonly number[], colour = ink) =>
    centred(text, { x, top, most: inner }, { sizes, colour });
  const headAt = (top: number) =>
    centred(
      chart.headline,
      { x, top, most: inner },
      { sizes: [72, 64, 56, 50], colour: "#ffffff", bold: true },
    );
  const footAt = (top: number) => line(chart.foot, top, [small], quiet);
  const namesAt = (top: number) => {
    const who = line(chart.who, top, [60, 52, 44, 38]);
    const where = line(chart.where, who.bottom + 4, [48, 42, 38, small]);
    return { drawn: [...who.drawn, ...where.drawn], bottom: where.bottom };
  };
  const footTop = posterHeight - 34 - footAt(0).bottom;
  const namesTop = footTop - 40 - namesAt(0).bottom;
  // What the names leave, and not more than a wall needs.
  const room = namesTop - bandHeight - 20;
  const qr = qrOf(chart.link, Math.min(qrMost, room), 2);
  const top = bandHeight + 10 + (room - qr.length) / 2;
  return page({ width, height: posterHeight }, [
    box({ x: 0, y: 0, width, height: bandHeight }, green),
    ...headAt((bandHeight - headAt(0).bottom) / 2).drawn,
    qr.at((width - qr.length) / 2, top),
    ...namesAt(namesTop).drawn,
    box({ x: margin, y: footTop - 14, width: inner, height: 3 }, green),
    ...footAt(footTop).drawn,
  ]);
}
