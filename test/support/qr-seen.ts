/** Test support: the code in a picture as a camera would see it, module by module. */
import { Resvg } from "@resvg/resvg-js";
import { create } from "qrcode";

/** @returns what was seen, what this text must look like, and whether an edge of four modules around it is empty */
export function qrSeen(
  { svg, zoom }: { readonly svg: string; readonly zoom: number },
  text: string,
): {
  readonly seen: readonly number[];
  readonly wanted: readonly number[];
  readonly edge: boolean;
} {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const { width, pixels } = new Resvg(svg, { fitTo: { mode: "zoom", value: zoom } }).render();
  const [, left = 0, top = 0, module = 0] = (
    /class="qr" d="M(\d+) (\d+)h(\d+)/.exec(svg) ?? []
  ).map(Number);
  const isDark = (column: number, row: number) => {
    const at = [left + (column + 0.5) * module, top + (row + 0.5) * module];
    const [x, y] = at.map((each) => Math.round(each * zoom)) as [number, number];
    return pixels[4 * (y * width + x)]! < 128;
  };
  const seen = Array.from({ length: size * size }, (_, index) =>
    isDark(index % size, Math.floor(index / size)) ? 1 : 0,
  );
  const around = Array.from({ length: size + 8 }, (_, index) => index - 4);
  const edge = around.every((at) =>
    [-4, -1, size, size + 3].every((beyond) => !isDark(at, beyond) && !isDark(beyond, at)),
  );
  return { seen, wanted: Array.from(data), edge };
}
