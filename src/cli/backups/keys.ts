/**
 * Keys of encrypted backups, written as the program `age` writes them: `age1…` is public and only encrypts,
 * `AGE-SECRET-KEY-1…` opens. The letters are Bech32 (BIP 173) without its limit of length.
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";

const publicWord = "age";
const secretWord = "age-secret-key-";

/** Bytes of a key of curve X25519. */
const keyBytes = 32;

/** What stands before those bytes where Node wants a whole key (RFC 8410). */
const publicHead = Buffer.from("302a300506032b656e032100", "hex");
const secretHead = Buffer.from("302e020100300506032b656e04220420", "hex");

export interface KeyTexts {
  readonly publicKey: string;
  readonly secretKey: string;
}

export function createKey(): KeyTexts {
  const pair = generateKeyPairSync("x25519");
  const secret = pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-keyBytes);
  return {
    publicKey: encode(publicWord, bytesOf(pair.publicKey)),
    secretKey: encode(secretWord, secret).toUpperCase(),
  };
}

/** @returns `undefined` if the text is no public key. */
export function parsePublicKey(text: string): KeyObject | undefined {
  const bytes = decode(publicWord, text.trim());
  return bytes && publicKeyOf(bytes);
}

/** Reads a key file: lines that begin with # are comments. @returns `undefined` if there is no key in it. */
export function parseSecretKey(file: string): KeyObject | undefined {
  const line = file.split("\n").find((text) => /^AGE-SECRET-KEY-1/i.test(text.trim()));
  const bytes = line === undefined ? undefined : decode(secretWord, line.trim().toLowerCase());
  if (bytes === undefined) return undefined;
  const der = Buffer.concat([secretHead, bytes]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

export function publicKeyOf(bytes: Uint8Array): KeyObject {
  return createPublicKey({
    key: Buffer.concat([publicHead, bytes]),
    format: "der",
    type: "spki",
  });
}

export function bytesOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: "der", type: "spki" }).subarray(-keyBytes);
}

const letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const checkLetters = 6;

function encode(word: string, bytes: Uint8Array): string {
  const data = regroup(bytes, 8, 5, true) ?? [];
  const rest = polymod([...spread(word), ...data, ...Array(checkLetters).fill(0)]) ^ 1;
  const check = Array.from({ length: checkLetters }, (_, at) => (rest >> (5 * (5 - at))) & 31);
  return `${word}1${[...data, ...check].map((value) => letters[value]).join("")}`;
}

function decode(word: string, text: string): Buffer | undefined {
  if (!text.startsWith(`${word}1`)) return undefined;
  const values = Array.from(text.slice(word.length + 1), (letter) => letters.indexOf(letter));
  if (values.includes(-1) || polymod([...spread(word), ...values]) !== 1) return undefined;
  const bytes = regroup(values.slice(0, -checkLetters), 5, 8, false);
  return bytes?.length === keyBytes ? Buffer.from(bytes) : undefined;
}

function spread(word: string): number[] {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) sum ^= generator;
  }
  return sum;
}

/** The same bits in groups of another size. @returns `undefined` if bits are left over that are not nought. */
function regroup(
  values: Iterable<number>,
  from: number,
  to: number,
  isPadded: boolean,
): number[] | undefined {
  const groups: number[] = [];
  let kept = 0;
  let bits = 0;
  for (const value of values) {
    kept = ((kept << from) | value) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      groups.push((kept >> bits) & ((1 << to) - 1));
    }
  }
  const rest = (kept << (to - bits)) & ((1 << to) - 1);
  if (isPadded && bits > 0) groups.push(rest);
  else if (bits >= from || rest !== 0) return undefined;
  return groups;
}
