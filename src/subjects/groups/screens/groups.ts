/**
 * The groups of villages. The bot answers who mentions it, replies to it or sends it a
 * command by its name, and nobody else.
 *
 * Of a group nothing is kept: the update loses group and person when it is done, the answer when it is
 * sent. What is one person's own is never said here. Rules of the words are in subjects/answers/rules/group.ts.
 */
import type { UserFromGetMe } from "@grammyjs/types";
import {
  answerIn,
  type AnswerQuestion,
  type Article,
  cannotListen,
  composeForGroup,
  explainInGroup,
  type FindTerm,
  helloGroup,
  howToAsk,
  isWordOf,
  languageOf,
  onlyBetweenTwo,
} from "../../answers/index.ts";
import { isGoOn } from "../../../bot/typed.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import { languageOfPhone, type Phrasebook } from "../../../bot/phrasebook.ts";
import { commands } from "../../../bot/commands.ts";
import { hasWords } from "../../../bot/content.ts";
import type { GroupChats } from "../../../bot/subject.ts";
import { addressed, isGroupUpdate, type GroupMessage, type GroupUpdate } from "./update.ts";
import { closedMs, type Admission } from "../../../bot/delivery/limiter.ts";
import { post, priorities } from "../../../bot/outlet.ts";

export interface GroupsDeps {
  readonly me: UserFromGetMe;
  readonly phrasebook: Phrasebook;
  readonly answer: AnswerQuestion;
  readonly findTerm: FindTerm;
  readonly country: string;
  readonly articles: readonly Article[];
  readonly countAnswer?: ((outcome: string) => void) | undefined;
  /** Whose messages are taken; how fast a group gets its answers is the sender's business. */
  readonly groupAdmission: Admission;
}

export function createGroups(deps: GroupsDeps): GroupChats<GroupUpdate> {
  const asker = { botUsername: deps.me.username };

  function replyTo(said: GroupMessage, now: Date): Reply | undefined {
    const to = addressed(said, deps.me);
    if (to === undefined) return undefined;
    const phone = languageOfPhone(said.from.language_code);
    switch (to.command) {
      case undefined:
      case "ask":
        break;
      case "start":
        // Telegram says this by itself where the bot came by a link; it has said hello already.
        return to.words === "" ? { ...howToAsk(asker), language: phone } : undefined;
      case "help":
        return { ...howToAsk(asker), language: phone };
      default:
        return {
          ...(isCommand(to.command) ? onlyBetweenTwo(asker) : howToAsk(asker)),
          language: phone,
        };
    }
    // A name under a neighbour's question: that is the question.
    const quoted = said.repliesTo?.id === deps.me.id ? "" : (said.repliesTo?.words ?? "");
    const words = hasWords(to.words) || to.isReply ? to.words : quoted;
    if (hasWords(words)) {
      if (to.isReply && isGoOn(words)) return undefined;
      return answerWords(words, phone, now);
    }
    if (said.isVoice) return { ...cannotListen(asker), language: phone };
    return to.isReply ? undefined : { ...howToAsk(asker), language: phone };
  }

  function answerWords(words: string, phone: Language, now: Date): Reply {
    const asked = { ...asker, country: deps.country, now, text: words };
    const language = languageOf(words) ?? phone;
    const { articles, country } = deps;
    const answer = answerIn(articles, deps.answer(words, language), { text: words, country });
    const isUnsure = answer.kind === "unknown" || answer.kind === "which";
    const term = isUnsure ? deps.findTerm(words) : undefined;
    deps.countAnswer?.(term === undefined ? answer.kind : "term");
    if (term === undefined) {
      return { ...composeForGroup(answer, { ...asked, language }), language };
    }
    // A word alone says nothing of the language of the moment if both have it.
    const own = isWordOf(words, term, phone) ? phone : language;
    return { ...explainInGroup(term, { ...asked, language: own }), language: own };
  }

  /** Who writes too much is told which message was not read, and for how long none will be. */
  function admitted(who: string, sentAt: Date, reply: Reply): Reply | undefined {
    const outcome = deps.groupAdmission.take(who, sentAt);
    if (outcome === "yes") return reply;
    if (outcome === "closed") return undefined;
    const { language } = reply;
    const words = phrase("group-too-much", { seconds: closedMs / 1_000 });
    return { words, ...(language === undefined ? {} : { language }) };
  }

  async function say(records: Records, group: number, reply: Reply, now: Date): Promise<void> {
    const to = { chat: group, language: "en" as const, priority: priorities.reply };
    await post(records.outbox, deps.phrasebook, [{ ...reply, goodbye: true }], to, now);
  }

  function whatToSay({ said, brought }: GroupUpdate, now: Date): [number, Reply] | undefined {
    if (brought !== undefined) {
      const language = languageOfPhone(textOf(brought.language_code));
      return [brought.by, { ...helloGroup(asker), language }];
    }
    const reply = said === undefined ? undefined : replyTo(said, now);
    return reply === undefined ? undefined : [said!.sender_chat?.id ?? said!.from.id, reply];
  }

  return {
    isTheirs: isGroupUpdate,
    tapOf: ({ tap }) => tap?.id,

    async handle(update, records, now) {
      const { group, said, tap } = update;
      const found = whatToSay(update, now);
      const reply =
        found === undefined
          ? undefined
          : admitted(`${group} ${found[0]}`, sentAt(said, now), found[1]);
      if (reply !== undefined) {
        await say(records, group, said === undefined ? reply : inPlace(reply, said), now);
      }
      await records.rights.eraseFromUpdate(update.update_id);
      if (tap === undefined) return undefined;
      const language = languageOfPhone(textOf(tap.language_code));
      return deps.phrasebook.phrase(language, "group-only-private");
    },

    async apologise(update, records, now) {
      const { said } = update;
      if (said !== undefined && addressed(said, deps.me) !== undefined) {
        const language = languageOfPhone(said.from.language_code);
        const sorry: Reply = { words: phrase("error-unexpected"), language };
        await say(records, update.group, inPlace(sorry, said), now);
      }
      await records.rights.eraseFromUpdate(update.update_id);
    },
  };
}

/** When it was written, by Telegram's clock; nothing comes out of the future. */
function sentAt(said: GroupMessage | undefined, now: Date): Date {
  return said?.date === undefined ? now : new Date(Math.min(said.date * 1_000, now.getTime()));
}

/** As a reply to the message, in its topic. A thread of replies is no topic. */
function inPlace(reply: Reply, said: GroupMessage): Reply {
  const topic = said.is_topic_message === true ? said.message_thread_id : undefined;
  return {
    ...reply,
    answers: { messageId: said.message_id, ...(topic === undefined ? {} : { topic }) },
  };
}

const names: ReadonlySet<string> = new Set(commands.map(({ name }) => name));
const isCommand = (name: string): boolean => names.has(name);

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
