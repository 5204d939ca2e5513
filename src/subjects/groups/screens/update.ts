/**
 * What an update from a group says to the bot, and how little of it the inbox keeps.
 *
 * Kept is what can be for the bot at all (somebody is mentioned, a command, a reply to the bot), and of
 * that no name and no title. Whether Telegram tells the bot more than that makes no difference.
 */
import type { Chat, MessageEntity, Update, User, UserFromGetMe } from "@grammyjs/types";

type Unsure<T> = { readonly [Key in keyof T]?: unknown };

/** A message of a group as the inbox keeps it. */
export interface GroupMessage {
  readonly message_id: number;
  readonly from: Pick<User, "id" | "is_bot" | "language_code">;
  /** Whoever speaks in the name of the group or of a channel. */
  readonly sender_chat?: { readonly id: number };
  readonly message_thread_id?: number;
  readonly is_topic_message?: boolean;
  /** Seconds, as Telegram gives them. */
  readonly date?: number;
  readonly words: string;
  readonly marks: readonly MessageEntity[];
  readonly isVoice: boolean;
  readonly repliesTo?: { readonly id: unknown; readonly words: string };
}

export interface GroupUpdate {
  readonly update_id: number;
  readonly group: number;
  readonly said?: GroupMessage;
  /** A pressed button: the bot shows none in groups, so it was forged. */
  readonly tap?: { readonly id: string; readonly language_code: unknown };
  /** Somebody brought the bot in. */
  readonly brought?: { readonly by: number; readonly language_code: unknown };
}

export function isGroupUpdate(update: object): update is GroupUpdate {
  return "group" in update && typeof update.group === "number";
}

/** @returns `undefined` if nothing in it can be for the bot. Updates come from outside: nothing is taken for granted. */
export function keepOfGroup(update: Update, botId: number): GroupUpdate | undefined {
  const { update_id, message, callback_query: tap, my_chat_member: standing } = update;
  const chat = message?.chat ?? tap?.message?.chat ?? standing?.chat;
  if (!isGroup(chat)) return undefined;
  const of = { update_id, group: chat.id };
  if (message != null) {
    const said = keepOfMessage(message, botId);
    return said === undefined ? undefined : { ...of, said };
  }
  if (typeof tap?.id === "string") {
    return { ...of, tap: { id: tap.id, language_code: tap.from?.language_code } };
  }
  const by = standing?.from;
  if (standing == null || !isId(by?.id)) return undefined;
  const cameIn = !isIn(standing.old_chat_member) && isIn(standing.new_chat_member);
  return cameIn ? { ...of, brought: { by: by.id, language_code: by.language_code } } : undefined;
}

function isGroup(chat: Chat | undefined): chat is Chat.GroupChat | Chat.SupergroupChat {
  return (chat?.type === "group" || chat?.type === "supergroup") && isId(chat.id);
}

const isId = (id: unknown): id is number => Number.isSafeInteger(id) && id !== 0;

function isIn(member: Unsure<{ status: string; is_member: boolean }> | undefined): boolean {
  const status = member?.status;
  if (status === "restricted") return member?.is_member === true;
  return status === "member" || status === "administrator" || status === "creator";
}

