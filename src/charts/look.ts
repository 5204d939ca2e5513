/** Charts: what all pictures have in common: the font that is installed, and quiet colours. */

/** The one family that the fonts of this room have. */
export const fontFamily = "Noto Sans Hans";

export const ink = "#1f2937";
export const quiet = "#6b7280";
export const grid = "#e5e7eb";
