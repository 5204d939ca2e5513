/** @throws {Error} where the file is no OpenType font, or has not all of these tables */
export function readTables(file: string, names: readonly string[]): Record<string, Buffer>;

/** The tables that {@link openLetters} reads. */
export const tablesOfLetters: readonly string[];

export interface Letters {
  readonly unitsPerEm: number;
  /** @returns the glyph of a code point; 0 where the font has none */
  glyphOf(code: number): number;
  /** In units of the font. */
  widthOf(glyph: number): number;
}

/** @throws {Error} where there is no table of all Unicode letters */
export function openLetters(tables: Record<string, Buffer>): Letters;
