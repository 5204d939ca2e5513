/** Voice: notes that a program listens to, answers that are read aloud. */
import { button, prepared, type Subject } from "../../bot/subject.ts";
import { spokenText } from "./rules/speech.ts";
import { pressSpeech, speakTo, type SpeechDeps } from "./screens/speech.ts";
import { hearVoice, pressVoice, type NoteDeps, voiceFix } from "./screens/voice.ts";
import { member } from "../../bot/who.ts";
import { listenDue, type ListenDueDeps } from "./screens/listen-due.ts";
import { speakDue, type SpeakDueDeps } from "./screens/speak-due.ts";

export type VoiceDeps = NoteDeps & SpeechDeps & ListenDueDeps & SpeakDueDeps;

export const voice = {
  name: "voice",
  press: { speech: button(member, pressSpeech), voice: button(member, pressVoice) },
  typed: { "voice-fix": voiceFix },
  hears: { voice: hearVoice },
  on: {
    "card-to-read": (deps, turn, { member, text }) =>
      speakTo(deps, turn, spokenText(text), member.language),
  },
  chooses: ["voice:fix", "voice:off", "voice:on", "voice:question", "voice:task"],
  due: {
    listen: prepared("task", listenDue, "soon"),
    speak: prepared("task", speakDue, "soon"),
  },
} satisfies Subject<VoiceDeps>;

// What other subjects and the neighbours may use.
export { keepSpeech } from "./queries/speech.ts";
export type { Listen, Speak } from "./rules/model.ts";
export { privacyOfVoice } from "./screens/say.ts";
export type { Speaker, SpeechDeps } from "./screens/speech.ts";
export { type Listener, type NoteDeps, mayListen } from "./screens/voice.ts";
