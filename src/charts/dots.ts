/**
 * How fine a PNG is, told in the file: without it a printer's program takes a page of A4 for one of more than
 * a metre.
 */

/** Where the first chunk of a PNG, which always is of one length, has ended. */
const afterHead = 33;

/** Length and name of the chunk that says so, 11,811 dots a metre each way, which is 300 an inch, and its checksum. */
const at300 = Buffer.from("000000097048597300002e2300002e230178a53f76", "hex");

/** The same picture, which says that it has 300 dots an inch. */
export function withDots(png: Uint8Array): Uint8Array {
  const told = new Uint8Array(png.length + at300.length);
  told.set(png.subarray(0, afterHead));
  told.set(at300, afterHead);
  told.set(png.subarray(afterHead), afterHead + at300.length);
  return told;
}
