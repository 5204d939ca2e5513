/**
 * Partners: the three lists, kinds, entries, search; and to which file each tap and message about them
 * belongs. Whether this entry may be seen is checked on every tap: the ids in buttons may be forged.
 */
import { turnPage } from "../../../bot/turn/press.ts";
import { z } from "zod";
import { findKind, kindsOfStep, type PartnerKind, partnerLists } from "../rules/kind.ts";
import type { Near, Partner } from "../rules/record.ts";
import {
  askForWords,
  entryButton,
  onPage,
  sayFound,
  sayKind,
  sayKindsOfStep,
  sayList,
  sayPartners as homePage,
  sayWork,
  toPartners,
} from "./say.ts";
import { findKinds, rank, searchWords } from "../rules/search.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { receives, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { memberOrOfficer } from "../../../bot/who.ts";
import type { Turn } from "../../../bot/context.ts";
import { pressAdd } from "./add.ts";
import { pressAsked } from "./ask.ts";
import { seeEntry } from "./entry.ts";
import { receiveField } from "./fields.ts";
import { pressMember, receiveWord } from "./members.ts";
import { keeps, kindsOf, mayAdd, myIds, nearOf, type PartnersDeps } from "./near.ts";
import { pressTalk, receiveTalk } from "./talk.ts";

/** Candidates among which a search ranks, and entries that it shows. */
const mostCandidates = 40;
const mostFound = 8;
/** Kinds beside what was found: there may be nobody yet. */
const mostKinds = 2;
const mostOwn = 20;

/** Words for who is written to or writes through the bot, for an entry, for how it was, for a search. */
const row = z.string().transform((data) => {
  const [what = "", id = "", field = ""] = data.split(":");
  return { what, id, field };
});

export const partner: Typed<PartnersDeps> = receives(
  row,
  memberOrOfficer,
  async (deps, turn, { what, id, field }, message) => {
    if (what === "to" || what === "in") return receiveTalk(deps, turn, what, id, message);
    if (what === "field") return receiveField(deps, turn, id, field, message.text);
    if (what !== "search") return receiveWord(turn, id, message.text);
    await turn.records.waiting.clear(turn.person);
    if (message.text === undefined) return turn.say(askForWords());
    await search(deps, turn, message.text);
  },
  "danger",
);

export async function pressPartner(deps: PartnersDeps, turn: Turn, press: Press): Promise<void> {
  const [verb = "", id = "", argument = ""] = press.args;
  if (pages.includes(verb)) {
    const page = await pageFor(deps, turn, verb, id, argument);
    if (page === undefined) return sayOld(turn);
    // Under an answer or an entry the page is a message of its own: what was read stays.
    return verb === "list" || verb === "of" ? turnPage(turn, press, page) : turn.say(page);
  }
  if (verb === "home") return turnPage(turn, press, await firstPage(turn));
  if (verb === "work") {
    if (!turn.isOfficer) return sayOld(turn);
    return turnPage(turn, press, sayWork(await deskOf(turn), await hasOwn(turn)));
  }
  if (verb === "search") return waitForWords(turn);
  if (verb === "own") return sayOwn(turn);
  if (await pressAdd(deps, turn, verb, id, argument)) return;
  if (await pressTalk(turn, verb, id)) return;
  const partner = await turn.records.partners.find(id);
  if (partner === undefined || !maySee(turn, partner)) return sayOld(turn);
  if (verb === "see") return seeEntry(deps, turn, partner);
  if (await pressAsked(deps, turn, partner, verb)) return;
  if (await pressMember(deps, turn, partner, verb)) return;
  sayOld(turn);
}

/** /partners */
export async function sayPartners(turn: Turn): Promise<void> {
  turn.say(await firstPage(turn));
}

