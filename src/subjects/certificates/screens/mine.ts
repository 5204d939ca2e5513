/** One's own certificates: what was given, what can be had, the picture again, to print, and away with it. */
import { onward } from "../../../bot/doors.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import { type Press, sayOld } from "../../../bot/subject.ts";
import type { Turn } from "../../../bot/context.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import { walkDeps } from "../../playbook/index.ts";
import { finishedSeason } from "../rules/finished.ts";
import { signedOf } from "../rules/give.ts";
import { addressOf, writeNumber } from "../rules/number.ts";
import { pictureOf, seasonTitle } from "../rules/picture.ts";
import type { Certificate } from "../rules/record.ts";
import type { CertificatesDeps } from "./wish.ts";

/** For whoever does not see why theirs should not count. */
export const askUs: Button = { label: phrase("certificate-ask-why"), action: "answer:new" };

/** All of them, and what could be had. */
export async function sayMine(deps: CertificatesDeps, turn: MemberTurn): Promise<void> {
  const { member, records } = turn;
  const given = await records.certificates.listOf(member.id);
  const road = await walkDeps(deps, turn, member);
  const titleOf = (season: string) => seasonTitle(deps, season, turn.language);
  const buttons: Button[][] = given.map(({ number, season, state }) => [
    {
      label: phrase("certificate-one", { season: titleOf(season), state }),
      action: `cert:one:${number}`,
    },
  ]);
  let open = 0;
  for (const { id } of road.playbook.seasons) {
    if (given.some(({ season }) => season === id)) continue;
    if ((await finishedSeason(records, road, member, id)) === undefined) continue;
    open += 1;
    const label = phrase("certificate-make-of", { season: titleOf(id) });
    buttons.push([{ label, action: `cert:ask:${id}` }]);
  }
  turn.say({
    words: phrase(given.length + open === 0 ? "certificate-none" : "certificate-mine"),
    buttons: [...buttons, [{ label: phrase("back"), action: "menu:road" }]],
  });
}

/** `one`: its page. `picture`, `print`: sent again. `drop`: asked once more, and then it is gone. */
export async function pressOne(
  deps: CertificatesDeps,
  turn: MemberTurn,
  { args: [verb = "", number = ""] }: Press,
): Promise<void> {
  const found = await turn.records.certificates.find(number);
  if (found === undefined || found.state === "gone" || found.memberId !== turn.member.id) {
    return sayOld(turn);
  }
  if (verb === "one") return turn.say(pageOf(deps, turn, found));
  // What officers withdrew is not theirs to give out, nor to begin anew.
  if (found.state === "withdrawn") return sayOld(turn);
  if (verb === "picture") {
    return turn.say(await sayPicture(deps, turn, found, phrase("certificate-again")));
  }
  if (verb === "print") return turn.say(await sayPrinted(deps, turn, found));
  // What two officers are deciding on is not to be deleted and made anew meanwhile.
  if (found.askedBy !== null) return turn.say(pageOf(deps, turn, found));
  if (verb === "drop") return turn.say(askDrop(found));
  if (!(await turn.records.certificates.drop(number))) return sayOld(turn);
  turn.say({ words: phrase("certificate-dropped"), buttons: onward });
}

function pageOf(deps: CertificatesDeps, turn: Turn, certificate: Certificate): Reply {
  const { number, season, state, reason, askedBy } = certificate;
  const title = { bold: seasonTitle(deps, season, turn.language) };
  const back: Button[] = [{ label: phrase("back"), action: "cert:mine" }];
  if (state === "withdrawn") {
    const words = [title, phrase("certificate-is-withdrawn", { reason: reason ?? "" })];
    return { words, buttons: [back] };
  }
  const pictures: Button[] = [
    { label: phrase("certificate-picture"), action: `cert:picture:${number}` },
    { label: phrase("certificate-print"), action: `cert:print:${number}` },
  ];
  const isAsked = askedBy !== null;
  return {
    words: [
      title,
      phrase("certificate-number-is", { number: writeNumber(number) }),
      ...(isAsked ? [phrase("certificate-is-asked")] : []),
    ],
    buttons: [
      pictures,
      isAsked ? [askUs] : [{ label: phrase("certificate-drop"), action: `cert:drop:${number}` }],
      back,
    ],
  };
}

function askDrop({ number }: Certificate): Reply {
  return {
    words: phrase("certificate-drop-ask"),
    buttons: [
      [{ label: phrase("certificate-keep"), action: "cert:mine" }],
      [
        {
          label: phrase("certificate-drop-yes"),
          action: `cert:drop-yes:${number}`,
          style: "danger",
        },
      ],
    ],
  };
}

/** The picture, for the chat. */
export async function sayPicture(
  deps: CertificatesDeps,
  turn: Turn,
  certificate: Certificate,
  words: Phrase,
): Promise<Reply> {
  return {
    words,
    attachment: {
      kind: "chart",
      chart: await chartOf(deps, turn, certificate),
      instead: phrase("certificate-failed"),
    },
    buttons: [
      [{ label: phrase("certificate-print"), action: `cert:print:${certificate.number}` }],
      ...onward,
    ],
  };
}

/** The same as a file for a printer. */
async function sayPrinted(
  deps: CertificatesDeps,
  turn: Turn,
  certificate: Certificate,
): Promise<Reply> {
  return {
    words: phrase("certificate-printed"),
    attachment: {
      kind: "chart",
      chart: { ...(await chartOf(deps, turn, certificate)), onPaper: true },
      instead: phrase("certificate-failed"),
      fileName: `certificate-${certificate.number}.png`,
    },
    buttons: onward,
  };
}

async function chartOf(deps: CertificatesDeps, turn: Turn, certificate: Certificate) {
  const signed = await signedOf(turn.records, certificate, turn.now);
  return pictureOf(deps, certificate, addressOf(deps, certificate.number, signed));
}
