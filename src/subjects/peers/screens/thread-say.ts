/**
 * Peers: words that go from one to the other, and what stands under them.
 *
 * A message is written anew, never forwarded or copied: neither a number nor a name of Telegram's goes
 * with it. A reply to it, or its button, finds the way back.
 */
import { cautionFor } from "../../answers/index.ts";
import { askOfStep, associateAsks } from "../../members/index.ts";
import { type Playbook, stepName } from "../../playbook/index.ts";
import {
  phrase,
  type Attachment,
  type Button,
  type Language,
  type Reply,
} from "../../../bot/reply.ts";
import type { PeerRequest, Said } from "../rules/request.ts";

export interface Speaker {
  readonly name: string;
  readonly village: string;
  readonly known: "yes" | "no";
}

export const aboutPeer = (requestId: string): string => `peer:${requestId}`;

/** The request that a message was about; the note may be of another subject. */
export function requestOf(about: string | undefined): string | undefined {
  return about?.startsWith("peer:") === true ? about.slice("peer:".length) : undefined;
}

/** The question, as the helper reads it. */
export function questionFor(
  playbook: Playbook,
  request: PeerRequest,
  asker: Speaker,
  said: Said,
  language: Language,
): Reply {
  const step = stepName(playbook, request.stepId, language);
  const ask = askOfStep(request.stepId);
  return {
    words: [
      ask === undefined
        ? phrase("peer-question", { ...asker, ...step })
        : associateAsks(ask, asker),
      ...wordsOf(said),
      phrase("peer-how-to-answer"),
    ],
    ...attachmentOf(said),
    about: aboutPeer(request.id),
    buttons: [
      [{ label: phrase("peer-answer"), action: `peer:say:${request.id}`, style: "primary" }],
      trouble(request.id),
    ],
  };
}

/** Words of one to the other. @param isAnswer from the helper: did it help? */
export function messageFor(
  request: PeerRequest,
  from: Speaker,
  said: Said,
  isAnswer: boolean,
): Reply {
  return {
    words: [phrase("peer-says", { ...from }), ...wordsOf(said), ...cautionFor(said.text)],
    ...attachmentOf(said),
    about: aboutPeer(request.id),
    buttons: [
      ...(isAnswer && askOfStep(request.stepId) === undefined ? [didItHelp(request.id)] : []),
      [{ label: phrase("peer-say-more"), action: `peer:say:${request.id}` }],
      trouble(request.id),
    ],
  };
}

/** A day after an answer, if nothing was said of it. */
export function askDidItHelp(request: PeerRequest, name: string): Reply {
  return {
    words: phrase("peer-did-it-help", { name }),
    buttons: [didItHelp(request.id)],
    about: aboutPeer(request.id),
  };
}

function didItHelp(id: string): Button[] {
  return [
    { label: phrase("peer-helped"), action: `peer:helped:${id}`, style: "success" },
    { label: phrase("peer-not-helped"), action: `peer:unhelped:${id}` },
  ];
}

export function trouble(id: string): Button[] {
  return [
    { label: phrase("peer-block"), action: `peer:block:${id}` },
    { label: phrase("peer-report"), action: `peer:report:${id}` },
  ];
}

export function wordsOf({ text }: Said): readonly string[] {
  return text === "" ? [] : [text];
}

export function attachmentOf({ kind, fileId }: Said): { readonly attachment?: Attachment } {
  return kind === "text" || fileId === null ? {} : { attachment: { kind, fileId } };
}
