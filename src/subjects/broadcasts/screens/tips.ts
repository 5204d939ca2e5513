/**
 * Tips. "No more tips" and the way back for everybody; the library for officers: shelves, a tip in both
 * languages, a draft of a broadcast, and the weekly series of a village switched off or on.
 *
 * Who gets a tip of a series and when is tip-series.ts.
 */
import type { Broadcast } from "../rules/record.ts";
import type { Playbook } from "../../playbook/index.ts";
import { languages } from "../../../bot/reply.ts";
import {
  sayDraftMade,
  sayLibraryTip,
  saySeries,
  sayShelf,
  sayShelves,
  shelfOf,
} from "./library-say.ts";
import { sayMuted, sayUnmuted } from "./tips-say.ts";
import { tipsIn, type Tip } from "../rules/tip.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import { pager } from "../../answers/index.ts";
import { newId } from "../../../bot/ids.ts";
import { localRulesOf, type Usual } from "../../../bot/usual.ts";

export interface LibraryDeps extends Usual {
  readonly tips: readonly Tip[];
  readonly playbook: Playbook;
}

/** Tips, or villages, on one page. */
const onPage = 8;

/** "No more tips", or tips again. */
export async function muteTips(
  _: unknown,
  turn: MemberTurn,
  { args: [verb] }: Press,
): Promise<void> {
  const isMuted = verb === "off";
  await turn.records.tips.setMuted(turn.member.id, isMuted, turn.now);
  turn.say(isMuted ? sayMuted() : sayUnmuted());
}

/** The library. */
export async function pressLibrary(
  all: LibraryDeps,
  turn: Turn,
  { args: [verb = "", first = "", second = ""] }: Press,
): Promise<void> {
  const { language } = turn;
  const { country } = await localRulesOf(all, turn, turn.member);
  const deps = { ...all, tips: tipsIn(all.tips, country) };
  switch (verb) {
    case "lib":
      return turn.say(sayShelves(deps, language));
    case "of": {
      const page = pageOf(shelfOf(deps.tips, first), second);
      if (page === undefined) break;
      const pages = pager(`tips:of:${first}`, page.number, page.count);
      return turn.say(sayShelf(deps, first, page.shown, pages, language));
    }
    case "see":
    case "send": {
      const tip = deps.tips.find(({ id }) => id === first);
      if (tip === undefined) break;
      return verb === "see" ? turn.say(sayLibraryTip(tip, language)) : draft(turn, tip);
    }
    case "villages":
      return sayVillageSeries(turn, first);
    case "turn": {
      const isVillage = (await turn.records.members.findVillage(second)) !== undefined;
      if (!isVillage || !["on", "off"].includes(first)) break;
      await setSeries(turn, second, first as "on" | "off");
      return sayVillageSeries(turn, "0");
    }
  }
  // Gone from the folder, or forged.
  sayOld(turn);
  turn.say(sayShelves(deps, language));
}

/** The weekly tips of a village, on or off. */
export async function setSeries(turn: Turn, id: string, to: "on" | "off"): Promise<void> {
  await turn.records.tips.setSeries(id, to === "on", turn.now);
  await note(turn, `tip-series-${to}`, id);
}

/** A broadcast that has its words; for whom and when is chosen on its own screen. */
async function draft(turn: Turn, tip: Tip): Promise<void> {
  const said = languages.map((each) => [each, { text: tip.words[each], entities: [], files: [] }]);
  const { broadcasts } = turn.records;
  const what = {
    kind: "tip",
    audience: tip.step === null ? {} : { steps: [tip.step] },
    content: Object.fromEntries(said) as Broadcast["content"],
  } as const;
  // Another tip takes the place of one that lies there still: an officer has one draft at a time.
  const newest = await broadcasts.draftOf(turn.person);
  const isOfTip = newest?.kind === "tip" && newest.chat === turn.person;
  if (!isOfTip || !(await broadcasts.change(newest.id, what))) {
    await broadcasts.add({
      ...what,
      id: newId("b"),
      author: actorOf(turn),
      chat: turn.person,
      language: turn.language,
      startsAt: null,
      holdsOut: false,
      createdAt: turn.now,
    });
  }
  turn.say(sayDraftMade());
}

async function sayVillageSeries(turn: Turn, page: string): Promise<void> {
  const number = /^\d{1,4}$/.test(page) ? Number(page) : 0;
  const found = await turn.records.members.listVillages(onPage + 1, number * onPage);
  const shown = found.slice(0, onPage);
  const off = await turn.records.tips.seriesOff(shown.map(({ id }) => id));
  const count = number + (found.length > onPage ? 2 : 1);
  turn.say(saySeries(shown, off, pager("tips:villages", number, count)));
}

function pageOf(all: readonly Tip[], page: string) {
  const number = /^\d{1,4}$/.test(page) ? Number(page) : 0;
  const shown = all.slice(number * onPage, (number + 1) * onPage);
  return shown.length === 0 ? undefined : { number, shown, count: Math.ceil(all.length / onPage) };
}
