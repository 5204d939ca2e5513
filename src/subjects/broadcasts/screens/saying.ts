/**
 * Broadcasts: what an officer sent becomes what is kept, and how it reaches people: as text, as a file
 * with a caption, or as text with a button behind which the files lie. Pure; Telegram's own shapes are
 * subjects/broadcasts/screens/compose.ts.
 */
import { languages, type Language } from "../../../bot/reply.ts";
import type { BroadcastFile, Content, Saying } from "../rules/record.ts";

/** Telegram takes 4,096 and 1,024; the rest is for the line above a safety alert, and the sender's name below. */
export const mostText = 3_900;
export const mostCaption = 850;
/** Telegram's limit on an album. */
export const mostFiles = 10;

/** Videos and albums cost data, so they come only when tapped: pictures and videos never by themselves. */
export type Way =
  | { readonly kind: "text" }
  | { readonly kind: "file"; readonly file: BroadcastFile }
  | { readonly kind: "button"; readonly files: readonly BroadcastFile[] };

export function wayOf({ files }: Saying): Way {
  const [file] = files;
  if (file === undefined) return { kind: "text" };
  return files.length > 1 || file.kind === "video"
    ? { kind: "button", files }
    : { kind: "file", file };
}

/** How many characters too long it is, as Telegram counts them; 0 when it fits. */
export function tooLongBy(saying: Saying): number {
  const most = wayOf(saying).kind === "file" ? mostCaption : mostText;
  return Math.max(0, saying.text.length - most);
}

/** Nothing to read, to see or to hear. */
export function isEmpty({ text, files }: Saying): boolean {
  return files.length === 0 && text.trim() === "";
}

/** One more picture of an album. Its words stand at whichever picture the officer put them. */
export function gather(album: Saying, next: Saying): Saying {
  const words = album.text === "" ? next : album;
  return {
    text: words.text,
    entities: words.entities,
    files: [...album.files, ...next.files].slice(0, mostFiles),
  };
}

/** What somebody reads whose language this is: their own, else the other. */
export function sayingFor(
  content: Content,
  language: Language,
): { readonly language: Language; readonly saying: Saying } | undefined {
  const order = [language, ...languages.filter((each) => each !== language)];
  for (const each of order) {
    const saying = content[each];
    if (saying !== undefined && !isEmpty(saying)) return { language: each, saying };
  }
  return undefined;
}

/** The languages in which there is something to read. */
export function writtenIn(content: Content): readonly Language[] {
  return languages.filter((language) => {
    const saying = content[language];
    return saying !== undefined && !isEmpty(saying);
  });
}

/** The words of the other language alone: pictures and videos need no translation, what is spoken does. */
export function withPicturesOf(saying: Saying, other: Saying | undefined): Saying {
  const isToSee = other?.files.every(({ kind }) => kind === "photo" || kind === "video") ?? false;
  return saying.files.length > 0 || !isToSee ? saying : { ...saying, files: other!.files };
}

/** `8.4 MB`, `420 KB`; nothing where Telegram did not say how big. */
export function writeSize(files: readonly BroadcastFile[]): string | undefined {
  let bytes = 0;
  for (const file of files) {
    if (file.bytes === null) return undefined;
    bytes += file.bytes;
  }
  const megabytes = bytes / 1_000_000;
  if (megabytes >= 0.95) return `${megabytes.toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1_000))} KB`;
}
