/**
 * A voice note or a picture that nothing here can read: a person may get it, after one tap
 * and after it was said who that is.
 */
import type { NewQuestion } from "../rules/record.ts";
import { confirmRelay, type Recipient } from "../rules/relay.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { recipientFor } from "./relay.ts";
import { newId } from "../../../bot/ids.ts";

/** A voice note or a picture that no task waits for: a person may get it, after one tap. */
export async function offerPerson(
  turn: Turn,
  member: Member,
  message: { messageId: number; caption: string; voice: boolean; album?: string | undefined },
): Promise<void> {
  const { questions } = turn.records;
  const album =
    message.album === undefined ? undefined : await questions.findAlbum(member.id, message.album);
  if (album !== undefined) {
    // One more picture of what was offered already: all of them go at one tap.
    const outcome = `${album.outcome},${message.messageId}`;
    return questions.setMessages(album.id, outcome, album.text || message.caption, turn.now);
  }
  const question: NewQuestion = {
    id: newId("q"),
    memberId: member.id,
    language: turn.language,
    text: message.caption,
    outcome: `message:${message.messageId}`,
    articles: [],
    state: "heard",
    album: message.album ?? null,
  };
  await questions.add(question, turn.now);
  const recipient = await recipientFor(turn, member, question);
  turn.say({ ...confirmRelay(question, recipient), words: unread(message.voice, recipient) });
}

function unread(isVoice: boolean, recipient: Recipient): Phrase {
  if (recipient.kind === "association") {
    return isVoice ? phrase("voice-unread") : phrase("picture-unread");
  }
  const { name: mentor } = recipient;
  return isVoice
    ? phrase("voice-unread-mentor", { mentor })
    : phrase("picture-unread-mentor", { mentor });
}
