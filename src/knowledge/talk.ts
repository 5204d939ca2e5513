/**
 * Talk.yaml: what people say that is talk and no question, with what the bot says to it. The ways of saying it
 * are told apart from questions by the retriever, as dangers are.
 *
 * A folder without the file has none.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { talkOffers, type Talk } from "../subjects/answers/index.ts";
import { languages } from "../bot/reply.ts";
import { line, parseYaml } from "./lines.ts";
import { takePhrasing, type TakenPhrasings } from "./phrasings.ts";
import { errorAt, type Problem } from "./problem.ts";
import { pattern } from "./triage.ts";
import { subjectId } from "./subjects.ts";

const schema = z.array(
  z
    .strictObject({
      id: subjectId,
      // None where words alone say it: whatever is learned moves what lies near an edge.
      en: z.array(line),
      zh: z.array(line),
      answer: z.strictObject({ en: line, zh: line }),
      offers: z.array(z.enum(talkOffers)).max(3),
      unclear: z.boolean().default(false),
      doubts: z.boolean().default(false),
      of_anything: z.boolean().default(false),
      sent: z.boolean().default(false),
      // What was read before stays what is spoken of.
      aside: z.boolean().default(false),
      telling: z.boolean().default(false),
      article: subjectId.optional(),
      // Words that say it surely, in a short message.
      when: z.strictObject({ en: z.array(pattern), zh: z.array(pattern) }).optional(),
    })
    .refine(
      ({ en, zh, when }) =>
        languages.every((lang) => ({ en, zh })[lang].length > 0 || (when?.[lang].length ?? 0) > 0),
      {
        error: "nobody can say it: ways of saying it in both languages, or words under `when`",
      },
    ),
);

/**
 * @param taken where each phrasing stands already; those read now are added
 * @param slugs of all articles
 */
export async function readTalk(
  file: string,
  slugs: ReadonlySet<string>,
  taken: TakenPhrasings,
  problems: Problem[],
): Promise<Talk> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  const parsed =
    text === undefined ? undefined : parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return { entries: [], subjects: [] };

  for (const [index, entry] of parsed.value.entries()) {
    if (parsed.value.findIndex(({ id }) => id === entry.id) !== index) {
      problems.push(errorAt(file, parsed.lineOf([index, "id"]), `the id ${entry.id} stands twice`));
    }
    if (entry.article !== undefined && !slugs.has(entry.article)) {
      const reason = `there is no article ${entry.article}`;
      problems.push(errorAt(file, parsed.lineOf([index, "article"]), reason));
    }
    for (const lang of languages) {
      for (const [at, phrasing] of entry[lang].entries()) {
        const line = () => parsed.lineOf([index, lang, at]);
        takePhrasing(phrasing, { text: phrasing, file, line }, taken, problems);
      }
    }
  }
  return {
    entries: parsed.value.map(
      ({ id, answer, offers, unclear, doubts, sent, aside, telling, article, when, ...of }) => ({
        id,
        kind: "greeting",
        when: when ?? { en: [], zh: [] },
        answer,
        tell: [],
        offers,
        isUnclear: unclear,
        isDoubt: doubts,
        isOfAnything: of.of_anything,
        isOfSent: sent,
        isAside: aside,
        isTelling: telling,
        ...(article === undefined ? {} : { article }),
      }),
    ),
    subjects: parsed.value.map(({ id, en, zh }) => ({ slug: id, phrasings: { en, zh } })),
  };
}
