/**
 * Replies to copy: four lists of five messages, and for each the answer as a message of its own, so that it
 * can be copied or forwarded without a word of the bot in it.
 */
import type { Turn } from "../../bot/context.ts";
import { readyReplies, todaysParcels, toTask } from "../../bot/doors.ts";
import type { Events } from "../../bot/events.ts";
import { phrase, type Button, type Reply } from "../../bot/reply.ts";
import { type Press, sayOld } from "../../bot/subject.ts";

/** In the order in which an order meets them. */
const lists: Readonly<Record<string, readonly string[]>> = {
  before: ["fresh", "size", "real", "cheaper", "outside"],
  sending: ["when", "days", "far", "by-day", "gift"],
  road: ["where", "address", "cancel", "signed", "slow"],
  after: ["spoiled", "wrong", "back", "postage", "thanks"],
};

/** What a button may ask of it: `open`, `list:<name>`, `say:<message>`. */
export function pressReplies(turn: Turn, { args: [what, name = ""] }: Press): void {
  if (what === "open") return turn.say(listsReply());
  const list = Object.keys(lists).find(
    (each) => each === name || lists[each]!.some((message) => message === name),
  );
  if (list === undefined) return sayOld(turn);
  if (what === "list" && list === name) return turn.say(listReply(list));
  if (what === "say" && list !== name) return turn.say(answerReply(name, list));
  sayOld(turn);
}

/** Under the article that speaks of them. */
export function giveReplies({ member }: Turn, facts: Events["article-shown"]): void {
  if (member !== undefined && facts.article.roles.includes("ready-replies"))
    facts.nearby = readyReplies;
}

function listsReply(): Reply {
  return {
    words: phrase("replies-what"),
    buttons: [
      ...Object.keys(lists).map((list): Button[] => [openList(list)]),
      [todaysParcels, toTask],
    ],
  };
}

function listReply(list: string): Reply {
  return {
    words: phrase("replies-which"),
    buttons: [
      ...lists[list]!.map((message): Button[] => [
        { label: phrase(`replies-asked-${message}`), action: `replies:say:${message}` },
      ]),
      [{ ...readyReplies, label: phrase("replies-other") }, toTask],
    ],
  };
}

function answerReply(message: string, list: string): Reply {
  return {
    words: phrase(`replies-say-${message}`),
    buttons: [[{ ...openList(list), label: phrase("replies-more") }]],
  };
}

function openList(list: string): Button {
  return { label: phrase(`replies-list-${list}`), action: `replies:list:${list}` };
}
