/**
 * "Tell everyone …", 只发给石桥村: what an officer wants to send is a draft with its audience and their number. It goes
 * nowhere before the tap on that page. One that is not sent yet is never written over without a question.
 */
import { nameKey } from "../../joining/index.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Events } from "../../../bot/events.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import type { Audience } from "../rules/audience.ts";
import type { Broadcast } from "../rules/record.ts";
import { askIfInDraft, openBroadcast } from "./below-draft.ts";
import { draftScreen } from "./audience-say.ts";
import { beginDraft, compose } from "./compose.ts";
import { here, type BroadcastDeps } from "./desk.ts";
import { openPage } from "./page.ts";
import { chooseWhom } from "./whom.ts";
import { sayEarlier } from "./run.ts";
import { writtenIn } from "./saying.ts";
import { pressLibrary, type LibraryDeps } from "./tips.ts";

/** People of one name that are looked at. */
const mostAlike = 8;

const several = /\s*,\s*(?:and\s+)?|\s+and\s+|[和跟与]|、/iu;

type Wish = Events["officer-said"];
type Addressed = Extract<Wish["said"], { readonly act: "message" }>["addressed"];

const libraryPress = { action: "tips:lib", args: ["lib"], screen: undefined, message: undefined };

export async function openSaid(
  deps: BroadcastDeps & LibraryDeps,
  turn: Turn,
  wish: Wish,
): Promise<void> {
  const { said } = wish;
  if (wish.isTaken) return;
  if (said.act === "earlier") {
    wish.isTaken = true;
    const begun = await turn.records.broadcasts.draftOf(turn.person);
    const isNoneSent = (await turn.records.broadcasts.list(1, 0)).length === 0;
    // "How many got it": nobody, and it waits to be sent.
    if (begun !== undefined && isNoneSent && writtenIn(begun.content).length > 0) {
      return openBroadcast(deps, turn);
    }
    return sayEarlier(deps, turn, 0);
  }
  if (said.act === "tips") {
    wish.isTaken = true;
    return pressLibrary(deps, turn, libraryPress);
  }
  if (said.act === "halt") {
    wish.isTaken = await sayRunning(deps, turn);
    return;
  }
  if (said.act !== "message") return;
  const { text, addressed } = said;
  const audience = await audienceOf(turn, addressed);
  if (said.isNot === true) {
    wish.isTaken = await narrow(deps, turn, audience);
    return;
  }
  if (said.isAlso === true) {
    wish.isTaken = await widen(deps, turn, audience);
    return;
  }
  if (audience === undefined) {
    // Behind "tell Lucy" stands one person, for whom this is not.
    if (addressed.kind !== "place") return;
    if (!said.isOfMany) {
      wish.isTaken = await sayForOne(turn, addressed.name);
      return;
    }
    const begun = await turn.records.broadcasts.draftOf(turn.person);
    const whom: Button = { label: phrase("broadcast-change-whom"), action: "bc:whom" };
    turn.say({
      words: phrase("broadcast-said-unknown", { name: addressed.name }),
      buttons: [
        // Who began a shop, or came lately, is chosen there.
        ...(begun?.state === "draft" ? [[whom]] : []),
        [{ label: phrase("more-villages"), action: "do:villages" }],
      ],
    });
    wish.isTaken = true;
    return;
  }
  wish.isTaken = true;
  const draft = await turn.records.broadcasts.draftOf(turn.person);
  if (draft?.state === "approval") return openBroadcast(deps, turn);
  const isBegun = draft !== undefined && writtenIn(draft.content).length > 0;
  if (isBegun) return change(deps, turn, draft, audience, text);
  if (draft === undefined) await beginDraft(turn);
  const begun = await turn.records.broadcasts.draftOf(turn.person);
  if (begun === undefined) return;
  await turn.records.broadcasts.change(begun.id, { audience });
  if (text === "") return openBroadcast(deps, turn);
  // The page of an earlier one is no page of this.
  await turn.records.outbox.raiseScreen(turn.person, draftScreen, turn.now);
  const words = { what: "words", about: "any", mark: undefined };
  await compose(deps, turn, { ...begun, audience }, { text }, words);
}

const running: ReadonlySet<string> = new Set(["due", "preparing", "sending", "paused"]);

/** "Stop that", "make it Thursday": the page of what has not gone yet. @returns false where there is nothing of the kind */
async function sayRunning(deps: BroadcastDeps, turn: Turn): Promise<boolean> {
  const { broadcasts } = turn.records;
  const draft = await broadcasts.draftOf(turn.person);
  if (draft !== undefined && writtenIn(draft.content).length > 0) {
    await openBroadcast(deps, turn);
    return true;
  }
  const [newest] = await broadcasts.list(1, 0);
  if (newest === undefined || !running.has(newest.state)) return false;
  await sayEarlier(deps, turn, 0);
  return true;
}

