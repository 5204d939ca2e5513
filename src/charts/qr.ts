/** Charts: an address as a QR code, with the empty edge that cameras want. */
import { create } from "qrcode";

/** In modules. */
const edge = 4;

/**
 * As large as it can be.
 *
 * @param most its length at most, with the edge
 * @param step a module is so many pixels, or a multiple of it: whole also where the picture is drawn finer
 */
export function qrOf(link: string, most: number, step: 1 | 2) {
  const { size, data } = create(link, { errorCorrectionLevel: "M" }).modules;
  const module = Math.floor(most / (size + 2 * edge) / step) * step;
  return {
    /** With its edge. */
    length: (size + 2 * edge) * module,
    at(from: number, top: number): string {
      const whole = (number: number) => Math.round(number / step) * step;
      const [left, above] = [whole(from) + edge * module, whole(top) + edge * module];
      let path = "";
      for (let row = 0; row < size; row += 1) {
        for (let column = 0; column < size; column += 1) {
          if (data[row * size + column] !== 1) continue;
          path += `M${left + column * module} ${above + row * module}h${module}v${module}h-${module}z`;
        }
      }
      return `<path class="qr" d="${path}" fill="#000000" shape-rendering="crispEdges"/>`;
    },
  };
}
