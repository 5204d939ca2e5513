/**
 * A server that writes down what is said (`/audio/transcriptions`), and one that reads aloud
 * (`/audio/speech`). Neither a sound nor a word is kept here or logged.
 */
import { toFile } from "openai";
import type { Listen, Speak } from "../subjects/voice/index.ts";
import type { Language } from "../bot/reply.ts";
import { createBreaker, type BreakerOptions } from "./breaker.ts";
import { createClient, hostOf, type ClientOptions } from "./client.ts";
import { attemptOnce } from "./faults.ts";
import { guard, type GuardDeps } from "./guard.ts";
import type { ModelTuning } from "./open.ts";
import { createSlots } from "./slots.ts";

export interface VoiceSettings extends Pick<ClientOptions, "apiKey" | "baseUrl"> {
  readonly transcriptionModel: string | undefined;
  readonly speechModel: string | undefined;
  readonly speechVoice: string;
}

export interface VoiceModel {
  /** Absent: no model for it. */
  readonly listen: Listen | undefined;
  readonly speak: Speak | undefined;
  /** Who hears and reads it. */
  readonly host: ReturnType<typeof hostOf>;
}

/** A minute and a half of speech is a third of it. */
const mostSpeechBytes = 1_024 * 1_024;

/** Models that take no instructions. */
const plainModels = /^tts-1/;
const manners: Readonly<Record<Language, string>> = {
  zh: "用普通话念，语速慢一点，像邻居聊天那样自然。数字一个不漏，照原样念。",
  en: "Read slowly and warmly, like a neighbour talking. Say every figure exactly as written.",
};

/** @param clock milliseconds that never jump */
export function openVoiceModel(
  settings: VoiceSettings,
  clock: () => number,
  { slots = 4, slotWaitMs, ...breaker }: ModelTuning = {},
): VoiceModel {
  const { transcriptionModel, speechModel, baseUrl } = settings;
  // Places of their own: a server that hears slowly keeps nobody from an answer.
  const guarded = (): GuardDeps => ({
    slots: createSlots(slots),
    breaker: createBreaker({ clock, ...(breaker satisfies Partial<BreakerOptions>) }),
    slotWaitMs,
  });
  return {
    host: hostOf(baseUrl),
    listen:
      transcriptionModel === undefined
        ? undefined
        : createListen(settings, transcriptionModel, guarded()),
    speak: speechModel === undefined ? undefined : createSpeak(settings, speechModel, guarded()),
  };
}

function createListen(settings: VoiceSettings, model: string, deps: GuardDeps): Listen {
  const client = createClient(settings);
  return async ({ bytes, language }, call) => {
    const heard = await guard(deps, call, () =>
      attemptOnce(call.deadline, async () => {
        const said: unknown = await client.audio.transcriptions.create(
          {
            file: await toFile(bytes, ...nameOf(bytes)),
            model,
            language,
            response_format: "json",
          },
          { signal: call.deadline },
        );
        const text = (said as { text?: unknown } | null | undefined)?.text;
        return typeof text === "string" ? text : undefined;
      }),
    );
    return heard.kind === "done" ? { kind: "heard", text: heard.value } : heard;
  };
}

function createSpeak(settings: VoiceSettings, model: string, deps: GuardDeps): Speak {
  const client = createClient({ ...settings, mostBytes: mostSpeechBytes });
  return async ({ text, language }, call) => {
    const spoken = await guard(deps, call, () =>
      attemptOnce(call.deadline, async () => {
        const response = await client.audio.speech.create(
          {
            model,
            voice: settings.speechVoice,
            input: text,
            response_format: "opus",
            ...(plainModels.test(model) ? {} : { instructions: manners[language] }),
          },
          { signal: call.deadline },
        );
        const ogg = new Uint8Array(await response.arrayBuffer());
        return isOpus(ogg) ? ogg : undefined;
      }),
    );
    return spoken.kind === "done" ? { kind: "spoken", ogg: spoken.value } : spoken;
  };
}

/** Servers go by the name of the file. Telegram's are OGG; a browser records what it can. */
function nameOf(bytes: Uint8Array): [name: string, options: { readonly type: string }] {
  const head = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  if (head.startsWith("\x1aE\xdf\xa3")) return ["voice.webm", { type: "audio/webm" }];
  if (head.slice(4, 8) === "ftyp") return ["voice.m4a", { type: "audio/mp4" }];
  return ["voice.ogg", { type: "audio/ogg" }];
}

/** Telegram plays OGG with Opus in it as a voice note; some servers send something else whatever is asked. */
function isOpus(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  return head.startsWith("OggS") && head.includes("OpusHead");
}
