/** Sharing: a picture of what somebody came to, for others to see. Made when it is tapped, never before. */
import { button, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { pressPicture, type SharingDeps } from "./screens.ts";

export type { SharingDeps };

export const sharing = {
  name: "sharing",
  press: { picture: button(member, pressPicture) },
} satisfies Subject<SharingDeps>;

// What other subjects and the neighbours may use.
export type { KeepsakeChart } from "./keepsake.ts";
