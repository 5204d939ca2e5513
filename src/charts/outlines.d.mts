/** @throws {Error} where the file is no font of the kind that is installed */
export function openOutlines(file: string): {
  /** The picture with paths in place of its texts. */
  draw(svg: string): string;
};
