/**
 * Certificates at the association: one is looked up, and withdrawn by two officers: one says why, a second
 * agrees. Its holder is told, with the reason. Each act is in the audit log.
 */
import { z } from "zod";
import type { Turn } from "../../../bot/context.ts";
import { hasWords } from "../../../bot/content.ts";
import { onward } from "../../../bot/doors.ts";
import { actorOf, findOfficers, isMe, nameOf, note } from "../../../bot/officers.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { type Press, reads, sayOld, type Typed } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { paragraphs } from "../../playbook/index.ts";
import { readBrought, writeNumber } from "../rules/number.ts";
import { seasonTitle } from "../rules/picture.ts";
import type { Certificate, Gone } from "../rules/record.ts";
import { sayKeys } from "./keys.ts";
import { askUs } from "./mine.ts";
import type { CertificatesDeps } from "./wish.ts";

const mostReason = 300;
const back: Button = { label: phrase("back"), action: "certs:desk" };

export async function pressDesk(deps: CertificatesDeps, turn: Turn, press: Press): Promise<void> {
  const { args } = press;
  const [verb = "", number = ""] = args;
  if (verb === "desk") return sayDesk(turn);
  if (verb === "keys") return sayKeys(deps, turn, pageIn(number));
  const found = await turn.records.certificates.find(number);
  if (found === undefined) return sayOld(turn);
  if (found.state !== "good") return turn.say(sayGone(found));
  if (verb === "one") return turn.say(pageOf(deps, found, readerOf(turn, found)));
  if (verb === "why") return askWhy(turn, found);
  if (found.askedBy === null) return sayOld(turn);
  if (verb === "no") return leave(deps, turn, found);
  if (verb === "yes") return agree(deps, turn, found);
  sayOld(turn);
}

/** The button may be forged. */
const pageIn = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : 0);

async function sayDesk(turn: Turn): Promise<void> {
  const { certificates, certificateKeys, waiting } = turn.records;
  await waiting.set(turn.person, { kind: "certificate-why", data: "" }, turn.now);
  const asked = await certificates.listAsked();
  const keys = (await certificateKeys.list()).filter(
    ({ askedBy, isWithdrawn }) => askedBy !== null && !isWithdrawn,
  );
  turn.say({
    words: [
      phrase("certificates-desk", await certificates.count()),
      phrase("certificates-number-ask"),
    ],
    buttons: [
      ...asked.slice(0, 4).map((each): Button[] => [
        {
          label: phrase("certificates-asked", { name: each.name }),
          action: `certs:one:${each.number}`,
        },
      ]),
      ...keys
        .slice(0, 2)
        .map(({ id }): Button[] => [
          { label: phrase("certificate-key-asked", { id }), action: `certkey:one:${id}` },
        ]),
      [{ label: phrase("certificates-keys"), action: "certs:keys" }],
      [{ label: phrase("back"), action: "menu:villages" }],
    ],
  });
}

/** A number that is to be looked up, or why one is withdrawn. */
export const typedAtDesk: Typed<CertificatesDeps> = reads(
  z.string().regex(/^\w{0,12}$/),
  officer,
  async (deps, turn, number, text) => {
    const { certificates, waiting } = turn.records;
    if (number === "") {
      const found = await certificates.find(readBrought(text)?.number ?? "");
      if (found === undefined) {
        return turn.say({ words: phrase("certificates-none"), buttons: [[back]] });
      }
      await waiting.clear(turn.person);
      if (found.state === "good") {
        return turn.say(pageOf(deps, found, readerOf(turn, found)));
      }
      return turn.say(sayGone(found));
    }
    const found = await certificates.find(number);
    if (found?.state !== "good") {
      await waiting.clear(turn.person);
      return found === undefined ? sayOld(turn) : turn.say(sayGone(found));
    }
    if (!hasWords(text)) return askWhy(turn, found);
    await waiting.clear(turn.person);
    await propose(deps, turn, found, text.trim().slice(0, mostReason));
  },
  "danger",
);

/** It was withdrawn, or its holder has gone, since the button was shown. */
function sayGone({ number }: Certificate | Gone): Reply {
  const words = phrase("verify-withdrawn", { number: writeNumber(number) });
  return { words, buttons: [[back]] };
}

interface Reader {
  readonly language: Language;
  /** They proposed it. */
  readonly isAsker: boolean;
}

const readerOf = (turn: Turn, { askedBy }: Certificate): Reader => ({
  language: turn.language,
  isAsker: isMe(turn, askedBy),
});

