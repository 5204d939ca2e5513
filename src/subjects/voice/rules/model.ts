/**
 * Voice: what is asked of a model that listens, and of one that speaks, whatever server stands
 * behind it. That it did neither is a value with a name.
 */
import type { Leave, ModelFailure } from "../../answers/index.ts";
import type { Language } from "../../../bot/reply.ts";

export interface VoiceCall {
  /** Ends every wait. */
  readonly deadline: AbortSignal;
  /** Asked before each call: a second try is a call of its own. */
  readonly mayCall: () => Promise<Leave>;
}

export type Failed = { readonly kind: "failed"; readonly why: ModelFailure };

/** Writes down what is said in a voice note. Never throws on what a server does. */
export type Listen = (
  note: { readonly bytes: Uint8Array<ArrayBuffer>; readonly language: Language },
  call: VoiceCall,
) => Promise<{ readonly kind: "heard"; readonly text: string } | Failed>;

/** Reads words aloud, as OGG with Opus in it. Never throws on what a server does. */
export type Speak = (
  words: { readonly text: string; readonly language: Language },
  call: VoiceCall,
) => Promise<{ readonly kind: "spoken"; readonly ogg: Uint8Array } | Failed>;

/** In millionths of a dollar. @param usdPerMinute what a minute of listening costs */
export function costOfListening(seconds: number, usdPerMinute: number): number {
  return Math.round((seconds / 60) * usdPerMinute * 1e6);
}

/** In millionths of a dollar. @param usdPerMillion what a million characters cost */
export function costOfSpeaking(text: string, usdPerMillion: number): number {
  return Math.round(text.length * usdPerMillion);
}
