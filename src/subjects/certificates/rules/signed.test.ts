/** Whether a certificate is true, through the function that page, chat and table ask. */
import { describe, expect, it } from "vitest";
import { check, type Books } from "./check.ts";
import { addressOf, newNumber, readBrought, writeNumber } from "./number.ts";
import type { Certificate } from "./record.ts";
import { newKeyPair, sign } from "./signed.ts";
import { readWishedName } from "./wished-name.ts";

const pair = newKeyPair();
const stranger = newKeyPair();

function given(more: Partial<Certificate> = {}): Certificate {
  const facts = {
    number: newNumber(),
    language: "zh",
    season: "sell",
    proofs: ["first-parcel", "first-month"],
    name: "阿依古丽·买买提",
    village: "上溪村",
    lookedBy: "李师傅",
    day: "2026-12-01",
    memberId: "m1",
    state: "good",
    shown: ["寄给陌生人的头一个包裹", "一整个月的进出账"],
    lookers: ["m2"],
    reason: null,
    askedBy: null,
    ...more,
  } as const;
  return { ...facts, signed: sign(facts, pair) };
}

const books = (rows: readonly Certificate[], isWithdrawn = false): Books => ({
  certificates: {
    find: async (number) => rows.find((row) => row.number === number),
    findAll: async () => new Map(),
  },
  certificateKeys: {
    find: async (id) => [pair].map((key) => ({ ...key, isWithdrawn })).find((key) => key.id === id),
  },
});

/** As the code on a picture is brought to the page. */
const ask = async (books: Books, address: string): Promise<string> => {
  const brought = readBrought(address);
  return brought === undefined ? "unread" : (await check(books, brought)).kind;
};

const addresses = (certificate: Certificate) => {
  const signed = certificate.signed!;
  const { number } = certificate;
  return [undefined, "https://mentor.example.org"].map((publicUrl) =>
    addressOf({ publicUrl, botUsername: "a_bot" }, number, signed),
  );
};

/** The same numbers each time. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe("a certificate", () => {
  it("is true as it was given, by either address and by its number alone", async () => {
    const one = given();

    for (const brought of [...addresses(one), writeNumber(one.number).toLowerCase()]) {
      expect(await ask(books([one]), brought)).toBe("true");
    }
  });

  it("is never true where its number or its signed text was altered: ten thousand times", async () => {
    const [one, other] = [given(), given({ name: "王芳" })];
    const both = books([one, other]);
    const dice = createDice(7);
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%+=/~";
    const letter = () => letters[dice(letters.length)]!;
    const alter = (text: string): string => {
      const at = dice(text.length);
      const kinds = [
        text.slice(0, at) + letter() + text.slice(at + 1),
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at) + letter() + text.slice(at),
        text.slice(0, at) + text.slice(at + 1, at + 2) + text.charAt(at) + text.slice(at + 2),
        text.slice(0, at) +
          (text.charCodeAt(at) > 90
            ? text.charAt(at).toUpperCase()
            : text.charAt(at).toLowerCase()) +
          text.slice(at + 1),
      ];
      const altered = kinds[dice(kinds.length)]!;
      return altered === text ? alter(text) : altered;
    };
    const accepted: string[] = [];

    for (let time = 0; time < 10_000; time += 1) {
      const { number, signed } = one;
      const isNumber = time % 4 === 0;
      const address = isNumber
        ? `/verify/${alter(number)}?s=${signed!}`
        : `/verify/${number}?s=${alter(signed!)}`;
      if ((await ask(both, address)) === "true") accepted.push(address);
    }

    expect(accepted).toEqual([]);
  });

  it("is forged with another's text, another key, and facts that the book does not have", async () => {
    const one = given();
    const both = books([one, given()]);
    const { number } = one;
    const other = sign({ ...one, name: "王芳" }, pair);
    const theirs = sign(one, stranger);
    const relabelled = theirs.replace(stranger.id, pair.id);

    for (const signed of [other, theirs, relabelled, given().signed!, ""]) {
      expect(await ask(both, `/verify/${number}?s=${signed}`)).toBe("forged");
    }
  });

  it("is not made true by a signature that the book does not know", async () => {
    const one = given();

    expect(await ask(books([]), addresses(one)[1]!)).toBe("unknown");
  });

  it("stays true when who looked is forgotten, and when its key was withdrawn", async () => {
    const one = given();
    const { number, signed } = one;
    const without: Certificate = { ...one, lookedBy: "", signed: null };

    expect(await ask(books([without]), `/verify/${number}?s=${signed!}`)).toBe("true");
    expect(await check(books([one], true), { number, signed: signed! })).toMatchObject({
      kind: "true",
      isOldKey: true,
    });
  });
});

describe("what somebody brings", () => {
  // Looked for anywhere in it, this takes a minute and a half in which the bot answers nobody.
  it("is read at once, though it is as long as a form may be", { timeout: 20_000 }, () => {
    expect(readBrought(`${"/verify/a?".repeat(100_000)} x`)).toBeUndefined();
    expect(readBrought(`${"/verify/a/".repeat(100_000)}!`)).toBeUndefined();
    expect(readBrought(`seen here: https://a.example/verify/${"7".repeat(12)}`)?.number).toBe(
      "7".repeat(12),
    );
  });
});

describe("a name as it is wished", () => {
  it.each([
    ["阿依古丽·买买提", "阿依古丽·买买提"],
    ["  J. O'Chen-Li,  Jr. ", "J. O'Chen-Li Jr."],
    ["Mei 🌸", "Mei"],
    ["evil.example/x", "evil. example x"],
    ["13800138000 Mei", "Mei"],
    ["😀 12", undefined],
  ])("%s stands as %s", (typed, stands) => {
    expect(readWishedName(typed)).toBe(stands);
  });
});
