/** The door to the console: a link that works once, and the desks that are open. */
import { minuteMs } from "../../../bot/calendar.ts";
import { localMinutes } from "../../../bot/local-time.ts";
import { actorOf, nameOf, note } from "../../../bot/officers.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { onward } from "../../../bot/doors.ts";
import type { Right } from "../../../bot/who.ts";
import { mentor } from "../../mentoring/index.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";
import { linkMs, newSecret, type OpenDesk } from "../rules/desk.ts";

export interface DeskDeps extends Usual {
  /** Origin of this server as the person's browser reaches it, without a slash at its end. */
  readonly deskBase: string;
}

/** A mentor or an officer. Asked anew in each request: a desk ends with its role. */
export const deskUser: Right = {
  async admit(turn) {
    return turn.isOfficer ? turn : await mentor.admit(turn);
  },
  refuse(turn, came) {
    if (came === "press") turn.note(phrase("console-not-yours"));
    else turn.say({ words: phrase("console-not-yours"), buttons: onward });
  },
};

/** /console */
export async function sayConsole(deps: DeskDeps, turn: Turn): Promise<void> {
  const { records, person, language, now } = turn;
  const secret = newSecret();
  await records.desks.offer(secret, { person, firstName: nameOf(turn), language }, now);
  const open = await records.desks.list(person, now);
  turn.say({
    words: [
      phrase("console-link", { minutes: linkMs / minuteMs }),
      `${deps.deskBase}/console/open/${secret}`,
      ...(open.length === 0
        ? []
        : [{ lines: [phrase("console-open"), ...(await linesOf(deps, turn, open))] }]),
    ],
    // Telegram opens nothing but https in itself.
    ...(deps.deskBase.startsWith("https://")
      ? { app: { label: phrase("console-in-telegram"), url: `${deps.deskBase}/console/app` } }
      : {}),
    buttons: [...(open.length === 0 ? [] : [[endAll]]), ...onward],
  });
}

const endAll: Button = { label: phrase("console-end-all"), action: "console:end" };

/** Also whoever has no desk any more closes what is still open. */
export async function endDesks(_: unknown, turn: Turn): Promise<void> {
  const { records, person, now } = turn;
  const count = (await records.desks.list(person, now)).length;
  await records.desks.endAll(person);
  await note(turn, "desks-closed", actorOf(turn), { count });
  turn.say({ words: phrase("console-ended"), buttons: onward });
}

/** One line each: where it stands, since when, until when. */
export async function linesOf(
  usual: Usual,
  turn: Turn,
  open: readonly OpenDesk[],
): Promise<readonly Phrase[]> {
  const { timeZone } = await localRulesOf(usual, turn, turn.member);
  const time = (at: Date) => {
    const minutes = localMinutes(at, timeZone);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  };
  return open.map(({ door, openedAt, endsAt }) =>
    phrase("console-open-line", { door, since: time(openedAt), until: time(endsAt) }),
  );
}
