/**
 * Written answers: how two texts are compared: without case, width, spaces and the shape of quotation
 * marks; and how a text falls into sentences and clauses.
 */

/** For looking one text up in another. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[‘’‛`´]/g, "'")
    .replaceAll(/[“”„«»「」『』]/g, '"')
    .replaceAll(/\s+/gu, "");
}

/** Ends of sentences in both languages; a point within a figure, an address or a shortened word is none. */
const sentenceEnd = /[。！？!?；;\n]+|(?<!\b(?:e\.g|i\.e|[ap]\.m|approx|vs|ca))\.(?=\s|$)/iu;
const clauseEnd = /[。！？!?；;，,：:、\n—]+|(?<!\b(?:e\.g|i\.e|[ap]\.m|approx|vs|ca))\.(?=\s|$)/iu;

export function sentencesOf(text: string): readonly string[] {
  return parts(text, sentenceEnd);
}

export function clausesOf(text: string): readonly string[] {
  return parts(text, clauseEnd);
}

function parts(text: string, end: RegExp): readonly string[] {
  return text
    .split(end)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Words between spaces; each Han character by itself. */
export function countWords(text: string): number {
  return (
    text.match(/\p{Script=Han}|[^\s\p{Script=Han}]*[\p{L}\p{N}][^\s\p{Script=Han}]*/gu)?.length ?? 0
  );
}

/** What cannot be seen is not there. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Default_Ignorable_Code_Point}\p{C}\u2800\u3164]/gu, (sign) =>
    sign === "\n" ? sign : "",
  );
}
