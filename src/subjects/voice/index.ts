/** Voice: notes that a program listens to, answers that are read aloud. */
import { button, prepared, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import { listenDue, type ListenDueDeps } from "./screens/listen-due.ts";
import { speakDue, type SpeakDueDeps } from "./screens/speak-due.ts";
import { pressSpeech, type SpeechDeps } from "./screens/speech.ts";
import { hearVoice, pressVoice, voiceFix, type VoiceDeps as NoteDeps } from "./screens/voice.ts";

export type VoiceDeps = NoteDeps & SpeechDeps & ListenDueDeps & SpeakDueDeps;

export const voice = {
  name: "voice",
  press: { speech: button(member, pressSpeech), voice: button(member, pressVoice) },
  typed: { "voice-fix": voiceFix },
  hears: { voice: hearVoice },
  due: {
    listen: prepared("task", listenDue, "soon"),
    speak: prepared("task", speakDue, "soon"),
  },
} satisfies Subject<VoiceDeps>;
