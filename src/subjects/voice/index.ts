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
  names: {
    "voice:ask": [
      "can i send a voice message",
      "can i send you a voice message",
      "can i send voice",
      "can i send voice messages",
      "can i talk to you",
      "can i speak instead",
      "can i speak instead of typing",
      "i cannot write can i speak",
      "i cant read and write",
      "turn on voice",
      "listen to my voice",
      "listen to my voice messages",
      "who hears my voice",
      "who hears my voice message",
      "who hears my voice messages",
      "能发语音吗",
      "能不能发语音",
      "可以发语音吗",
      "发语音行不行",
      "能听我说话吗",
      "能说话吗",
      "我不会打字能说话吗",
      "我不识字能说话吗",
      "我不识字能说话不",
      "我不识字能发语音吗",
      "听我的语音",
      "打开听语音",
      "听语音的程序打开",
      "我的语音谁听得到",
      "谁听我的语音",
      "语音谁会听到",
    ],
    "voice:off": [
      "dont listen to my voice",
      "dont listen to my voice messages",
      "dont let a program listen",
      "dont let a program listen to my voice",
      "no program may listen to me",
      "stop listening to my voice",
      "stop listening to me",
      "turn off voice",
      "别听我的语音",
      "别听我的语音了",
      "不要听我的语音",
      "不要程序听我的语音",
      "别让程序听",
      "关掉听语音",
    ],
  },
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
