/**
 * Doors: buttons that lead from one subject into another, as a label and an action.
 *
 * Only the text of the action is known here; which subject answers it, and who may press, is that
 * subject's. A button that only its own subject shows stays there.
 */
import { phrase, type Button, type Reply } from "./reply.ts";

/** The menu of everything else. */
export const home: Button = { label: phrase("playbook-home"), action: "do:more" };
/** To the task at hand. */
export const goOn: Button = { label: phrase("playbook-go-on"), action: "do:next" };
/** The same, first among the buttons. */
export const goOnFirst: Button = { ...goOn, style: "primary" };
export const toTask: Button = { label: phrase("button-next"), action: "do:next" };

/** The way on from what has no other: a word of thanks, a file, a question that was sent. */
export const onward: NonNullable<Reply["buttons"]> = [[toTask]];

/** To what somebody may want to change, wherever they say so. */
export const toBreak: Button = { label: phrase("more-pause"), action: "do:pause" };
export const toPrivacy: Button = { label: phrase("more-privacy"), action: "do:privacy" };
export const toForget: Button = { label: phrase("privacy-forget"), action: "do:forget" };
export const toLanguage: Button = { label: phrase("more-language"), action: "do:language" };
export const toMyName: Button = { label: phrase("more-me"), action: "menu:name" };
export const toPhone: Button = { label: phrase("phone-button"), action: "phone:open" };
const toComeback: Button = { label: phrase("comeback-door"), action: "comeback:ask" };
export const toInvitation: Button = { label: phrase("more-invite"), action: "do:invite" };
export const toMyMentor: Button = { label: phrase("guide-mine"), action: "guide:mine" };
/** For officers. */
export const toBroadcast: Button = { label: phrase("more-broadcast"), action: "do:broadcast" };
export const toCash: Button = { label: phrase("shop-cash"), action: "do:cash" };
export const toPrice: Button = { label: phrase("shop-price"), action: "do:price" };
export const toProgress: Button = { label: phrase("button-progress"), action: "do:progress" };

/** By the names that curators write under talk; `card` and `begin` are one way. */
export const namedDoors = {
  card: goOn,
  begin: goOn,
  pause: toBreak,
  privacy: toPrivacy,
  forget: toForget,
  language: toLanguage,
  menu: home,
  name: toMyName,
  invite: toInvitation,
  phone: toPhone,
  comeback: toComeback,
  progress: toProgress,
  cash: toCash,
} as const satisfies Readonly<Record<string, Button>>;

/** Of the shop. */
export const myNumbers: Button = { label: phrase("orders-my-numbers"), action: "orders:numbers" };
/** Answers for buyers, to copy. */
export const readyReplies: Button = { label: phrase("replies-open"), action: "replies:open" };
export const todaysParcels: Button = { label: phrase("orders-note-today"), action: "do:orders" };

/** For officers: what answers by a model cost. */
export const modelUse: Button = { label: phrase("model-use-button"), action: "model:use" };

/** Of broadcasts: one tap, and no tip, season or news comes any more. */
export const noMoreTips: Button = { label: phrase("tips-no-more"), action: "tips:off" };
/** The way back from it. */
export const tipsAgain: Button = { label: phrase("tips-again"), action: "tips:on" };

/** To the article that something rests on. */
export function readMore(slug: string): Button {
  return { label: phrase("tips-read-more"), action: `topic:${slug}` };
}

/** For officers: the steps as cards on paper. */
export const stepCards: Button = { label: phrase("cards-button"), action: "stepcards:all" };

/** Of sharing: a picture of what somebody came to, for others. Never sent before it is tapped. */
export function pictureToShow(what: string): Button {
  return { label: phrase("sharing-button"), action: `picture:${what}` };
}

/** A small picture that shows what a card says. */
export function drawingOf(name: string): Button {
  return { label: phrase("drawing-button"), action: `drawing:${name}` };
}

/** Of figures. */
export const villageBoard: Button = { label: phrase("board-open"), action: "board:open" };

/** For the page of oneself: what somebody tells for the totals, and how things are going. */
export const aboutMe: Button = { label: phrase("about-open"), action: "about:open" };
export const howIsIt: Button = { label: phrase("pulse-open"), action: "pulse:open" };

/** To a person, with a question that is still to be written: the mentor or the association. */
export const askSomebody = "answer:new";

/** To somebody who did this step. */
export function askPeerButton(stepId: string): Button {
  return { label: phrase("peer-ask"), action: `peer:step:${stepId}` };
}

/** The same under a question. */
export function askPeerAbout(questionId: string): Button {
  return { label: phrase("peer-ask"), action: `answer:peer:${questionId}` };
}

/** "Who does this near me?", for a step that needs several kinds of partner. */
export function whoDoesThisAt(step: number): Button {
  return { label: phrase("partners-near-me"), action: `partner:step:${step}` };
}
