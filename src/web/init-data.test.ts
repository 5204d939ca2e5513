/** What Telegram signed opens a desk; what anybody changed, however little, opens none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  appFields,
  type Fields,
  testTelegramKey,
  withHash,
  withSignature,
  written,
} from "../../test/support/console/mini-app.ts";
import { initDataMs, readInitData, telegramKey } from "./init-data.ts";

const token = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qc";
const keys = { token, telegramKey: testTelegramKey };
const now = new Date("2026-12-01T01:30:00Z");
const read = (data: string, at = now) => readInitData(data, keys, at);
const plain = appFields(5_001, now);

/** Signed with the token; with Telegram's key; with both, as Telegram does. */
const ways: readonly (readonly [string, Fields])[] = [
  ["the bot's token", withHash(plain, token)],
  ["Telegram's key", withSignature(plain, token)],
  ["both", withHash(withSignature(plain, token), token)],
];

/** Published by Telegram's users to test with; signed by Telegram itself. */
const known =
  "user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%20%2B%20-%20%3F%20%5C%2F%22%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22photo_url%22%3A%22https%3A%5C%2F%5C%2Ft.me%5C%2Fi%5C%2Fuserpic%5C%2F320%5C%2F4FPEE4tmP3ATHa57u6MqTDih13LTOiMoKoLDRG4PnSA.svg%22%7D&chat_instance=8134722200314281151&chat_type=private&auth_date=1733584787&signature=zL-ucjNyREiHDE8aihFwpfR9aggP2xiAo3NSpfe-p7IbCisNlDKlo7Kb6G4D0Ao2mBrSgEk4maLSdv6MLIlADQ";

it("knows Telegram's own signature", () => {
  const at = new Date(1_733_584_787_000);
  const of = (bot: string) => readInitData(known, { token: `${bot}:x`, telegramKey }, at);

  expect(of("7342037359")?.visitor).toEqual({
    person: 279_058_397,
    firstName: "Vladislav + - ? /",
    language: "en",
  });
  expect(of("7342037358")).toBeUndefined();
});

describe.each(ways)("data signed with %s", (_, fields) => {
  const li = { person: 5_001, firstName: "Li + 李/é", language: "zh" };

  it("says who it is, in whichever order it comes", () => {
    expect(read(written(fields))?.visitor).toEqual(li);
    const turned = Object.fromEntries(Object.entries(fields).toReversed());
    expect(read(written(turned))).toEqual(read(written(fields)));
  });

  it("counts for ten minutes, and not from the future", () => {
    const after = (ms: number) => read(written(fields), new Date(now.getTime() + ms));

    expect(after(initDataMs - 1)?.visitor).toEqual(li);
    expect(after(initDataMs)).toBeUndefined();
    expect(after(-60_000)?.visitor).toEqual(li);
    expect(after(-61_000)).toBeUndefined();
  });

  it("is one key, so that it is used once, whichever way it is looked at", () => {
    expect(read(written(fields))!.key).toBe(read(written(withHash(plain, token)))!.key);
  });

  it("is nothing to another bot", () => {
    const other = { ...keys, token: token.replace("4839574812", "4839574813") };
    expect(readInitData(written(fields), other, now)).toBeUndefined();
  });
});

/** What is signed, and names nobody. */
it.each<Fields>([
  { user: "" },
  { user: "null" },
  { user: "[1]" },
  { user: "{" },
  { user: '{"id":"5001"}' },
  { user: '{"id":-5}' },
  { user: '{"id":1.5}' },
  { user: '{"id":9007199254740993}' },
  { user: '{"id":5001,"is_bot":true}' },
  { auth_date: "" },
  { auth_date: "1e9" },
  { auth_date: "-1" },
  { Auth: "x" },
  { start_param: "a\nuser={}" },
])("does not read %j", (more) => {
  expect(read(written(withHash({ ...plain, ...more }, token)))).toBeUndefined();
  expect(read(written(withSignature({ ...plain, ...more }, token)))).toBeUndefined();
});

type Pairs = [string, string][];

