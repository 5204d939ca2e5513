/**
 * Shop: growth as one line of blocks that any phone shows, without a picture.
 *
 * The half and the full block are left out: many phones set those two lower than the others.
 */

const nothing = "▁";
const heights = ["▂", "▃", "▅", "▆", "▇"] as const;
const notNoted = "·";

/** A character a value: `▁` for 0, higher for more, the highest for the most, `·` for not noted. */
export function sparkOf(values: readonly (number | undefined)[]): string {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => (value === undefined ? notNoted : blockOf(value, most))).join("");
}

function blockOf(value: number, most: number): string {
  if (value <= 0) return nothing;
  return heights[Math.ceil((value / most) * heights.length) - 1] ?? heights[0];
}
