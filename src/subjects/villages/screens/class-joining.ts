/**
 * Somebody opens a class's link. They read what their teacher will see, and join with one
 * tap; without it nobody sees anything. The code is looked up at every tap: it may be revoked meanwhile.
 */
import type { ListedClass } from "../rules/classes-record.ts";
import { findGoodCode, parsePayload } from "../../joining/index.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { onward } from "../../../bot/doors.ts";
import { sayOld } from "../../../bot/subject.ts";

/** Says what the class's link offers, if the code is a good one of a class. */
export async function openCode(_: unknown, turn: Turn, opened: Events["code-opened"]) {
  if (opened.isAsked || turn.member === undefined) return;
  const code = await findGoodCode(turn.records.members, opened.code, turn.now);
  if (code?.kind !== "class") return;
  opened.isAsked = true;
  const found = await classOf(turn, opened.code);
  // The class has ended, or nobody teaches it just now.
  if (found === undefined) return turn.say({ words: phrase("class-not-open"), buttons: onward });
  const { one, teacher } = found;
  if (one.teacherId === turn.member.id) {
    return turn.say({
      words: phrase("class-yours"),
      buttons: [[{ label: phrase("class-open"), action: `teach:one:${one.id}:0` }]],
    });
  }
  turn.say({
    words: [
      phrase("class-invites", { school: one.name }),
      phrase("class-teacher-sees", { teacher }),
    ],
    buttons: [
      [
        {
          label: phrase("class-join"),
          action: `pupil:join:${opened.code ?? ""}`,
          style: "success",
        },
      ],
      [{ label: phrase("class-join-no"), action: "do:next" }],
    ],
  });
}

/** "Yes, I join." */
export async function joinClass(turn: Turn, member: Member, text: string): Promise<void> {
  const { classes, members } = turn.records;
  const found = await classOf(turn, parsePayload(text) ?? null);
  if (found === undefined) return turn.say({ words: phrase("joining-code-unknown") });
  const { one, teacher } = found;
  if (one.teacherId === member.id) return sayOld(turn);
  const joined = await classes.join(one.id, member.id, turn.now);
  if (joined === "full") return turn.say({ words: phrase("class-full"), buttons: onward });
  if (joined === "joined") await members.addConsent(member.id, "class", true, turn.now);
  turn.say({
    words: phrase("class-joined", { school: one.name, teacher }),
    buttons: onward,
  });
}

/** The class of a good code, if it is not over and somebody teaches it. */
async function classOf(
  turn: Turn,
  text: string | null,
): Promise<{ one: ListedClass; teacher: string } | undefined> {
  const { members, classes } = turn.records;
  const code = await findGoodCode(members, text, turn.now);
  if (code?.kind !== "class") return undefined;
  const one = await classes.find(code.target, turn.now);
  if (one === undefined || one.teacherId === null || one.teacher === null) return undefined;
  return { one, teacher: one.teacher };
}
