import fc from "fast-check";
import { expect, it } from "vitest";
import { pack, unpack } from "./packed.ts";

const numbers = fc.oneof(
  fc.int8Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.float32Array(),
);
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.constant(undefined),
    fc.array(fc.string()),
    numbers,
    fc.dictionary(
      fc.string().filter((key) => key !== "place" && key !== "__proto__"),
      tie("value"),
      { noNullPrototype: true },
    ),
  ),
})).value;

it("gives back what was packed, wherever in a buffer it lies", () => {
  fc.assert(
    fc.property(value, fc.nat(9), (given, before) => {
      const packed = pack(given);
      const buffer = new Uint8Array(before + packed.length);
      buffer.set(packed, before);

      expect(unpack(packed)).toEqual(given);
      expect(unpack(buffer.subarray(before))).toEqual(given);
    }),
  );
});

it("reads numbers as they lie, without a second copy", () => {
  const packed = pack({ a: { table: Float32Array.of(1, 2) } });

  const { a } = unpack(packed) as { a: { table: Float32Array } };

  expect(a.table.buffer).toBe(packed.buffer);
});

it("gives nothing where the end is missing", () => {
  const packed = pack({ table: Uint16Array.of(1, 2, 3) });

  for (let length = 0; length < packed.length; length += 1)
    expect(unpack(packed.slice(0, length))).toBeUndefined();
});
