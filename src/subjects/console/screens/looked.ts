/** Who looked at somebody's own page at the console: noted once a day, and said to whose page it is. */
import { writeDay } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { actorOf, nameOf } from "../../../bot/officers.ts";
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import type { MemberTurn } from "../../../bot/who.ts";

/** Said on one's own page; all of them are in /export. */
const mostSaid = 3;

/** One's own page is looked at by oneself: that is nobody's news. */
export async function noteLook(turn: Turn, memberId: string, page: string): Promise<void> {
  if (turn.member?.id === memberId) return;
  const looker = actorOf(turn);
  const isTheirMentor = (await turn.records.mentors.mentorOf(memberId))?.id === looker;
  const who = isTheirMentor
    ? ({ lookedAs: "mentor", lookerName: nameOf(turn) } as const)
    : // An officer is the association, here as everywhere.
      ({ lookedAs: "officer", lookerName: "" } as const);
  await turn.records.looked.note({ memberId, looker, page, ...who }, turn.now);
}

/** Nothing where nobody looked. */
export async function sayLooks(usual: Usual, turn: MemberTurn): Promise<readonly Paragraph[]> {
  const { records, member, now, language } = turn;
  const looks = await records.looked.list(member.id, mostSaid);
  if (looks.length === 0) return [];
  const { timeZone } = await localRulesOf(usual, turn, member);
  const today = localDay(now, timeZone);
  const lines = looks.map(({ lookerName: name, lookedAs: as, at }) => {
    const day = writeDay(localDay(at, timeZone), language, today);
    if (as === "officer") return phrase("console-looked-association", { day });
    return name === ""
      ? phrase("console-looked-gone", { day })
      : phrase("console-looked-line", { name, day });
  });
  return [{ lines: [phrase("console-looked"), ...lines] }];
}
