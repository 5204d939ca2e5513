/**
 * What an answer leaves in the chat. A question that was answered by a button says below its words what was
 * chosen, and its buttons go: nothing that looks live is old. Where it was answered in words, these stand below it, and
 * only the buttons go. One change of one message, whatever the screen; no screen does it for itself.
 *
 * Menus, tick lists and pages are no questions. They are known by what is there: the turn changed the
 * message in place, or one of its buttons is a way to another menu.
 */
import type { CallbackQuery, InlineKeyboardMarkup, Message } from "@grammyjs/types";
import type { ChosenOn, Reply, Words } from "../reply.ts";
import type { Opened } from "./open.ts";

/** Ways on and to a person stand under questions, too. */
const waysOn = ["do:next", "do:ask"];

interface Tap {
  readonly tap: CallbackQuery;
  readonly action: string;
  readonly screen: string | undefined;
  /** What the turn said. */
  readonly replies: readonly Reply[];
  /** What the tap was answered with. */
  readonly note: Words | undefined;
}

/**
 * @param chooses beginnings of actions that answer a question
 * @returns what is to be seen of it; `undefined`: the message stays as it is
 */
export function chosenBy(chooses: readonly string[], given: Tap): ChosenOn | undefined {
  const { tap, action, screen, replies, note } = given;
  const message = messageOf(tap);
  const label = message && labelOf(message.reply_markup, tap.data);
  if (message === undefined || label === undefined || isRefused(note)) return undefined;
  const id = message.message_id;
  const isInPlace = (reply: Reply) =>
    reply.edits === id || (reply.inPlace === true && reply.screen === screen);
  const isHere = ({ to }: Reply) => to === undefined || to === message.chat.id;
  if (replies.some((reply) => isHere(reply) && (isInPlace(reply) || reply.removes === id))) {
    return undefined;
  }
  // The screen stands further down now, so the buttons of this one are dead.
  const isMoved = replies.some(
    (reply) => isHere(reply) && screen !== undefined && reply.screen === screen,
  );
  const isAnswer = chooses.some((begin) => action === begin || action.startsWith(`${begin}:`));
  if (!isMoved && (!isAnswer || isPage(message.reply_markup))) return undefined;
  const { text, entities, caption, caption_entities } = message;
  return {
    label,
    on:
      typeof text === "string"
        ? { messageId: id, text, entities }
        : {
            messageId: id,
            caption: typeof caption === "string" ? caption : undefined,
            entities: caption_entities,
          },
  };
}

/** Typed words that answered a question stand below it themselves; its buttons are dead, and go. */
export async function settle({ turn, replies }: Pick<Opened, "turn" | "replies">): Promise<void> {
  const { outbox } = turn.records;
  for (const screen of screensSaidAnew(replies, turn.person)) {
    const { messageId } = await outbox.findScreen(turn.person, screen);
    const isChanged = replies.some(
      ({ edits, removes }) => edits === messageId || removes === messageId,
    );
    if (messageId !== null && !isChanged) turn.say({ words: [], settled: messageId });
  }
}

/** Screens that stand further down in this chat after the turn. */
function screensSaidAnew(replies: readonly Reply[], chat: number): ReadonlySet<string> {
  return new Set(
    replies.flatMap(({ screen, inPlace, edits, to = chat }) =>
      screen === undefined || inPlace === true || edits !== undefined || to !== chat
        ? []
        : [screen],
    ),
  );
}

/** Updates come from outside; a message that is too old to be shown comes without its words. */
function messageOf({ message }: CallbackQuery): Message | undefined {
  const id: unknown = message?.message_id;
  if (!Number.isSafeInteger(id) || (id as number) <= 0 || message?.date === 0) return undefined;
  return message;
}

/** Buttons that were ours to press: what each says and carries. */
function buttonsOf(markup: InlineKeyboardMarkup | undefined): { text: string; data: string }[] {
  const rows: unknown = markup?.inline_keyboard;
  if (!Array.isArray(rows)) return [];
  return (rows.flat() as (Record<string, unknown> | null)[]).flatMap((button) => {
    const [text, data] = [button?.["text"], button?.["callback_data"]];
    return typeof text === "string" && typeof data === "string" ? [{ text, data }] : [];
  });
}

/** A press may be forged: then the message has no such button. */
function labelOf(markup: InlineKeyboardMarkup | undefined, data: string | undefined) {
  return buttonsOf(markup).find((button) => button.data === data)?.text;
}

function isPage(markup: InlineKeyboardMarkup | undefined): boolean {
  return buttonsOf(markup).some(
    ({ data }) => data.startsWith("do:") && !waysOn.includes(data.split("~")[0]!),
  );
}

function isRefused(note: Words | undefined): boolean {
  return typeof note === "object" && "key" in note && note.key === "button-old";
}
