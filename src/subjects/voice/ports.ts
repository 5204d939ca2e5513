/** Ports of voice: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createSpeechRecord } from "./queries/speech.ts";

export const ports = {
  speech: createSpeechRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    listen: "prepared";
    speak: "prepared";
  }
  interface Rows {
    "voice-fix": string;
  }
}
