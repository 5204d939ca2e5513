/**
 * Certificates: what the code on a picture carries, signed: `1.<key>.<facts>.<signature>`. The format is told
 * in docs/certificates.md; whoever has the public key can check it without asking anybody.
 *
 * A text has one way to be written: a character that decodes to the same bytes is no such text.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  verify as verifyBytes,
} from "node:crypto";
import type { Facts, KeyPair, PublicKey } from "./record.ts";

const form = /^1\.([0-9a-f]{8})\.([\w-]{1,2000})\.([\w-]{86})$/;

/** A pair of keys; its id follows from the public half. */
export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const { x = "" } = publicKey.export({ format: "jwk" });
  const { d = "" } = privateKey.export({ format: "jwk" });
  return { id: idOfKey(x), publicKey: x, privateKey: d };
}

const idOfKey = (publicKey: string) =>
  createHash("sha256").update(publicKey).digest("hex").slice(0, 8);

/** A line each, in this order. No field holds the end of a line. */
const linesOf = (facts: Facts): readonly string[] => [
  facts.number,
  facts.language,
  facts.season,
  facts.proofs.join(","),
  facts.name,
  facts.village,
  facts.lookedBy,
  facts.day,
];

export function sign(facts: Facts, pair: KeyPair): string {
  const key = createPrivateKey({
    key: { kty: "OKP", crv: "Ed25519", x: pair.publicKey, d: pair.privateKey },
    format: "jwk",
  });
  const payload = Buffer.from(linesOf(facts).join("\n"), "utf8").toString("base64url");
  const said = `1.${pair.id}.${payload}`;
  return `${said}.${signBytes(null, Buffer.from(said), key).toString("base64url")}`;
}

/** The key by which a text says that it is signed; `undefined`: it is no such text. */
export function keyOf(signed: string): string | undefined {
  return form.exec(signed)?.[1];
}

/** @returns `undefined` for a text that this key did not sign, or that is not written as we write it */
export function openSigned(
  signed: string,
  { id, publicKey }: Pick<PublicKey, "id" | "publicKey">,
): Facts | undefined {
  const [, keyId, payload = "", signature = ""] = form.exec(signed) ?? [];
  if (keyId !== id) return undefined;
  const [bytes, proof] = [payload, signature].map((text) => Buffer.from(text, "base64url"));
  if (bytes!.toString("base64url") !== payload || proof!.toString("base64url") !== signature) {
    return undefined;
  }
  const key = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: publicKey },
    format: "jwk",
  });
  if (!verifyBytes(null, Buffer.from(`1.${keyId}.${payload}`), key, proof!)) return undefined;
  const lines = bytes!.toString("utf8").split("\n");
  const [number = "", language, season = "", proofs = "", name = "", village = ""] = lines;
  const [lookedBy = "", day = ""] = lines.slice(6);
  if (language !== "en" && language !== "zh") return undefined;
  return { number, language, season, proofs: proofs.split(","), name, village, lookedBy, day };
}
