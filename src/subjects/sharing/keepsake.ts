/** Sharing: what the picture shows, as data that waits in the outbox. Drawn in charts/. */
import type { Language } from "../../bot/reply.ts";

/** @typeParam Text a phrase while it is said, text once it is rendered */
export interface KeepsakeChart<Text = string> {
  readonly kind: "keepsake";
  readonly language: Language;
  /** In the middle; `null`: a tick. */
  readonly number: number | null;
  /** What the number counts, or what is done. */
  readonly title: Text;
  /** What they sell; empty where it was never said. */
  readonly goods: Text;
  /** At the head. */
  readonly village: Text;
  /** Empty unless they wished it. */
  readonly name: Text;
  /** Who runs it. */
  readonly foot: Text;
}

declare module "../../bot/chart.ts" {
  interface Charts<Text> {
    keepsake: KeepsakeChart<Text>;
  }
}
