/** Voice: notes that a program listens to, answers that are read aloud. */
import type { Subject } from "../../bot/subject.ts";
import { spokenText } from "./rules/speech.ts";
import { speakTo } from "./screens/speech.ts";
import { hearVoice, type VoiceDeps } from "./screens/voice.ts";

export type { VoiceDeps };

export const voice = {
  name: "voice",
  hears: { voice: hearVoice },
  on: {
    "card-to-read": (deps, turn, { member, text }) =>
      speakTo(deps, turn, spokenText(text), member.language),
  },
} satisfies Subject<VoiceDeps>;
