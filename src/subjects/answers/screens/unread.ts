/**
 * A voice note or a picture that nothing here can read: a person may get it, after one tap
 * and after it was said who that is.
 */
import type { NewQuestion } from "../rules/record.ts";
import { confirmRelay } from "../rules/recipient.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { recipientFor, type RelayDeps } from "./relay.ts";
import { newId } from "../../../bot/ids.ts";

/** A voice note or a picture that no task waits for: a person may get it, after one tap. */
export async function offerPerson(
  deps: Pick<RelayDeps, "officers">,
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
  const confirm = confirmRelay(question, await recipientFor(deps, turn, member, question));
  const unread = message.voice ? phrase("voice-unread") : phrase("picture-unread");
  const paragraphs: readonly Paragraph[] = [unread, confirm.words].flat();
  turn.say({ ...confirm, words: paragraphs });
}
