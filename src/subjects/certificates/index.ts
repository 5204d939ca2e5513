/**
 * Certificates: a season of the road that is finished and looked at, as a picture for the wall, which anybody
 * can look up. How they are signed is told in docs/certificates.md.
 */
import { phrase } from "../../bot/reply.ts";
import { button, command, type Subject } from "../../bot/subject.ts";
import { anybody, member, officer } from "../../bot/who.ts";
import { certificateNames } from "./rules/names.ts";
import { countProposals, pressDesk, typedAtDesk } from "./screens/desk.ts";
import { pressKey } from "./screens/keys.ts";
import { sayVerify, typedNumber } from "./screens/look-up.ts";
import { pressOne, sayMine } from "./screens/mine.ts";
import { offerAtEnd, offerAtLook, takeBack } from "./screens/offer.ts";
import { type CertificatesDeps, pressWish, sayLater, wishedName } from "./screens/wish.ts";

export type { CertificatesDeps };

const name = ["certificate-name"] as const;
const typed = ["certificate-why"] as const;

export const certificates = {
  name: "certificates",
  commands: { verify: command(anybody, sayVerify) },
  names: { "cert:mine": certificateNames },
  officerNames: {
    "certs:desk": [
      "certificates",
      "all certificates",
      "print certificates",
      "证书",
      "打印证书",
      "所有证书",
    ],
  },
  press: {
    "cert:ask": button(member, pressWish, "all"),
    "cert:name": button(member, pressWish),
    "cert:other": button(member, pressWish),
    "cert:make": button(member, pressWish),
    "cert:later": button(member, sayLater, name),
    "cert:mine": button(member, sayMine, name),
    cert: button(member, pressOne),
    certs: button(officer, pressDesk, typed),
    certkey: button(officer, pressKey, typed),
  },
  chooses: [
    "cert:drop-yes",
    "cert:later",
    "cert:make",
    "cert:name",
    "certkey:new-yes",
    "certkey:no",
    "certkey:yes",
    "certs:no",
    "certs:yes",
  ],
  pages: async () => (await import("./pages/index.ts")).pages,
  typed: {
    "certificate-name": wishedName,
    "certificate-look": typedNumber,
    "certificate-why": typedAtDesk,
  },
  on: {
    "step-finished": offerAtEnd,
    "looked-at": offerAtLook,
    "look-undone": takeBack,
    "work-asked": async (_, turn, { waits }) => {
      const count = await countProposals(turn);
      if (count === 0) return;
      const label = phrase("work-certificates", { count });
      waits.push({ count, button: { label, action: "certs:desk" } });
    },
  },
} satisfies Subject<CertificatesDeps>;

// What other subjects and the neighbours may use.
export { createCertificateKeys } from "./queries/keys.ts";
export type { PublicKey } from "./rules/record.ts";
export { check, checkAll, type Checked } from "./rules/check.ts";
export { draftOf, give } from "./rules/give.ts";
export { finishedSeason } from "./rules/finished.ts";
export { type Brought, readBrought, readPayload, writeNumber } from "./rules/number.ts";
export { type CertificateChart, pictureOf, seasonTitle, shownTo } from "./rules/picture.ts";
export { keyOf, openSigned } from "./rules/signed.ts";
export { factsOf, sayScanned } from "./screens/look-up.ts";