/** Ways of changing signed data. Each gives text. */
const changes: readonly ((data: string, pairs: Pairs, n: number, other: string) => string)[] = [
  // One bit, one character, a cut, something put in.
  (data, _, n) => {
    const at = n % data.length;
    const flipped = String.fromCharCode(data.charCodeAt(at) ^ (1 << (n % 7)));
    return data.slice(0, at) + flipped + data.slice(at + 1);
  },
  (data, _, n, other) => data.slice(0, n % data.length) + other + data.slice((n % data.length) + 1),
  (data, _, n) => data.slice(0, n % data.length),
  (data, _, n, other) => data.slice(0, n % data.length) + other + data.slice(n % data.length),
  // A field less, twice, under another name, with another's value.
  (_, pairs, n) => written(Object.fromEntries(pairs.toSpliced(n % pairs.length, 1))),
  (data, pairs, n) => `${data}&${pairs[n % pairs.length]!.join("=")}`,
  (data, pairs, n) => `${pairs[n % pairs.length]![0]}=${n}&${data}`,
  (_, pairs, n, other) =>
    written(
      Object.fromEntries(
        pairs.map(([k, v], at) => (at === n % pairs.length ? [k + other, v] : [k, v])),
      ),
    ),
  (_, pairs, n) => {
    const values = pairs.map(([, value]) => value);
    const turned = [
      ...values.slice(1 + (n % (values.length - 1))),
      ...values.slice(0, 1 + (n % (values.length - 1))),
    ];
    return written(Object.fromEntries(pairs.map(([k], at) => [k, turned[at]!])));
  },
  // Two fields that read as one.
  (_, pairs, n) => {
    const [one, two] = [pairs[n % (pairs.length - 1)]!, pairs[(n % (pairs.length - 1)) + 1]!];
    const rest = pairs.filter((pair) => pair !== one && pair !== two);
    return written(Object.fromEntries([...rest, [one[0], `${one[1]}\n${two[0]}=${two[1]}`]]));
  },
  // A field more, and other people.
  (data, _, n, other) => `${data}&start_param=${encodeURIComponent(other)}${n}`,
  (_, pairs, n) =>
    written(
      Object.fromEntries(
        pairs.map(([k, v]) => [k, k === "user" ? v.replace("5001", String(n)) : v]),
      ),
    ),
  (_, pairs, n) =>
    written(
      Object.fromEntries(
        pairs.map(([k, v]) => [k, k === "auth_date" ? String(Number(v) + 1 + (n % 1_000)) : v]),
      ),
    ),
  // Signed with something else.
  (_, pairs, n) => written(withHash(unsigned(pairs), `${n}:${token.slice(11)}`)),
  (_, pairs, n) => written(withHash(unsigned(pairs), token.slice(0, -1) + (n % 10))),
  (_, pairs, n) => written(withSignature(unsigned(pairs), String(n))),
  (_, pairs) => written({ ...Object.fromEntries(pairs), hash: "", signature: "" }),
];
const unsigned = (pairs: Pairs) =>
  Object.fromEntries(pairs.filter(([name]) => name !== "hash" && name !== "signature"));

/** The same fields with the same values, however it is written. */
const same = (one: string, other: string) => {
  const sorted = (data: string) =>
    [...new URLSearchParams(data)].map((pair) => pair.join("=")).toSorted();
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
};

it("takes none of 10,000 that were changed", () => {
  let tried = 0;
  const accepted: string[] = [];
  fc.assert(
    fc.property(
      fc.constantFrom(...ways.slice(0, 2).map(([, fields]) => fields), ways[2]![1]),
      fc.nat(changes.length - 1),
      fc.nat(100_000),
      fc.string({ minLength: 1, maxLength: 3 }),
      (fields, which, n, other) => {
        const data = written(fields);
        const changed = changes[which]!(data, Object.entries(fields), n, other);
        // A letter that Telegram writes large, a field without which the other signature still holds.
        const isGenuine = ways.some(([, signed]) => same(changed, written(signed)));
        if (isGenuine) return;
        tried += 1;
        if (read(changed) !== undefined) accepted.push(changed);
      },
    ),
    { numRuns: 12_000, seed: 20_261_128 },
  );

  expect(accepted).toEqual([]);
  expect(tried).toBeGreaterThan(10_000);
});

it("refuses none of 1,000 that Telegram signed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 52 }),
      fc.string({ unit: "grapheme", maxLength: 64 }),
      fc.integer({ min: 0, max: initDataMs / 1_000 - 1 }),
      (id, name, ageS) => {
        const at = new Date(now.getTime() - ageS * 1_000);
        const user = JSON.stringify({ id, first_name: name });
        const fields = appFields(id, at, { user });
        for (const signed of [withHash(fields, token), withSignature(fields, token)]) {
          expect(read(written(signed))?.visitor).toMatchObject({ person: id, firstName: name });
        }
      },
    ),
    { numRuns: 500, seed: 20_261_128 },
  );
});
