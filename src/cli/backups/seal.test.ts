import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKey, parsePublicKey, parseSecretKey } from "./keys.ts";
import { seal, SealBrokenError, unseal } from "./seal.ts";

/** Made by `age-keygen` and `age` 1.2.1. */
const byAge = {
  secretKey: "AGE-SECRET-KEY-1GKCGA4TTNQYYT7F9JQ3V4SL7TPWU8HVS0FYYE069TWQKA6E0XWAS0MHP9C",
  publicKey: "age174m83qswzd92hrz6qt5nckaulh4xafapwquz5tc6a0er7eqc2f0qvtjh0y",
  file: "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBvMVlINDJZVG94Q3NOVlg4UlFxT0FlVFdHWk5IVG9tQ2JYUzg4KzdWYlV3CmdGalU1dzhHVlVBbG92eklTa0N6MjNIcHRRaFV6Y1B5aTV2dTN2aHlibnMKLS0tIExkcFZRaUt0NFR4UHE3aVJ4UEowazExeTdxMkdNRFJWbGttMlE4eVV6TjgKtYl5vGCkcMSGQpKR8zeVdk49/lyBY6mKUFDWGBTAYRxiACZRVTnKbGTEkFwhO/7H2IeIKjQpbsFwDQ==",
  says: "Two baskets of plums, 45.\n",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "first-mover-seal-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const next = (content?: Uint8Array | string): string => {
  files += 1;
  const file = join(folder, String(files));
  if (content !== undefined) writeFileSync(file, content);
  return file;
};

describe("a sealed file", () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])(
    "of %i bytes comes back as it was",
    (size) => {
      const content = Buffer.alloc(size, "plums");
      const { publicKey, secretKey } = createKey();
      const [sealed, opened] = [next(), next()];

      seal(next(content), sealed, parsePublicKey(publicKey)!);
      unseal(sealed, opened, parseSecretKey(secretKey)!);

      expect(readFileSync(opened).equals(content)).toBe(true);
      expect(readFileSync(sealed, "latin1")).not.toContain("plumsplums");
    },
  );

  it("is what the program age writes", () => {
    const opened = next();

    unseal(next(Buffer.from(byAge.file, "base64")), opened, parseSecretKey(byAge.secretKey)!);

    expect(readFileSync(opened, "utf8")).toBe(byAge.says);
  });

  it("is refused when one bit of it was changed, wherever", () => {
    const { publicKey, secretKey } = createKey();
    const sealed = next();
    seal(next(Buffer.alloc(70_000, "plums")), sealed, parsePublicKey(publicKey)!);
    const bytes = readFileSync(sealed);
    const places = [3, 30, 80, 140, 190, 205, 1_000, 65_800, bytes.length - 1];

    for (const place of places) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1;
      const file = next(changed);
      expect(() => unseal(file, next(), parseSecretKey(secretKey)!), String(place)).toThrow(
        SealBrokenError,
      );
    }
  });

  it("is refused when pieces are missing or changed places", () => {
    const { publicKey, secretKey } = createKey();
    const sealed = next();
    seal(next(Buffer.alloc(3 * 65_536, "plums")), sealed, parsePublicKey(publicKey)!);
    const bytes = readFileSync(sealed);
    const piece = 65_536 + 16;
    const head = bytes.subarray(0, bytes.length - 3 * piece);
    const at = (number: number) => bytes.subarray(head.length + number * piece).subarray(0, piece);

    for (const order of [[0, 1], [1, 0, 2], [0, 2], []]) {
      const file = next(Buffer.concat([head, ...order.map(at)]));
      expect(() => unseal(file, next(), parseSecretKey(secretKey)!)).toThrow(SealBrokenError);
    }
  });
});

describe("keys", () => {
  it("are those of age", () => {
    const file = `# created: today\n# public key: ${byAge.publicKey}\n${byAge.secretKey}\n`;
    expect(parseSecretKey(file)).toBeDefined();
    expect(parsePublicKey(byAge.publicKey)).toBeDefined();
  });

  it("with one wrong letter are none", () => {
    const { publicKey } = createKey();
    for (let at = 4; at < publicKey.length; at += 1) {
      const letter = publicKey[at] === "q" ? "p" : "q";
      expect(parsePublicKey(publicKey.slice(0, at) + letter + publicKey.slice(at + 1))).toBe(
        undefined,
      );
    }
    expect(parsePublicKey("age1")).toBeUndefined();
    expect(parseSecretKey("nothing")).toBeUndefined();
  });
});
