/** The words that people read in a file of YAML, passage by passage, whatever the file is about. */
import path from "node:path";
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { languages } from "../../bot/reply.ts";
import type { Passage } from "./passages.ts";

/** Every text under a key `en` or `zh`; lists under such a key are phrasings, and nobody reads those. */
export function passagesOfYaml(file: string, text: string): readonly Passage[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const found: Passage[] = [];
  const walk = (
    node: unknown,
    at: string,
    name: string,
    articles: readonly string[] | undefined,
  ): void => {
    if (isMap(node)) {
      const id = scalarOf(node, "id");
      const article = scalarOf(node, "article");
      const here = id === undefined ? name : id;
      const rests = article === undefined ? articles : [article];
      for (const { key, value } of node.items) {
        const word = isScalar(key) ? String(key.value) : "";
        const language = languages.find((each) => each === word);
        if (language === undefined) walk(value, `${at}.${word}`, here, rests);
        else
          for (const [field, each] of textsUnder(value)) {
            const line = lines.linePos((isScalar(key) ? key.range?.[0] : undefined) ?? 0).line;
            found.push({
              file,
              line,
              language,
              text: each,
              name: here,
              group: `${file}${at}`,
              isHeading: field === "term" || field === "title",
              articles: rests,
            });
          }
      }
    } else if (typeof node === "object" && node !== null && "items" in node) {
      for (const [index, item] of (node as { items: readonly unknown[] }).items.entries()) {
        walk(item, `${at}[${index}]`, name, articles);
      }
    }
  };
  walk(document.contents, "", path.basename(file), undefined);
  return found;
}

function scalarOf(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key, true);
  return isScalar(value) && typeof value.value === "string" ? value.value : undefined;
}

function textsUnder(value: unknown): readonly (readonly [string, string])[] {
  if (isScalar(value)) return typeof value.value === "string" ? [["", value.value]] : [];
  if (!isMap(value)) return [];
  return value.items.flatMap(({ key, value: inner }) =>
    isScalar(inner) && typeof inner.value === "string" && isScalar(key)
      ? [[String(key.value), inner.value] as const]
      : [],
  );
}
