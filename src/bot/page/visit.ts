/**
 * The turn of somebody at the console: as one of the chat, but what is said to the person is given back,
 * and what is said to others becomes rows of the outbox.
 */
import { post, priorities } from "../outlet.ts";
import { actAsInChat, addressIn, hearIn, isForPage, toldOf } from "./chat.ts";
import type { PageAnswer, PageAsk, PageView, Told, Visit, Visitor } from "./page.ts";
import type { Phrasebook } from "../phrasebook.ts";
import type { Records } from "../records.ts";
import { after, before, type House } from "../turn/house.ts";
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
  await before(house, deps, records);
  const opened = await openVisitorsTurn(visitor, records, now, deps.officers, ways);
  const { turn, replies, note, isHurried } = opened;

  const pages = await house.pages();

  async function admitted(name: string) {
    const found = pages.get(name);
    const as = await found?.who.admit(turn);
    return found === undefined || as === undefined ? undefined : { page: found, as };
  }

  const viewOf = (ask: PageAsk): PageView => ({
    ...ask,
    hear: (action) => hearIn(house, deps, turn, replies, action),
    addressOf: (action) => addressIn(pages, action),
  });

  return {
    turn,
    isHurried,

    async places() {
      const places = [];
      for (const [name, { place }] of pages) {
        if (place !== undefined && (await admitted(name))) places.push({ name, ...place });
      }
      return places;
    },

    async show(name: string, ask: PageAsk) {
      const found = await admitted(name);
      const answer = await found?.page.show(deps, found.as, viewOf(ask));
      const about = answer?.kind === "page" ? answer.about : undefined;
      if (about !== undefined) await turn.tell("page-looked-at", { memberId: about, page: name });
      return answer;
    },

    async live(name, ask) {
      const found = await admitted(name);
      return found?.page.live?.(deps, found.as, ask);
    },

    async picturesOf(name) {
      return (await admitted(name))?.page.picture;
    },

    async act(name, form, ask, picture) {
      const found = await admitted(name);
      if (found === undefined) return undefined;
      const { act, chat } = found.page;
      let made: string | PageAnswer | undefined;
      if (act !== undefined) {
        made = (await act(deps, found.as, form, viewOf(ask), picture)) ?? undefined;
      } else if (chat !== undefined) await actAsInChat(house, deps, turn, chat, form);
      else return undefined;
      await after(house, deps, turn);
      const own = { chat: turn.person, language: turn.language, priority: priorities.reply };
      const sent = replies.filter((reply) => !isForPage(reply));
      await post(records.outbox, deps.phrasebook, sent, own, now);
      const told: Told[] = replies.filter(isForPage).map(toldOf);
      const over = note();
      const [to, answer] = typeof made === "object" ? [undefined, made] : [made, undefined];
      return { to, answer, told: over === undefined ? told : [{ words: over }, ...told] };
    },
  };
}
