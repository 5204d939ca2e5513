/**
 * A value and arrays of numbers in one buffer, so that the arrays are read as they lie.
 *
 * The value is written by V8's own serializer; each array of numbers in it stands for itself behind the
 * value, from a multiple of eight bytes on. Nothing is checked here: whoever reads knows who wrote.
 */
import { open, type FileHandle } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";

const kinds = { Int8Array, Int16Array, Uint16Array, Uint32Array, Float32Array } as const;
type Numbers = InstanceType<(typeof kinds)[keyof typeof kinds]>;

/** Stands in the value where an array of numbers was. */
interface Place {
  readonly kind: keyof typeof kinds;
  /** Bytes from where the arrays begin. */
  readonly at: number;
  readonly length: number;
}

const boundary = 8;
/** Two numbers of four bytes: how long the value is, and how long all of it. */
const headBytes = 8;

const padded = (length: number) => Math.ceil(length / boundary) * boundary;

/** @param value plain objects, arrays of anything else, maps and sets; arrays of numbers stand in plain objects */
export function pack(value: unknown): Uint8Array {
  const arrays: Numbers[] = [];
  let size = 0;
  const places = mapObjects(value, (each) => {
    if (!isNumbers(each)) return undefined;
    const place: Place = { kind: kindOf(each), at: size, length: each.length };
    arrays.push(each);
    size += padded(each.byteLength);
    return { place };
  });
  const head = serialize(places);
  const start = padded(headBytes + head.length);
  const all = new Uint8Array(start + size);
  new Uint32Array(all.buffer, 0, 2).set([head.length, all.length]);
  all.set(head, headBytes);
  let at = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return all;
}

/**
 * @param bytes of `pack`; the arrays in what is returned are parts of it
 * @returns `undefined` where the end is missing
 */
export function unpack(bytes: Uint8Array): unknown {
  if (bytes.length < headBytes) return undefined;
  // Arrays begin where numbers of their size may begin.
  const whole = bytes.byteOffset % boundary === 0 ? bytes : Uint8Array.from(bytes);
  const [headLength, length] = new Uint32Array(whole.buffer, whole.byteOffset, 2);
  if (length !== bytes.length) return undefined;
  const start = padded(headBytes + headLength!);
  return put(whole.subarray(headBytes, headBytes + headLength!), whole.subarray(start));
}

/**
 * The same of a file, which takes less memory: the value as it was written is not kept beside the arrays.
 *
 * @throws when it cannot be read
 */
export async function unpackFile(path: string): Promise<unknown> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await read(file, 0, headBytes);
    const [headLength, length] = new Uint32Array(buffer);
    if (length !== size) return undefined;
    const start = padded(headBytes + headLength!);
    const head = await read(file, headBytes, headLength!);
    return put(head, await read(file, start, size - start));
  } finally {
    await file.close();
  }
}

async function read(file: FileHandle, from: number, length: number) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at);
    if (bytesRead === 0) throw new Error("the end is missing");
    at += bytesRead;
  }
  return bytes;
}

/** @param numbers the arrays, from a multiple of eight bytes on */
function put(head: Uint8Array, numbers: Uint8Array): unknown {
  return mapObjects(deserialize(head), (each) => {
    const { place } = each as { place?: Place };
    if (place === undefined) return undefined;
    const { buffer, byteOffset } = numbers;
    return new kinds[place.kind](buffer as ArrayBuffer, byteOffset + place.at, place.length);
  });
}

/** The value with each object replaced by what `replace` gives for it, if it gives anything. */
function mapObjects(value: unknown, replace: (each: object) => object | undefined): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const other = replace(value);
  if (other !== undefined) return other;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapObjects(each, replace)]),
  );
}

const isNumbers = (value: object): value is Numbers => ArrayBuffer.isView(value);

const kindOf = (numbers: Numbers) => numbers.constructor.name as keyof typeof kinds;
