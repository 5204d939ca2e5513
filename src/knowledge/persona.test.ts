import { expect, it } from "vitest";
import { useSamples } from "../../test/support/sample-knowledge.ts";

const open = useSamples();

async function complaints(text: string | null) {
  return (await open({ "persona.md": text })).told;
}

it.each([
  ["is missing", null],
  ["is short", "You speak like a neighbour.\n"],
  ["has as many words as it may", "word ".repeat(350)],
])("has nothing against a persona that %s", async (_name, text) => {
  expect(await complaints(text)).toEqual([]);
});

it.each([
  ["\n\n", "persona.md:1 the file is empty"],
  ["word ".repeat(351), "persona.md:1 the file has 351 words, at most 350"],
])("complains about %j", async (text, complaint) => {
  expect(await complaints(text)).toEqual([complaint]);
});
