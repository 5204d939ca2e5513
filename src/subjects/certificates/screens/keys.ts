/**
 * The keys with which certificates are signed. An officer makes a new one, after which the former signs
 * nothing more and still proves what it signed. One that somebody else may have is withdrawn by two officers.
 */
import type { Turn } from "../../../bot/context.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { localDay } from "../../../bot/local-time.ts";
import { actorOf, findOfficers, isMe, nameOf, note } from "../../../bot/officers.ts";
import { phrase, type Button, type Phrase } from "../../../bot/reply.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { Key } from "../rules/record.ts";
import type { CertificatesDeps } from "./wish.ts";

const desk: Button = { label: phrase("back"), action: "certs:desk" };
const back: Button = { label: phrase("back"), action: "certs:keys" };

/** On one page: those that are older come after. */
const perPage = 4;

export async function sayKeys(deps: CertificatesDeps, turn: Turn, page: number): Promise<void> {
  const all = await turn.records.certificateKeys.list();
  const keys = all.slice(page * perPage, (page + 1) * perPage);
  const lines = keys.map((key) =>
    phrase("certificate-key-row", {
      id: key.id,
      day: writeDay(localDay(key.madeAt, deps.timeZone), turn.language, ""),
      state: stateOf(key),
    }),
  );
  turn.say({
    words: [
      phrase("certificate-keys-what"),
      lines.length === 0 ? phrase("certificate-keys-none") : { lines },
    ],
    buttons: [
      ...keys
        .filter(({ isWithdrawn }) => !isWithdrawn)
        .map(({ id }): Button[] => [
          { label: phrase("certificate-key-one", { id }), action: `certkey:one:${id}` },
        ]),
      ...(all.length > (page + 1) * perPage
        ? [[{ label: phrase("more"), action: `certs:keys:${page + 1}` }]]
        : []),
      ...(all.length === 0
        ? []
        : [[{ label: phrase("certificate-key-new"), action: "certkey:new" }]]),
      [page === 0 ? desk : back],
    ],
  });
}

const stateOf = ({ isWithdrawn, signs, askedBy }: Key) =>
  isWithdrawn ? "withdrawn" : askedBy !== null ? "asked" : signs ? "signs" : "former";

export async function pressKey(
  deps: CertificatesDeps,
  turn: Turn,
  { args: [verb = "", id = ""] }: Press,
): Promise<void> {
  const { certificateKeys } = turn.records;
  if (verb === "new") {
    const yes: Button = { label: phrase("certificate-key-new-yes"), action: "certkey:new-yes" };
    return turn.say({ words: phrase("certificate-key-new-ask"), buttons: [[yes], [back]] });
  }
  if (verb === "new-yes") {
    const made = await certificateKeys.rotate(actorOf(turn), turn.now);
    await note(turn, "certificate-key-made", made.id);
    return turn.say({ words: phrase("certificate-key-made", { id: made.id }), buttons: [[back]] });
  }
  const key = (await certificateKeys.list()).find((each) => each.id === id);
  if (key === undefined || key.isWithdrawn) return sayOld(turn);
  if (verb === "one") return sayKey(turn, key);
  if (verb === "ask") return propose(deps, turn, key);
  if (key.askedBy === null) return sayOld(turn);
  if (verb === "no") {
    await certificateKeys.leave(id);
    await note(turn, "certificate-key-kept", id);
    return tellAll(deps, turn, phrase("certificate-key-stays", { id }));
  }
  if (verb !== "yes") return sayOld(turn);
  // Whoever proposed it may be none any more; then it is as if nobody had.
  if (!(await turn.records.officers.isOfficer(key.askedBy, deps.officers))) {
    await certificateKeys.leave(id);
    return sayOld(turn);
  }
  if (isMe(turn, key.askedBy)) {
    return turn.say({ words: phrase("certificates-needs-second"), buttons: [[back]] });
  }
  if (!(await certificateKeys.withdraw(id, actorOf(turn), turn.now))) return sayOld(turn);
  await note(turn, "certificate-key-withdrawn", id);
  await tellAll(deps, turn, phrase("certificate-key-withdrawn", { id }));
}

/** What became of a proposal: whoever made it is waiting for that. */
async function tellAll(deps: CertificatesDeps, turn: Turn, words: Phrase): Promise<void> {
  for (const { telegramId, language } of await findOfficers(deps, turn)) {
    if (telegramId !== turn.person) turn.say({ words, to: telegramId, language });
  }
  turn.say({ words, buttons: [[back]] });
}

function sayKey(turn: Turn, key: Key): void {
  const { id, askedBy } = key;
  const words = phrase("certificate-key-is", { id, state: stateOf(key) });
  const no: Button = { label: phrase("certificates-no"), action: `certkey:no:${id}` };
  if (askedBy === null) {
    const ask: Button = { label: phrase("certificate-key-end"), action: `certkey:ask:${id}` };
    return turn.say({ words, buttons: [[ask], [back]] });
  }
  turn.say({ words, buttons: [isMe(turn, askedBy) ? [no] : [yesTo(id), no], [back]] });
}

const yesTo = (id: string): Button => ({
  label: phrase("certificates-yes"),
  action: `certkey:yes:${id}`,
  style: "danger",
});

async function propose(deps: CertificatesDeps, turn: Turn, { id }: Key): Promise<void> {
  const others = (await findOfficers(deps, turn)).filter(
    ({ telegramId }) => telegramId !== turn.person,
  );
  if (others.length === 0) {
    return turn.say({ words: phrase("certificates-alone"), buttons: [[back]] });
  }
  const { certificateKeys } = turn.records;
  if (!(await certificateKeys.ask(id, actorOf(turn), turn.now))) return sayOld(turn);
  await note(turn, "certificate-key-asked", id);
  for (const { telegramId, language } of others) {
    turn.say({
      words: phrase("certificate-key-second", { by: nameOf(turn), id }),
      buttons: [[yesTo(id), { label: phrase("certificates-no"), action: `certkey:no:${id}` }]],
      to: telegramId,
      language,
    });
  }
  turn.say({ words: phrase("certificate-key-proposed", { id }), buttons: [[back]] });
}
