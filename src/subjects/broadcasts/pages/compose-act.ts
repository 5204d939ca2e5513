/**
 * What the form of an officer's own draft does: keeps what it says, sends, throws away. The page is compose.tsx.
 */
import type { Picture } from "../../../bot/page/page.ts";
import type { Turn } from "../../../bot/context.ts";
import { languages, phrase } from "../../../bot/reply.ts";
import { markOf, readAudience, readContent, readWhen } from "../rules/draft-form.ts";
import { toggle } from "../rules/choose.ts";
import type { Audience } from "../rules/audience.ts";
import type { Broadcast, Content } from "../rules/record.ts";
import { draftScreen } from "../screens/audience-say.ts";
import { throwAway } from "../screens/compose.ts";
import type { BroadcastDeps } from "../screens/desk.ts";
import { send } from "../screens/send.ts";
import { mostCaption, mostFiles, tooLongBy, writtenIn } from "../screens/saying.ts";
import { formClock } from "./compose.tsx";

/**
 * Keeps what the form says, and sends or throws away where that was pressed.
 *
 * @returns where it stands now, behind the page's name
 */
export async function actOnDraft(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  form: URLSearchParams,
  picture: Picture | undefined,
): Promise<string> {
  const { broadcasts, outbox } = turn.records;
  const verb = form.get("press");
  const tell = (key: string, values?: Record<string, string | number>) =>
    turn.say({ words: phrase(key, values) });
  if (draft.state !== "draft" || form.get("mark") !== markOf(draft)) {
    tell("broadcast-desk-moved");
    return "new";
  }
  if (verb === "throw") {
    await throwAway(turn, draft);
    tell("broadcast-thrown");
    return "";
  }
  if (picture?.kind === "refused") tell("broadcast-desk-refused", { why: picture.why });
  const when = readWhen(form, formClock(deps, turn), draft.startsAt);
  // The words are not lost by a wrong day; nothing is sent at a time that nobody chose.
  if (when === "unread") tell("broadcast-desk-when");
  const startsAt = when === "unread" ? draft.startsAt : when;
  const read = await readDraft(deps, turn, { ...draft, startsAt }, form, picture);
  if (read === undefined) return "new";
  const { isWhole, ...wanted } = read;
  if (markOf(wanted) !== markOf(draft)) {
    const { kind, audience, content, holdsOut } = wanted;
    const change = { kind, audience, content, startsAt: wanted.startsAt, holdsOut };
    if (!(await broadcasts.change(draft.id, change))) {
      tell("broadcast-desk-moved");
      return "new";
    }
    // The page in the chat shows what it was: its buttons are old now.
    await outbox.raiseScreen(turn.person, draftScreen, turn.now);
    tell(verb === "send" ? "broadcast-desk-look" : "broadcast-desk-saved");
    return "new";
  }
  if (verb !== "send" || when === "unread" || !isWhole) {
    tell("broadcast-desk-saved");
    return "new";
  }
  if (writtenIn(draft.content).length === 0) {
    tell("broadcast-desk-empty");
    return "new";
  }
  await outbox.raiseScreen(turn.person, draftScreen, turn.now);
  await send(deps, turn, draft);
  const now = await broadcasts.find(draft.id);
  return now?.state === "draft" ? "new" : draft.id;
}

/** What the form says; not whole where the picture finds no room beside the words, which are kept all the same. */
type ReadDraft = Broadcast & { readonly isWhole: boolean };

/** @returns `undefined` for what cannot be kept so, which was said */
async function readDraft(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  form: URLSearchParams,
  picture: Picture | undefined,
): Promise<ReadDraft | undefined> {
  const clock = formClock(deps, turn);
  const file =
    picture?.kind === "kept"
      ? ({ kind: "photo", fileId: picture.fileId, bytes: picture.bytes } as const)
      : undefined;
  const added = file && { file, language: turn.language };
  const whole = readContent(form, draft.content, added);
  const alone = added && longestBy(whole) > 0 ? readContent(form, draft.content) : whole;
  const isWhole = alone === whole || longestBy(alone) > 0;
  const content = isWhole ? whole : alone;
  if (!isWhole) {
    const by = longestBy(whole);
    turn.say({ words: phrase("broadcast-desk-caption-long", { most: mostCaption, by }) });
  }
  if (languages.some((language) => (content[language]?.files.length ?? 0) > mostFiles)) {
    turn.say({ words: phrase("broadcast-desk-many", { most: mostFiles }) });
    return undefined;
  }
  const by = longestBy(content);
  if (by > 0) {
    turn.say({ words: phrase("broadcast-text-long", { by }) });
    return undefined;
  }
  // Whom it is for and that it comes at once is not the officer's to choose.
  if (draft.corrects !== undefined) return { ...draft, content, isWhole };
  const ticked = readAudience(form, deps.playbook, clock, draft.audience);
  const audience = await withNamed(turn, ticked, form.get("names") ?? "");
  const kind = form.get("safety") === "yes" ? "safety" : draft.kind === "tip" ? "tip" : "news";
  const holdsOut = form.get("tenth") === "yes" && kind !== "safety";
  return { ...draft, kind, audience, content, holdsOut, isWhole };
}

/** Characters that are too many, in the language that has most of them. */
function longestBy(content: Content): number {
  return Math.max(...languages.map((each) => tooLongBy(content[each] ?? noWords)));
}

const noWords = { text: "", entities: [], files: [] };

/** Villages by their name: what is called so is ticked, what is not is said. */
async function withNamed(turn: Turn, ticked: Audience, names: string): Promise<Audience> {
  let audience = ticked;
  const unknown: string[] = [];
  for (const name of names.split(/[,，、;；\n]/u).map((each) => each.trim())) {
    if (name === "") continue;
    const found = await turn.records.members.findVillageByName(name);
    if (found === undefined) unknown.push(name);
    else if (audience.villages?.includes(found.id) !== true) {
      audience = toggle(audience, "villages", found.id);
    }
  }
  if (unknown.length > 0) {
    turn.say({ words: phrase("broadcast-desk-unknown", { names: unknown.join(", ") }) });
  }
  return audience;
}
