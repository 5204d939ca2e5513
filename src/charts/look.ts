/** Charts: what all pictures have in common: the font that is installed, quiet colours, sizes of type. */

/** The one family that the fonts of this room have. */
export const fontFamily = "Noto Sans Hans";

export const ink = "#1f2937";
export const quiet = "#4b5563";
export const grid = "#d1d5db";
export const green = "#0f6b49";
export const paleGreen = "#bfe3d2";
export const orange = "#d97706";
export const paleOrange = "#fbdcae";
export const blue = "#4f9fd8";
export const ground = "#ffffff";
/** Behind a bar: how long it could be. */
export const track = "#f3f4f6";

/** The same on a page of the console: its style says what they are, light and dark. */
export const variables: Readonly<Partial<Record<string, string>>> = {
  [ground]: "--card",
  [track]: "--ground",
  [ink]: "--ink",
  [quiet]: "--quiet",
  [grid]: "--line",
  [green]: "--green",
  [paleGreen]: "--pale-green",
  [orange]: "--orange",
  [paleOrange]: "--pale-orange",
  [blue]: "--blue",
};

/** Of pictures in the chat. */
export const width = 800;
export const margin = 40;
export const inner = width - 2 * margin;

/**
 * The smallest type of a picture in the chat: 14 pixels where a phone shows the picture 360 pixels wide.
 */
export const small = 32;
export const titleSize = 42;

/** From one line of text to the next. */
export function leading(size: number): number {
  return Math.round(size * 1.3);
}
