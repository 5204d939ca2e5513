/**
 * Encrypts a file to a public key, and opens it again: the file format of the program `age`, version 1
 * (age-encryption.org/v1), with one key of kind X25519. So `age --decrypt` opens what this writes, on any machine
 * and without this program.
 *
 * A head with the wrapped key of the file, then pieces of 64 kB, each with its number and its seal: a file that was
 * cut short, mixed up or changed by one bit is refused.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { bytesOf, publicKeyOf } from "./keys.ts";

const version = "age-encryption.org/v1";
const wrapInfo = `${version}/X25519`;
const cipher = "chacha20-poly1305";
const tagBytes = 16;
const pieceBytes = 65_536;
/** More than any head that this program or `age` writes to one key. */
const mostHeadBytes = 16_384;

/** The file is no such file, is damaged, or was encrypted to another key. */
export class SealBrokenError extends Error {}

/** Nothing is wrong with the file; this key does not open it. */
export class OtherKeyError extends SealBrokenError {}

/**
 * @param to must not exist; it is written for its owner alone
 * @throws {Error} `EEXIST`; whoever asked deletes what was begun
 */
export function seal(from: string, to: string, publicKey: KeyObject): void {
  const fileKey = randomBytes(16);
  const own = generateKeyPairSync("x25519");
  const share = bytesOf(own.publicKey);
  const secret = diffieHellman({ privateKey: own.privateKey, publicKey });
  const wrapKey = derive(secret, Buffer.concat([share, bytesOf(publicKey)]), wrapInfo);
  const wrapped = encrypt(wrapKey, Buffer.alloc(12), fileKey);
  const head = `${version}\n-> X25519 ${base64(share)}\n${base64(wrapped)}\n---`;
  const nonce = randomBytes(16);

  withFiles(from, to, (input, output, size) => {
    writeSync(output, `${head} ${base64(macOf(fileKey, head))}\n`);
    writeSync(output, nonce);
    const key = derive(fileKey, nonce, "payload");
    forEachPiece(input, 0, size, pieceBytes, (piece, number, isLast) => {
      writeSync(output, encrypt(key, nonceOf(number, isLast), piece));
    });
  });
}

/**
 * @param to must not exist; it is written for its owner alone
 * @throws {SealBrokenError} also in the middle; whoever asked deletes what was begun
 */
export function unseal(from: string, to: string, secretKey: KeyObject): void {
  withFiles(from, to, (input, output, size) => {
    const start = Buffer.alloc(Math.min(size, mostHeadBytes));
    readSync(input, start, 0, start.length, 0);
    const { fileKey, headBytes } = readHead(start, secretKey);
    const nonce = start.subarray(headBytes, headBytes + 16);
    if (nonce.length < 16) throw new SealBrokenError("the file ends too early");
    const key = derive(fileKey, nonce, "payload");
    forEachPiece(input, headBytes + 16, size, pieceBytes + tagBytes, (piece, number, isLast) =>
      writeSync(output, decrypt(key, nonceOf(number, isLast), piece)),
    );
  });
}

function readHead(
  start: Buffer,
  secretKey: KeyObject,
): { readonly fileKey: Buffer; readonly headBytes: number } {
  const text = start.toString("latin1");
  const found = /^age-encryption\.org\/v1\n((?:[^\n]+\n)*?)--- ([A-Za-z0-9+/]{43})\n/.exec(text);
  if (found === null) throw new SealBrokenError("the file is not encrypted in this way");
  const [whole, stanzas = "", mac = ""] = found;
  const publicBytes = bytesOf(createPublicKey(secretKey));
  for (const [, share = "", wrapped = ""] of stanzas.matchAll(
    /^-> X25519 ([A-Za-z0-9+/]{43})\n([A-Za-z0-9+/]{43})\n/gm,
  )) {
    const shareBytes = Buffer.from(share, "base64");
    const secret = diffieHellman({ privateKey: secretKey, publicKey: publicKeyOf(shareBytes) });
    const wrapKey = derive(secret, Buffer.concat([shareBytes, publicBytes]), wrapInfo);
    let fileKey: Buffer;
    try {
      fileKey = decrypt(wrapKey, Buffer.alloc(12), Buffer.from(wrapped, "base64"));
    } catch {
      continue; // for somebody else
    }
    const head = whole.slice(0, whole.lastIndexOf(" "));
    if (timingSafeEqual(macOf(fileKey, head), Buffer.from(mac, "base64"))) {
      return { fileKey, headBytes: whole.length };
    }
    throw new SealBrokenError("the head of the file was changed");
  }
  throw new OtherKeyError("the file was encrypted to another key");
}

function derive(secret: Uint8Array, salt: Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, salt, info, 32));
}

function macOf(fileKey: Buffer, head: string): Buffer {
  return createHmac("sha256", derive(fileKey, Buffer.alloc(0), "header"))
    .update(head)
    .digest();
}

function encrypt(key: Buffer, nonce: Buffer, piece: Uint8Array): Buffer {
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  return Buffer.concat([sealing.update(piece), sealing.final(), sealing.getAuthTag()]);
}

function decrypt(key: Buffer, nonce: Buffer, piece: Uint8Array): Buffer {
  if (piece.length < tagBytes) throw new SealBrokenError("the file ends too early");
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  opening.setAuthTag(piece.subarray(piece.length - tagBytes));
  try {
    return Buffer.concat([
      opening.update(piece.subarray(0, piece.length - tagBytes)),
      opening.final(),
    ]);
  } catch (error) {
    throw new SealBrokenError("the file is damaged, or was changed", { cause: error });
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** The last piece may be short, and is empty only when there is nothing else. */
function forEachPiece(
  input: number,
  begin: number,
  size: number,
  bytes: number,
  act: (piece: Buffer, number: number, isLast: boolean) => void,
): void {
  const pieces = Math.max(1, Math.ceil((size - begin) / bytes));
  for (let number = 0; number < pieces; number += 1) {
    const at = begin + number * bytes;
    const piece = Buffer.alloc(Math.min(bytes, size - at));
    if (readSync(input, piece, 0, piece.length, at) !== piece.length) {
      throw new Error("the file became shorter while it was read");
    }
    act(piece, number, number === pieces - 1);
  }
}

function withFiles(
  from: string,
  to: string,
  act: (input: number, output: number, size: number) => void,
): void {
  const input = openSync(from, "r");
  try {
    const output = openSync(to, "wx", 0o600);
    try {
      act(input, output, fstatSync(input).size);
    } finally {
      closeSync(output);
    }
  } finally {
    closeSync(input);
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}
