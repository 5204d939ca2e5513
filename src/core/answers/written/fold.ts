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

/** Ends of sentences in both languages; a point within a figure or an address is none. */
const sentenceEnd = /[。！？!?；;\n]+|\.(?=\s|$)/u;
const clauseEnd = /[。！？!?；;，,：:、\n—]+|\.(?=\s|$)/u;

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
