/**
 * The turn of somebody at the console: as one of the chat, but what is said to the person is given back,
 * and what is said to others becomes rows of the outbox.
 */
import { post, priorities } from "../outlet.ts";
import type { PageAsk, Told, Visit, Visitor } from "./page.ts";
import type { Phrasebook } from "../phrasebook.ts";
import type { Records } from "../records.ts";
import type { Reply } from "../reply.ts";
import type { House } from "../turn/house.ts";
import { openVisitorsTurn, type Ways } from "../turn/open.ts";

export interface VisitDeps {
  readonly phrasebook: Phrasebook;
  readonly officers: ReadonlySet<number>;
}

export async function openVisit<Deps extends VisitDeps>(
  deps: Deps,
  house: House<Deps>,
  ways: Ways,
  records: Records,
  visitor: Visitor,
  now: Date,
): Promise<Visit & { isHurried(): boolean }> {
  for (const subject of house.subjects) await subject.before?.(deps, records);
  const opened = await openVisitorsTurn(visitor, records, now, deps.officers, ways);
  const { turn, replies, note, isHurried } = opened;

  async function admitted(name: string) {
    const found = house.pages.get(name);
    const as = await found?.who.admit(turn);
    return found === undefined || as === undefined ? undefined : { page: found, as };
  }

  return {
    turn,
    isHurried,

    async places() {
      const places = [];
      for (const [name, { label }] of house.pages) {
        if (label !== undefined && (await admitted(name))) places.push({ name, label });
      }
      return places;
    },

    async show(name: string, ask: PageAsk) {
      const found = await admitted(name);
      return found?.page.show(deps, found.as, ask);
    },

    async live(name, ask) {
      const found = await admitted(name);
      return found?.page.live?.(deps, found.as, ask);
    },

    async act(name, form) {
      const found = await admitted(name);
      if (found?.page.act === undefined) return undefined;
      const to = (await found.page.act(deps, found.as, form)) ?? "";
      for (const subject of house.subjects) await subject.after?.(deps, turn);
      const chat = { chat: turn.person, language: turn.language, priority: priorities.reply };
      const isForPage = (reply: Reply) => reply.to === undefined && reply.removes === undefined;
      const sent = replies.filter((reply) => !isForPage(reply));
      await post(records.outbox, deps.phrasebook, sent, chat, now);
      const told: Told[] = replies
        .filter(isForPage)
        .map(({ words, buttons = [] }) => ({ words, buttons }));
      const over = note();
      return { to, told: over === undefined ? told : [{ words: over }, ...told] };
    },
  };
}
