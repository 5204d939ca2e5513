/**
 * What officers decide about entries of partners. Each act stands in the audit list, with ids only;
 * whoever wrote an entry hears what became of it.
 */
import { isDesk, sayDesk, sayLook, sayWords, type Desk } from "./desk-say.ts";
import { shownExperiences } from "../rules/entry.ts";
import type { Partner } from "../rules/record.ts";
import { onPage, toPartners } from "./say.ts";
import { wordsOfEntry } from "../rules/search.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import { note, findOfficers } from "../../../bot/officers.ts";
import { kindOf, todayOf, type PartnersDeps } from "./near.ts";
import { seeEntry } from "./entry.ts";
import { villageName } from "../../answers/index.ts";

export async function pressDesk(
  deps: PartnersDeps,
  turn: Turn,
  { args: [verb = "", id = "", argument = ""] }: Press,
): Promise<void> {
  const { partners } = turn.records;
  if (verb === "desk" && isDesk(id)) return openDesk(turn, id, Number(argument));
  if (verb === "wipe") return wipe(deps, turn, id);
  const partner = await partners.find(id);
  // A draft is its writer's.
  if (partner === undefined || partner.state === "draft") return sayOld(turn);
  const act = actsOf(deps, turn, partner)[verb];
  if (act === undefined) return sayOld(turn);
  await act();
}

async function openDesk(turn: Turn, desk: Desk, number: number, done?: Phrase): Promise<void> {
  const { partners } = turn.records;
  const page = Number.isSafeInteger(number) && number > 0 && number < 1_000 ? number : 0;
  const list = { waiting: "listWaiting", asked: "listAsked", hidden: "listHidden" } as const;
  turn.say(sayDesk(desk, await partners[list[desk]](onPage + 1, page * onPage), page, done));
}

/** By verb; a decision that was taken already opens what waits now. */
function actsOf(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
): Readonly<Record<string, (() => Promise<void>) | undefined>> {
  const { partners } = turn.records;
  const { id, state, change, claimId, addedBy, name } = partner;
  const said = { name: name ?? "–" };
  /** Does it, notes it, tells whom it is about, says so, and goes on with what waits. */
  const decide = async (
    act: string,
    run: () => Promise<void>,
    told?: readonly [string, Phrase],
  ) => {
    await run();
    await note(turn, act, id);
    if (told !== undefined) await tell(turn, told[0], told[1], partner);
    await openDesk(turn, "waiting", 0, phrase("partners-decided", { act, ...said }));
  };
  const toAdder = (words: Phrase) => (addedBy === null ? undefined : ([addedBy, words] as const));
  const when = <A>(isSo: boolean, act: A) => (isSo ? act : () => openDesk(turn, "waiting", 0));
  const list = () => partners.list(id, todayOf(deps, turn));

  return {
    look: () =>
      state === "asked" || change !== null || claimId !== null
        ? sayOneToLook(deps, turn, partner)
        : seeEntry(deps, turn, partner),
    list: when(state === "asked", () =>
      decide("partner-listed", list, toAdder(phrase("partner-told-listed", said))),
    ),
    refuse: when(state === "asked", () =>
      decide(
        "partner-refused",
        () => partners.remove(id),
        toAdder(phrase("partner-told-refused", said)),
      ),
    ),
    take: when(change !== null, () =>
      decide("partner-changed", async () => {
        const { villages, ...rest } = change ?? {};
        const known = villages === undefined ? rest : { ...rest, villages };
        await partners.write(id, known, wordsOfEntry({ ...partner, ...change }));
        await partners.propose(id, null, turn.now);
        await list();
      }),
    ),
    leave: when(change !== null, () =>
      decide("partner-change-refused", () => partners.propose(id, null, turn.now)),
    ),
    is: when(claimId !== null, () =>
      decide("partner-claim-accepted", () => partners.settleClaim(id, true), [
        claimId ?? "",
        phrase("partner-told-is", said),
      ]),
    ),
    isnt: when(claimId !== null, () =>
      decide("partner-claim-refused", () => partners.settleClaim(id, false), [
        claimId ?? "",
        phrase("partner-told-is-not", said),
      ]),
    ),
    back: when(state === "hidden", async () => {
      await list();
      await note(turn, "partner-brought-back", id);
      turn.say({ words: phrase("partner-is-back", said), buttons: [[toPartners]] });
    }),
    delete: when(state === "hidden", async () => {
      await partners.remove(id);
      await note(turn, "partner-deleted", id);
      turn.say({ words: phrase("partner-is-deleted", said), buttons: [[toPartners]] });
    }),
    words: async () => {
      const { last } = await partners.experiencesOf(id, shownExperiences);
      if (last.length === 0) return seeEntry(deps, turn, partner);
      turn.say(sayWords(partner, last));
    },
  };
}

export async function sayOneToLook(
  deps: PartnersDeps,
  turn: Turn,
  partner: Partner,
): Promise<void> {
  const { members } = turn.records;
  const isClaim = partner.state !== "asked" && partner.change === null;
  const keeper = partner.selfId ?? partner.addedBy;
  const member = await members.find((isClaim ? partner.claimId : keeper) ?? "");
  const village = member && (await villageName(turn, member));
  const person = member && { name: member.firstName, village: village ?? "–" };
  turn.say(sayLook(partner, kindOf(deps, partner), person, turn.language));
}

/** Takes a member's words away, with what they said of it. */
async function wipe(deps: PartnersDeps, turn: Turn, id: string): Promise<void> {
  const { partners } = turn.records;
  const partnerId = await partners.removeExperience(id);
  const partner = partnerId === undefined ? undefined : await partners.find(partnerId);
  if (partner === undefined) return sayOld(turn);
  await note(turn, "partner-experience-removed", partner.id);
  await seeEntry(deps, turn, partner);
}

async function tell(turn: Turn, memberId: string, words: Phrase, partner: Partner): Promise<void> {
  const member = await turn.records.members.find(memberId);
  if (member === undefined) return;
  const isThere = (await turn.records.partners.find(partner.id)) !== undefined;
  turn.say({
    words,
    buttons: [
      isThere
        ? [{ label: phrase("partner-open"), action: `partner:see:${partner.id}` }]
        : [toPartners],
    ],
    to: member.telegramId,
    language: member.language,
  });
}

/** Something came to look at; while nothing waited before, nobody knew that there is a list to open. */
export async function tellOfficers(
  deps: Parameters<typeof findOfficers>[0],
  turn: Turn,
): Promise<void> {
  if ((await turn.records.partners.countWaiting()) > 1) return;
  for (const { telegramId, language } of await findOfficers(deps, turn)) {
    if (telegramId === turn.person) continue;
    turn.say({
      words: phrase("partners-tell-officers"),
      buttons: [[{ label: phrase("partners-look"), action: "partners:desk:waiting:0" }]],
      to: telegramId,
      language,
    });
  }
}
