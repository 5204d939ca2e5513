/**
 * Answers: how near a question comes in meaning to each of very many articles, four numbers at a time.
 *
 * A loop in JavaScript takes a number after the other, which for a hundred thousand articles of 64 numbers takes longer
 * than all else. So this one loop is a function of WebAssembly, written down by its instructions.
 */
import type { Meaning } from "../meaning.ts";

/** By the number of the article, below 0 too, within a rounding of `nearness`. The array is used again. */
export type NearAll = (question: Float32Array) => Float32Array;

const bytesOfNumber = 4;
/** Numbers that one instruction takes. */
const lanes = 4;
const bytesOfPage = 65_536;

export function createNearAll({ means, size }: Pick<Meaning, "means" | "size">): NearAll {
  const articles = means.length / size;
  // Each vector begins with a new instruction: behind its last number stand noughts.
  const stride = Math.ceil(size / lanes) * lanes;
  const questionFrom = articles * stride;
  const nearFrom = questionFrom + stride;
  const bytes = (nearFrom + articles) * bytesOfNumber;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / bytesOfPage) });
  const numbers = new Float32Array(memory.buffer, 0, nearFrom + articles);
  for (let article = 0; article < articles; article++) {
    numbers.set(means.subarray(article * size, (article + 1) * size), article * stride);
  }
  const near = numbers.subarray(nearFrom);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program), { "": { memory } });
  const multiply = exports["multiply"] as (...places: readonly number[]) => void;
  const places = [0, questionFrom, nearFrom, nearFrom, nearFrom + articles];

  return (question) => {
    numbers.set(question, questionFrom);
    multiply(...places.map((place) => place * bytesOfNumber));
    return near;
  };
}

/** The function's numbers: five are given, all of them bytes from the beginning; two are its own. */
const locals = { vector: 0, question: 1, questionEnd: 2, near: 3, nearEnd: 4, at: 5, sum: 6 };

// The instructions that are needed, by their names in the text form.
const loop = [0x03, 0x40];
const end = [0x0b];
const again = [0x0d, 0x00];
const get = (local: keyof typeof locals) => [0x20, locals[local]];
const set = (local: keyof typeof locals) => [0x21, locals[local]];
const tee = (local: keyof typeof locals) => [0x22, locals[local]];
const isLess = [0x49];
const plus = (bytes: number) => [0x41, bytes, 0x6a];
const noughts = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)];
const loadFour = [0xfd, 0x00, 0x02, 0x00];
const timesFour = [0xfd, 0xe6, 0x01];
const plusFour = [0xfd, 0xe4, 0x01];
const oneOf = (lane: number) => [0xfd, 0x1f, lane];
const plusOne = [0x92];
const store = [0x38, 0x02, 0x00];

const body = [
  // One more number, and one more of four numbers.
  [2, 1, 0x7f, 1, 0x7b],
  loop,
  [...get("question"), ...set("at"), ...noughts, ...set("sum")],
  loop,
  [...get("sum"), ...get("vector"), ...loadFour, ...get("at"), ...loadFour],
  [...timesFour, ...plusFour, ...set("sum")],
  [...get("vector"), ...plus(16), ...set("vector")],
  [...get("at"), ...plus(16), ...tee("at"), ...get("questionEnd"), ...isLess, ...again],
  end,
  [...get("near"), ...get("sum"), ...oneOf(0), ...get("sum"), ...oneOf(1), ...plusOne],
  [...get("sum"), ...oneOf(2), ...get("sum"), ...oneOf(3), ...plusOne, ...plusOne, ...store],
  [...get("near"), ...plus(4), ...tee("near"), ...get("nearEnd"), ...isLess, ...again],
  end,
  end,
].flat();

const text = (letters: string) => [letters.length, ...Buffer.from(letters)];
const section = (id: number, content: readonly number[]) => [id, ...length(content), ...content];

/** A length in sevens of bits, as the format has it. */
function length({ length: left }: readonly number[]): readonly number[] {
  return left < 0x80 ? [left] : [(left & 0x7f) | 0x80, left >> 7];
}

const program = Uint8Array.from(
  [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    section(1, [1, 0x60, 5, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0]),
    section(2, [1, ...text(""), ...text("memory"), 2, 0, 1]),
    section(3, [1, 0]),
    section(7, [1, ...text("multiply"), 0, 0]),
    section(10, [1, ...length(body), ...body]),
  ].flat(),
);
