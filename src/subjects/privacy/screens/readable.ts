/**
 * What is kept about a member as a page that they can read: their own words, what they sent and what they
 * counted, in their language, by day. What means something to programs only stands in the other file.
 */
import { isDay, writeDay } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { writeMinor } from "../../../bot/money.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { phrase, type Language, type Phrase } from "../../../bot/reply.ts";
import { type Playbook, stepName } from "../../playbook/index.ts";

export interface ReadableDeps {
  readonly phrasebook: Phrasebook;
  readonly playbook: Playbook;
  readonly timeZone: string;
}

type Row = Readonly<Record<string, unknown>>;
type Kept = Readonly<Record<string, readonly object[]>>;

/** Of a part of the page: its table, when a row was, and what it says; `undefined` says nothing. */
interface Part {
  readonly table: string;
  readonly at: string;
  /** The rows that are still so, where a row changes another. */
  standing?(rows: readonly Row[]): readonly Row[];
  says(row: Row, deps: ReadableDeps, language: Language): readonly (string | Phrase)[];
}

const words = (column: string) => (row: Row) => [textOf(row[column])];

const parts: readonly Part[] = [
  {
    table: "goal",
    at: "created_at",
    says: ({ text, file_id }) => [textOf(text), ...voice(file_id)],
  },
  {
    table: "shown",
    at: "created_at",
    says: ({ step_id, kind, text, file_id }, { playbook }, language) => [
      stepName(playbook, textOf(step_id), language).title,
      textOf(text),
      ...(textOf(file_id) === "" ? [] : [phrase("export-file", { kind: textOf(kind) })]),
    ],
  },
  {
    table: "question",
    at: "created_at",
    says: ({ text, voice_file }) => [textOf(text), ...voice(voice_file)],
  },
  {
    table: "draft",
    at: "created_at",
    says: ({ question, text }) => [textOf(question), textOf(text)],
  },
  { table: "product", at: "updated_at", says: words("name") },
  {
    table: "stock_item",
    at: "updated_at",
    says: ({ name, on_hand }) => [`${textOf(name)}: ${textOf(on_hand)}`],
  },
  {
    table: "cash_event",
    at: "day",
    standing: linesOfBook,
    says: ({ amount_minor, words: said }) =>
      typeof amount_minor === "number" ? [writeMinor(amount_minor), textOf(said)] : [textOf(said)],
  },
  {
    table: "parcels_day",
    at: "day",
    says: ({ parcels }) => [phrase("export-parcels", { count: Number(parcels) })],
  },
  {
    table: "peer_message",
    at: "at",
    says: ({ text, file_id }) => [textOf(text), ...voice(file_id)],
  },
  { table: "partner_experience", at: "at", says: words("words") },
  { table: "mentor_note", at: "created_at", says: words("text") },
  { table: "mentor_note_about_me", at: "created_at", says: words("text") },
];

/** One page that any phone or computer opens; nothing in it is read from elsewhere. A piece for each thing. */
export function* readablePieces(
  deps: ReadableDeps,
  language: Language,
  kept: Kept,
  day: string,
): Generator<string> {
  const say = (what: Phrase) => escaped(deps.phrasebook.text(language, what));
  const dayOf = (at: unknown) => writeAt(deps, language, textOf(at), day);
  const [me] = rowsOf(kept, "member");
  const [village] = rowsOf(kept, "village");
  const name = textOf(me?.["first_name"]);
  const title = say(phrase("export-title", { name }));
  const about = [
    phrase("export-me", { name }),
    ...(village === undefined
      ? []
      : [phrase("export-village", { village: textOf(village["name"]) })]),
    phrase("export-here-since", { day: dayOf(me?.["created_at"]) }),
  ];
  yield `<!doctype html>\n<html lang="${language}">\n<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>\n<style>${look}</style>
<h1>${title}</h1>\n<p>${say(phrase("export-day", { day: writeDay(day, language) }))}</p>
<p>${about.map(say).join("<br>")}</p>\n`;
  for (const { table, at, standing, says } of parts) {
    let isOpen = false;
    const rows = rowsOf(kept, table);
    for (const row of standing?.(rows) ?? rows) {
      const said = says(row, deps, language)
        .map((each) => (typeof each === "string" ? escaped(each) : say(each)))
        .filter((each) => each !== "");
      if (said.length === 0) continue;
      if (!isOpen) yield `<h2>${say(phrase("export-part", { what: table }))}</h2>\n<ul>\n`;
      isOpen = true;
      yield `<li><b>${escaped(dayOf(row[at]))}</b> ${said.join("<br>")}</li>\n`;
    }
    if (isOpen) yield "</ul>\n";
  }
  yield `<p>${say(phrase("export-rest"))}</p>\n</html>\n`;
}

/** Each line as it says last; without those that were taken out. What was undone stands as before. */
function linesOfBook(events: readonly Row[]): readonly Row[] {
  const lines = new Map<unknown, Row[]>();
  for (const event of events.toSorted((one, other) => Number(one["seq"]) - Number(other["seq"]))) {
    const said = lines.get(event["line"]) ?? [];
    if (event["kind"] === "undo") said.pop();
    else said.push(event);
    lines.set(event["line"], said);
  }
  return [...lines.values()].flatMap((said) => {
    const last = said.at(-1);
    return last === undefined || last["kind"] === "remove" ? [] : [last];
  });
}

function writeAt(deps: ReadableDeps, language: Language, at: string, today: string): string {
  if (at === "") return "";
  const day = isDay(at) ? at : localDay(new Date(at), deps.timeZone);
  return writeDay(day, language, today);
}

const look =
  "body{font:18px/1.5 sans-serif;max-width:40em;margin:1em auto;padding:0 1em;color-scheme:light dark}" +
  "li{margin:.5em 0}";

function rowsOf(kept: Kept, table: string): readonly Row[] {
  return (kept[table] ?? []) as readonly Row[];
}

const voice = (fileId: unknown): readonly Phrase[] =>
  textOf(fileId) === "" ? [] : [phrase("export-file", { kind: "voice" })];

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What people wrote is text, never markup. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
