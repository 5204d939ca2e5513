/** Voice: notes that a program listens to, answers that are read aloud. */
import type { Subject } from "../../bot/subject.ts";
import { hearVoice, type VoiceDeps } from "./screens/voice.ts";

export type { VoiceDeps };

export const voice = {
  name: "voice",
  hears: { voice: hearVoice },
} satisfies Subject<VoiceDeps>;
