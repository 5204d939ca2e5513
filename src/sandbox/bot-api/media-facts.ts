/**
 * Sandbox, Bot API: what the bytes of a file say about it: its type, the size of a picture.
 *
 * Bots and test programs name types badly or not at all, so the bytes and the name count.
 */
import { extname } from "node:path";

const BY_EXTENSION: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".html": "text/html",
  ".json": "application/json",
  ".m4a": "audio/mp4",
  ".md": "text/markdown",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".oga": "audio/ogg",
  ".ogg": "audio/ogg",
  ".pdf": "application/pdf",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".zip": "application/zip",
};

const BY_FIRST_BYTES: readonly [string, string][] = [
  ["\x89PNG", "image/png"],
  ["\xff\xd8\xff", "image/jpeg"],
  ["GIF8", "image/gif"],
  ["RIFF", "image/webp"],
  ["OggS", "audio/ogg"],
  ["%PDF", "application/pdf"],
];

/** The media type, from the first bytes, else from the name, else as `given`. */
export function mimeOf(bytes: Uint8Array, name: string, given: string): string {
  const head = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return (
    BY_FIRST_BYTES.find(([start]) => head.startsWith(start))?.[1] ??
    BY_EXTENSION[extname(name).toLowerCase()] ??
    given
  );
}

/** Width and height of a PNG, JPEG, GIF or WebP; `undefined` for anything else. */
export function sizeOfPicture(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 24) return undefined;
  if (view.readUInt32BE(0) === 0x89504e47) {
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  }
  if (view.toString("latin1", 0, 3) === "GIF") {
    return { width: view.readUInt16LE(6), height: view.readUInt16LE(8) };
  }
  if (view.toString("latin1", 8, 12) === "WEBP") return { width: 512, height: 512 };
  return view.readUInt16BE(0) === 0xffd8 ? sizeOfJpeg(view) : undefined;
}

function sizeOfJpeg(view: Buffer): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < view.length && view[at] === 0xff) {
    const marker = view[at + 1]!;
    // Start of frame: all but the tables (C4), the extension (C8) and the coding (CC).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) };
    }
    at += 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}