async function firstPage(turn: Turn): Promise<Reply> {
  const desk = turn.isOfficer ? await deskOf(turn) : undefined;
  return homePage({
    mayAdd: await mayAdd(turn),
    hasOwn: await hasOwn(turn),
    ...(desk === undefined ? {} : { desk }),
  });
}

async function deskOf({ records: { partners } }: Turn) {
  return { waiting: await partners.countWaiting(), ...(await partners.countUnsure()) };
}

async function hasOwn(turn: Turn): Promise<boolean> {
  return (await turn.records.partners.listKept(myIds(turn), 1)).length > 0;
}

/** `list`, `of`: turned in place. `step`, `near`: the same pages from elsewhere. */
const pages: readonly string[] = ["list", "of", "step", "near"];

/** @returns `undefined` where there is no such page */
async function pageFor(deps: PartnersDeps, turn: Turn, verb: string, id: string, argument: string) {
  const kinds = kindsOf(deps);
  const near = await nearOf(turn, turn.member);
  const { partners } = turn.records;
  if (verb === "list") {
    const list = partnerLists.find((each) => each === id);
    if (list === undefined) return undefined;
    return sayList(list, kinds, await partners.countByKind(near), turn.language);
  }
  const ofStep = verb === "step" ? kindsOfStep(kinds, Number(id)) : [];
  if (ofStep.length > 1) {
    return sayKindsOfStep(ofStep, await partners.countByKind(near), turn.language);
  }
  const kind = verb === "step" ? ofStep[0] : findKind(kinds, id);
  if (kind === undefined) return undefined;
  const number = Number(argument);
  const page = Number.isSafeInteger(number) && number > 0 && number < 1_000 ? number : 0;
  return kindPage(turn, kind, near, page);
}

async function kindPage(turn: Turn, kind: PartnerKind, near: Near, page: number): Promise<Reply> {
  const { partners } = turn.records;
  const entries = await partners.listOf(kind.id, near, onPage + 1, page * onPage);
  const shown = { entries: entries.slice(0, onPage), page, hasMore: entries.length > onPage };
  return sayKind(kind, shown, await mayAdd(turn), turn.language);
}

/** Who does this here. */
export async function sayKindOf(turn: Turn, kind: PartnerKind): Promise<void> {
  turn.say(await kindPage(turn, kind, await nearOf(turn, turn.member), 0));
}

async function waitForWords(turn: Turn): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "partner", data: "search" }, turn.now);
  turn.say(askForWords());
}

async function search(deps: PartnersDeps, turn: Turn, text: string): Promise<void> {
  const words = searchWords(text);
  const kinds = findKinds(kindsOf(deps), deps.ways, words);
  const ids = kinds.map(({ kind }) => kind.id);
  const near = await nearOf(turn, turn.member);
  const found = await turn.records.partners.search(words, ids, near, mostCandidates);
  const best = rank(found, kinds).slice(0, mostFound);
  turn.say(
    sayFound(
      best,
      kinds.slice(0, mostKinds).map(({ kind }) => kind),
      turn.language,
    ),
  );
}

export async function sayOwn(turn: Turn): Promise<void> {
  const kept = await turn.records.partners.listKept(myIds(turn), mostOwn);
  // Whoever is on no list may mean the neighbours who may be asked.
  const asked: Button = { label: phrase("helper-button"), action: "helper:open" };
  const none = turn.member === undefined ? [] : [[asked]];
  turn.say({
    words: kept.length === 0 ? phrase("partners-own-none") : phrase("partners-own-what"),
    buttons: [
      ...(kept.length === 0 ? none : kept.map((entry) => [entryButton(entry, turn.language)])),
      [toPartners],
    ],
  });
}

/** What is not listed is for whoever wrote it, the partner, and officers. */
function maySee(turn: Turn, partner: Partner): boolean {
  if (partner.state === "listed") return true;
  if (partner.state === "draft") return myIds(turn).includes(partner.addedBy ?? "");
  return turn.isOfficer || keeps(turn, partner);
}