/** "Tell Lucy …": from here words go to many. Whoever mentors her has a way of their own, which hears them next. */
async function sayForOne(turn: Turn, typed: string): Promise<boolean> {
  const { member, records } = turn;
  const key = nameKey(typed);
  const found = key === "" ? [] : await records.people.findByName(key, mostAlike);
  const [one] = found.filter(({ firstName }) => nameKey(firstName) === key);
  if (one === undefined) return false;
  const mentor = await records.mentors.mentorOf(one.id);
  if (mentor !== undefined && mentor.id === member?.id) return false;
  const isMentor = (await records.mentors.villagesOf(one.id)).length > 0;
  turn.say({
    words: phrase("broadcast-said-one", {
      name: one.firstName,
      who: mentor !== undefined ? "person" : isMentor ? "mentor" : "none",
      mentor: mentor?.firstName ?? "",
    }),
    buttons: [
      [{ label: phrase("said-page", { name: one.firstName }), action: `people:one:${one.id}` }],
    ],
  });
  return true;
}

/** Of the one that is begun: new words are asked about, another audience stands on its page. */
async function change(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  audience: Audience,
  text: string,
): Promise<void> {
  if (text !== "") return askIfInDraft(deps, turn, { text, audience });
  await turn.records.broadcasts.change(draft.id, { audience });
  await openPage(deps, here(turn), { ...draft, audience }, false);
}

/** The message that they have begun to write, with words in it. */
async function begunBy({ records, person }: Turn): Promise<Broadcast | undefined> {
  const draft = await records.broadcasts.draftOf(person);
  const isBegun = draft?.state === "draft" && writtenIn(draft.content).length > 0;
  return isBegun ? draft : undefined;
}

/** "And to Black River": of the one that is begun and is for a village. @returns false where there is none */
async function widen(
  deps: BroadcastDeps,
  turn: Turn,
  more: Audience | undefined,
): Promise<boolean> {
  const draft = await begunBy(turn);
  if (draft === undefined || more?.villages === undefined) return false;
  const before = draft.audience.villages;
  // Everybody there is gets it as it is.
  if (before === undefined) {
    await openPage(deps, here(turn), draft, false);
    return true;
  }
  const villages = [...new Set([...before, ...more.villages])];
  await change(deps, turn, draft, { ...draft.audience, villages }, "");
  return true;
}

/** Villages that are chosen one by one, in the place of everybody. */
const mostVillages = 60;

/** Whoever names a village later may mean the village itself. */
const atHandMs = 3_600_000;

/**
 * "Not to Black River": of the one that is begun. Where nobody would be left, it is asked who is to get it.
 *
 * @returns false where there is none
 */
async function narrow(
  deps: BroadcastDeps,
  turn: Turn,
  less: Audience | undefined,
): Promise<boolean> {
  const draft = await begunBy(turn);
  if (draft === undefined || less === undefined) return false;
  const { villages, roles } = draft.audience;
  const all = less.roles === undefined ? (villages ?? (await villagesOf(turn))) : (roles ?? []);
  // So many are not ticked in anybody's place: those beyond would get nothing, and nobody would see it.
  if (all.length > mostVillages) return chooseWhom(deps, turn, draft, ["whom"]);
  const without: readonly string[] = less.roles ?? less.villages ?? [];
  const left = all.filter((each) => !without.includes(each));
  if (left.length === all.length) {
    if (turn.now.getTime() - draft.createdAt.getTime() > atHandMs) return false;
    await openPage(deps, here(turn), draft, false);
    return true;
  }
  if (left.length === 0) return chooseWhom(deps, turn, draft, ["whom"]);
  const part = less.roles === undefined ? "villages" : "roles";
  await change(deps, turn, draft, { ...draft.audience, [part]: left }, "");
  return true;
}

const villagesOf = async ({ records }: Turn): Promise<readonly string[]> =>
  (await records.members.listVillages(mostVillages + 1, 0)).map(({ id }) => id);

async function audienceOf(turn: Turn, addressed: Addressed): Promise<Audience | undefined> {
  if (addressed.kind === "everybody") return {};
  if (addressed.kind === "role") return { roles: [addressed.role] };
  const { members } = turn.records;
  const whole = await members.findVillageByName(addressed.name);
  if (whole !== undefined) return { villages: [whole.id] };
  const villages: string[] = [];
  // "Stone Bridge and Black River": each has to be one.
  for (const name of addressed.name.split(several)) {
    const village = await members.findVillageByName(name);
    if (village === undefined) return undefined;
    villages.push(village.id);
  }
  return { villages };
}
