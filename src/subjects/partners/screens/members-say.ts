/**
 * Partners: what members and partners say to each other and of each other: how it was, "no longer
 * true", "that is me", words through the bot, "is it still so?". Composes only.
 */
import type { Said } from "../../answers/index.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { mostExperienceChars } from "../rules/entry.ts";
import { linesOf } from "./entry-say.ts";
import type { PartnerKind } from "../rules/kind.ts";
import type { Partner, PartnerTalk } from "../rules/record.ts";
import type { Lead } from "../../playbook/index.ts";
import { home, toTask } from "../../../bot/doors.ts";

const toEntry = ({ id }: Pick<Partner, "id">): Button => ({
  label: phrase("back"),
  action: `partner:see:${id}`,
});

/** One line and the way back to the entry. */
export function about(partner: Pick<Partner, "id">, words: Phrase): Reply {
  return { words, buttons: [[toEntry(partner)], [home]] };
}

export function askHowItWas(partner: Partner): Reply {
  const { id, name } = partner;
  return {
    words: phrase("partner-was-ask", { name: name ?? "–" }),
    buttons: [
      [
        { label: phrase("partner-was-good"), action: `partner:good:${id}` },
        { label: phrase("partner-was-mixed"), action: `partner:mixed:${id}` },
        { label: phrase("partner-was-bad"), action: `partner:bad:${id}` },
      ],
      [toEntry(partner)],
    ],
  };
}

export function askForAWord(partner: Pick<Partner, "id">): Reply {
  return {
    words: phrase("partner-word-ask", { most: mostExperienceChars }),
    buttons: [[{ label: phrase("partner-no-word"), action: `partner:quiet:${partner.id}` }]],
  };
}

/** Before anything goes: who will see it. */
export function askToWrite(partner: Partner): Reply {
  return {
    words: phrase("partner-write-ask", { name: partner.name ?? "–" }),
    buttons: [[{ label: phrase("leave-it"), action: `partner:quiet:${partner.id}` }]],
  };
}

export function askToAnswer(name: string): Reply {
  return {
    words: phrase("partner-answer-ask", { name }),
    buttons: [[{ label: phrase("leave-it"), action: "do:next" }]],
  };
}

export function sayPassedOn(name: string, when: "now" | "morning"): Reply {
  return { words: phrase("partner-passed-on", { name, when }), buttons: [[toTask]] };
}

/** What goes to the other side: a line that says whose it is, and the words, or a copy of them. */
export function passOn(
  { id }: Pick<PartnerTalk, "id">,
  head: Phrase,
  said: Said,
  isForPartner: boolean,
): readonly Reply[] {
  const answer: Button = {
    label: isForPartner ? phrase("partner-answer") : phrase("partner-write-again"),
    action: `partner:answer:${id}`,
  };
  const side = {
    about: `partner:${id}`,
    buttons: [[answer], [{ label: phrase("partner-enough"), action: `partner:enough:${id}` }]],
  };
  if (said.text !== undefined) return [{ words: [head, said.text], ...side }];
  return [
    { words: head, ...side },
    { words: "", copy: { chat: said.chat, messageId: said.messageId }, about: side.about },
  ];
}

/** The talk that a message of ours is about. */
export function talkIn(noted: string | undefined): string | undefined {
  return /^partner:(\w+)$/.exec(noted ?? "")?.[1];
}

/** "Is it still so?" @param hello stands on a locked phone, so it names nobody and no money */
export function askStillSo(
  partner: Partner,
  kind: PartnerKind | undefined,
  language: Language,
  hello: Phrase,
): Reply {
  const { id } = partner;
  return {
    words: [hello, { lines: linesOf(partner, kind, language) }],
    buttons: [
      [{ label: phrase("partner-yes"), action: `partner:yes:${id}`, style: "success" }],
      [
        { label: phrase("partner-changed"), action: `partner:change:${id}` },
        { label: phrase("partner-end"), action: `partner:end:${id}` },
      ],
    ],
  };
}

/** Somebody walked a road beside a shop: sellers may find them. */
export function offerToList(kind: PartnerKind, language: Language): Lead {
  return {
    words: phrase("partners-road-offer", { kind: kind.words[language].name }),
    button: { label: phrase("partners-road-yes"), action: `partner:me:${kind.id}` },
  };
}
