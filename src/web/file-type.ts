/** What a file is, by its first bytes: what a browser or a form says of it is not believed. */

/** Pictures, and voice notes as Telegram records them. */
export function typeOf(bytes: Uint8Array): string | undefined {
  const begins = (...wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte);
  if (begins(0xff, 0xd8, 0xff)) return "image/jpeg";
  if (begins(0x89, 0x50, 0x4e, 0x47)) return "image/png";
  if (begins(0x52, 0x49, 0x46, 0x46)) return "image/webp";
  if (begins(0x4f, 0x67, 0x67, 0x53)) return "audio/ogg";
  return undefined;
}
