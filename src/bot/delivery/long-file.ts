/**
 * A long file out of its pieces, packed in threads of its own, so that neither writing it
 * nor the row in which it waits keeps anybody waiting. It is unpacked when it is sent (transmit.ts).
 */
import { promisify } from "node:util";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gunzip } from "node:zlib";

/** @returns the file, packed, as base64 */
export async function packFile(pieces: AsyncIterable<string>): Promise<string> {
  const packed: Buffer[] = [];
  await pipeline(
    Readable.from(pieces, { objectMode: true, highWaterMark: 1 }),
    createGzip(),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) packed.push(chunk);
    },
  );
  return Buffer.concat(packed).toString("base64");
}

const unpack = promisify(gunzip);

export async function unpackFile(packed: string): Promise<Buffer> {
  return unpack(Buffer.from(packed, "base64"));
}