function keepOfMessage(
  message: Unsure<NonNullable<Update["message"]>>,
  botId: number,
): GroupMessage | undefined {
  const from = message.from as User | undefined;
  const sender = message.sender_chat as Chat | undefined;
  // Bots that answer bots never stop; but an anonymous admin speaks through one.
  if (!isId(from?.id) || (from.is_bot && !isId(sender?.id))) return undefined;
  if (!isId(message.message_id) || message.is_automatic_forward === true) return undefined;
  const words = wordsOf(message);
  const isVoice = message.voice !== undefined;
  if (words === "" && !isVoice) return undefined;

  const quoted = message.reply_to_message as Unsure<NonNullable<Update["message"]>> | undefined;
  // In a topic, whatever is no reply counts as a reply to the opening of the topic.
  const repliesTo = quoted?.forum_topic_created === undefined ? (quoted ?? undefined) : undefined;
  const repliesToId = (repliesTo?.from as User | undefined)?.id;
  const marks = marksOf(message, words);
  if (marks.length === 0 && repliesToId !== botId) return undefined;

  const thread = message.message_thread_id;
  return {
    message_id: message.message_id,
    from: {
      id: from.id,
      is_bot: from.is_bot,
      ...(from.language_code === undefined ? {} : { language_code: from.language_code }),
    },
    ...(isId(sender?.id) ? { sender_chat: { id: sender.id } } : {}),
    ...(isId(thread) ? { message_thread_id: thread } : {}),
    ...(message.is_topic_message === true ? { is_topic_message: true } : {}),
    ...(isId(message.date) ? { date: message.date } : {}),
    words,
    marks,
    isVoice,
    ...(repliesTo === undefined
      ? {}
      : { repliesTo: { id: repliesToId, words: wordsOf(repliesTo) } }),
  };
}

function wordsOf({
  text,
  caption,
}: {
  readonly text?: unknown;
  readonly caption?: unknown;
}): string {
  if (typeof text === "string") return text;
  return typeof caption === "string" ? caption : "";
}

/** Mentions and commands, by their place in the words. */
function marksOf(
  { entities, caption_entities: under }: Unsure<NonNullable<Update["message"]>>,
  words: string,
): MessageEntity[] {
  return [entities, under]
    .flatMap((list) => (Array.isArray(list) ? (list as (MessageEntity | null)[]) : []))
    .filter((mark) => mark !== null)
    .filter(({ type }) => ["mention", "text_mention", "bot_command"].includes(type))
    .filter(({ offset, length }) => offset >= 0 && length > 0 && offset + length <= words.length)
    .map((mark) => {
      const { type, offset, length } = mark;
      if (type !== "text_mention") return { type, offset, length } as MessageEntity;
      return { type, offset, length, user: { id: mark.user?.id } as User };
    });
}

/** What was said to the bot. */
export interface Addressed {
  /** In small letters, without slash and name. */
  readonly command: string | undefined;
  /** What was said besides the bot's name. */
  readonly words: string;
  /** Not by its name: in a reply to something that the bot said. */
  readonly isReply: boolean;
}

/** @returns `undefined` if the message is for somebody else */
export function addressed(said: GroupMessage, me: UserFromGetMe): Addressed | undefined {
  const name = `@${me.username}`.toLowerCase();
  const partOf = ({ offset, length }: MessageEntity) => said.words.slice(offset, offset + length);
  const isMine = (mark: MessageEntity): boolean => {
    if (mark.type === "text_mention") return mark.user.id === me.id;
    return partOf(mark).toLowerCase().endsWith(name) && isWhole(partOf(mark), mark.type);
  };
  /** `@name` as a whole; `/command@name`. */
  function isWhole(part: string, type: string): boolean {
    return type === "mention"
      ? part.length === name.length
      : part.indexOf("@") === part.length - name.length;
  }

  const isReply = said.repliesTo?.id === me.id;
  const opening = said.marks.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (opening !== undefined) {
    const [command = "", to] = partOf(opening).slice(1).toLowerCase().split("@");
    // Without a name it may be for any bot of the group, unless it replies to this one.
    if (to === undefined ? !isReply : `@${to}` !== name) return undefined;
    return { command, words: bare(said.words.slice(opening.length)), isReply: false };
  }

  const mine = said.marks.filter(isMine);
  if (mine.length === 0 && !isReply) return undefined;
  const words = mine
    .toSorted((one, other) => other.offset - one.offset)
    .reduce(
      (left, { offset, length }) => `${left.slice(0, offset)} ${left.slice(offset + length)}`,
      said.words,
    );
  return { command: undefined, words: bare(words), isReply: mine.length === 0 };
}

/** Without what stood between the name and the question. */
function bare(words: string): string {
  return words.replace(/^[\s,，:：、]+/u, "").trim();
}
