import { afterEach, expect, it } from "vitest";
import { writeKnowledge, type SampleKnowledge } from "../../test/support/sample-knowledge.ts";
import { openKnowledge } from "./open.ts";

let sample: SampleKnowledge | undefined;
afterEach(async () => {
  await sample?.remove();
  sample = undefined;
});

async function complaints(text: string | null) {
  sample = await writeKnowledge({ "persona.md": text });
  const { problems } = await openKnowledge(sample.dir);
  return problems.map(({ file, line, reason }) => `${file.slice(sample!.dir.length + 1)}:${line} ${reason}`);
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
