/**
 * Sandbox: what people do in the group.
 *
 * As in visitor.ts each act is stored, shown to the page and told to the bot; but of what is said
 * among people a bot in privacy mode is told only what is meant for it, as on Telegram.
 */
import type { ChatMemberUpdated, Message, MessageEntity } from "@grammyjs/types";
import { groupChatOf } from "./store/group.ts";
import { userOf, type Resident } from "./store/people.ts";
import { Impossible, piecesOf, pressIn, type Pressed, type Tap } from "./visitor.ts";
import type { World } from "./world.ts";

/** What became of an act; without an update the bot was not told. */
export interface GroupAct {
  readonly update_id: number | null;
  readonly message_id: number;
}

/** Writes a text; a long one becomes several messages, and the first is returned. */
export function sayInGroup(
  world: World,
  resident: Resident,
  text: string,
  replyTo?: number,
): GroupAct {
  const [first] = piecesOf(text).map((piece) => postInGroup(world, resident, piece, replyTo));
  return first!;
}

/** Sends anything: words, a picture, a place. */
export function postInGroup(
  world: World,
  resident: Resident,
  content: Partial<Message>,
  replyTo?: number,
): GroupAct {
  const { group } = world.groups;
  const quoted = replyTo === undefined ? undefined : world.messages.find(group.id, replyTo);
  if (replyTo !== undefined && quoted === undefined) throw new Impossible("no message to reply to");
  // Telegram shows one level only.
  const { reply_to_message: _, ...flat } = quoted?.message ?? ({} as Message);
  const message = {
    message_id: ++group.lastMessageId,
    from: userOf(resident.person),
    chat: groupChatOf(group),
    date: Math.floor(Date.now() / 1000),
    ...(quoted !== undefined && { reply_to_message: flat }),
    ...content,
  } as Message;
  world.messages.put(group.id, message, false);
  const update_id = isTold(world, message)
    ? world.updates.put({ message: message as never }, group.id)
    : null;
  world.events.tell({ type: "message", person: group.id, message });
  return { update_id, message_id: message.message_id };
}

/** Makes the bot a member, or no member. Repeats are told only once. */
export function setBotInGroup(world: World, resident: Resident, isIn: boolean): number | undefined {
  const { group } = world.groups;
  if ((group.bot === "member") === isIn) return undefined;
  const { id, is_bot, first_name, username } = world.bot;
  const user = { id, is_bot, first_name, username };
  const standing = (status: typeof group.bot): ChatMemberUpdated["new_chat_member"] =>
    status === "kicked" ? { user, status, until_date: 0 } : { user, status };
  const before = standing(group.bot);
  group.bot = isIn ? "member" : "kicked";
  world.groups.save();
  const update_id = world.updates.put(
    {
      my_chat_member: {
        chat: groupChatOf(group),
        from: userOf(resident.person),
        date: Math.floor(Date.now() / 1000),
        old_chat_member: before,
        new_chat_member: standing(group.bot),
      },
    },
    group.id,
  );
  postInGroup(world, resident, isIn ? { new_chat_members: [user] } : { left_chat_member: user });
  world.events.tell({ type: "people", person: group.id });
  return update_id;
}

/** Presses a button under a message; forged: as a changed app could, any data on any message. */
export function pressInGroup(world: World, { person }: Resident, tap: Tap): Pressed {
  return pressIn(world, person, groupChatOf(world.groups.group), tap);
}

/** Whether Telegram tells the bot about this message. */
function isTold({ bot, groups, messages }: World, message: Message): boolean {
  if (groups.group.bot !== "member") return false;
  if (bot.can_read_all_group_messages || message.new_chat_members !== undefined) return true;
  if (message.reply_to_message?.from?.id === bot.id) return true;
  const words = message.text ?? message.caption ?? "";
  const isMine = ({ type, offset, length }: MessageEntity): boolean => {
    const part = words.slice(offset, offset + length).toLowerCase();
    if (type === "mention") return part === `@${bot.username.toLowerCase()}`;
    if (type !== "bot_command") return false;
    // A bare command is for the bot that wrote last; here there is only one.
    if (!part.includes("@")) return messages.countUnread(groups.group.id, 0) > 0;
    return part.endsWith(`@${bot.username.toLowerCase()}`);
  };
  return [...(message.entities ?? []), ...(message.caption_entities ?? [])].some(isMine);
}
