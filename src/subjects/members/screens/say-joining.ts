/**
 * The association's members: joining and leaving, as replies; and what others read when somebody has
 * left what they looked after. No name of who left stands in it.
 */
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { parcelsToJoin, type HandedOn } from "../rules/members-record.ts";
import { toMembers } from "./members-say.ts";
import { goOn } from "../../../bot/doors.ts";
import { undoButton } from "../../../bot/turn/undo.ts";

const join: Button = { label: phrase("members-join"), action: "fellow:join", style: "success" };

/** What it gives, what is seen, and that one may leave. */
export function offerMembership(isInvited = false): Reply {
  return {
    words: [
      phrase(isInvited ? "members-invited" : "members-offer"),
      phrase("members-gives"),
      phrase("members-seen"),
    ],
    buttons: [[join], [{ label: phrase("members-not-now"), action: "fellow:no" }]],
  };
}

/** Nothing was sent yet: what it is, and when it begins. */
export function sayNotReady(): Reply {
  return {
    words: [phrase("members-gives"), phrase("members-later", { parcels: parcelsToJoin })],
    buttons: [[{ label: phrase("orders-note-today"), action: "do:orders" }], [goOn]],
  };
}

export function sayNotNow(): Reply {
  return { words: phrase("members-left-open"), buttons: [[goOn]] };
}

/** A member of the association who has not said where they live. */
export function askVillage(): Reply {
  return {
    words: phrase("members-no-village"),
    buttons: [
      [{ label: phrase("me-change-village"), action: "join:villages:0" }],
      [{ label: phrase("members-leave"), action: "fellow:leave" }],
    ],
  };
}

export function confirmLeaving(): Reply {
  return {
    words: phrase("members-leave-sure"),
    buttons: [
      [{ label: phrase("members-leave-yes"), action: "fellow:leave-yes", style: "danger" }],
      [toMembers],
    ],
    screen: "fellow-leave",
  };
}

export function sayLeaving(): Reply {
  return { words: phrase("members-leaving"), buttons: [[undoButton("fellow:stay")], [goOn]] };
}

/** @param isInTime they had not left yet */
export function sayStays(isInTime: boolean): Reply {
  return {
    words: isInTime ? phrase("members-stays") : phrase("undo-late"),
    buttons: [[toMembers], [goOn]],
  };
}

/** Whoever came next looks after it now; the others learn who that is. */
export function sayHandedOn(kind: HandedOn["kind"], id: string, name: string | undefined): Reply {
  const label = phrase(kind === "pool" ? "pool-button" : "buy-button");
  return {
    words:
      name === undefined
        ? phrase("fellow-handed-to-you", { kind })
        : phrase("fellow-handed", { kind, name }),
    buttons: [[{ label, action: `${kind}:see:${id}` }]],
  };
}