function pageOf(deps: CertificatesDeps, certificate: Certificate, reader: Reader): Reply {
  const { number, askedBy, reason } = certificate;
  const words = [
    factsLine(deps, certificate, reader.language),
    ...(askedBy === null ? [] : [phrase("certificates-why-is", { reason: reason ?? "" })]),
  ];
  if (askedBy === null) {
    const why: Button = { label: phrase("certificates-withdraw"), action: `certs:why:${number}` };
    return { words, buttons: [[why], [back]] };
  }
  const no: Button = { label: phrase("certificates-no"), action: `certs:no:${number}` };
  const yes: Button = {
    label: phrase("certificates-yes"),
    action: `certs:yes:${number}`,
    style: "danger",
  };
  return { words, buttons: [reader.isAsker ? [no] : [yes, no], [back]] };
}

function factsLine(deps: CertificatesDeps, certificate: Certificate, language: Language): Phrase {
  const { number, name, village, season } = certificate;
  return phrase("certificates-one", {
    number: writeNumber(number),
    name,
    village: village === "" ? "–" : village,
    season: seasonTitle(deps, season, language),
  });
}

async function askWhy(turn: Turn, { number, name }: Certificate): Promise<void> {
  await turn.records.waiting.set(turn.person, { kind: "certificate-why", data: number }, turn.now);
  turn.say({ words: phrase("certificates-why-ask", { name }), buttons: [[back]] });
}

async function propose(
  deps: CertificatesDeps,
  turn: Turn,
  certificate: Certificate,
  reason: string,
): Promise<void> {
  const { certificates } = turn.records;
  const { number, name } = certificate;
  const others = await othersThan(deps, turn);
  if (others.length === 0) {
    return turn.say({ words: phrase("certificates-alone"), buttons: [[back]] });
  }
  if (!(await certificates.ask(number, actorOf(turn), reason, turn.now))) return sayOld(turn);
  await note(turn, "certificate-asked", certificate.memberId);
  const asked = { ...certificate, askedBy: actorOf(turn), reason };
  for (const { telegramId, language } of others) {
    const { words, buttons } = pageOf(deps, asked, { language, isAsker: false });
    turn.say({
      words: paragraphs(phrase("certificates-second", { by: nameOf(turn) }), words),
      ...(buttons === undefined ? {} : { buttons }),
      to: telegramId,
      language,
    });
  }
  turn.say({ words: phrase("certificates-proposed", { name }), buttons: [[back]] });
}

async function agree(deps: CertificatesDeps, turn: Turn, certificate: Certificate): Promise<void> {
  const { certificates, members, officers } = turn.records;
  const { number, name, askedBy, memberId, reason } = certificate;
  // Whoever proposed it may be none any more; then it is as if nobody had.
  if (!(await officers.isOfficer(askedBy ?? "", deps.officers))) {
    await certificates.leave(number);
    return sayOld(turn);
  }
  // Whoever proposed it is not the second.
  if (isMe(turn, askedBy)) {
    return turn.say({ words: phrase("certificates-needs-second"), buttons: [[back]] });
  }
  if (!(await certificates.withdraw(number, actorOf(turn), turn.now))) return sayOld(turn);
  await note(turn, "certificate-withdrawn", memberId);
  const holder = await members.find(memberId);
  if (holder !== undefined) {
    const { telegramId: to, language } = holder;
    const season = seasonTitle(deps, certificate.season, language);
    turn.say({
      words: [
        phrase("certificate-withdrawn", { season, reason: reason ?? "" }),
        phrase("certificate-withdrawn-stays"),
      ],
      buttons: [[askUs], ...onward],
      to,
      language,
    });
  }
  for (const { telegramId, language } of await othersThan(deps, turn)) {
    turn.say({ words: phrase("certificates-withdrawn", { name }), to: telegramId, language });
  }
  turn.say({ words: phrase("certificates-withdrawn", { name }), buttons: [[back]] });
}

async function leave(deps: CertificatesDeps, turn: Turn, certificate: Certificate): Promise<void> {
  const { number, name, memberId } = certificate;
  await turn.records.certificates.leave(number);
  await note(turn, "certificate-kept", memberId);
  for (const { telegramId, language } of await othersThan(deps, turn)) {
    turn.say({ words: phrase("certificates-stay", { name }), to: telegramId, language });
  }
  turn.say({ words: phrase("certificates-stay", { name }), buttons: [[back]] });
}

/** Officers who can be reached, without the one of this turn. */
async function othersThan(deps: CertificatesDeps, turn: Turn) {
  return (await findOfficers(deps, turn)).filter(({ telegramId }) => telegramId !== turn.person);
}

/** Proposals of others that wait for this officer's word. */
export async function countProposals(turn: Turn): Promise<number> {
  if (!turn.isOfficer) return 0;
  const [certificates, keys] = [
    await turn.records.certificates.listAsked(),
    await turn.records.certificateKeys.list(),
  ];
  return [...certificates, ...keys.filter(({ isWithdrawn }) => !isWithdrawn)].filter(
    ({ askedBy }) => askedBy !== null && !isMe(turn, askedBy),
  ).length;
}
