/**
 * The program's ears and voice, put together from the settings. Part of the entry points: app.ts uses it.
 */
import type { Config } from "./config.ts";
import type { ModelTuning } from "./model/open.ts";
import type { Listener, Speaker } from "./subjects/voice/index.ts";

/** @returns nothing where no model is set for it, or neither a key nor an address is */
export async function openVoice(
  config: Config & { readonly BOT_TOKEN: string },
  tuning: ModelTuning = {},
): Promise<{ readonly listener?: Listener; readonly speaker?: Speaker }> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = config;
  if (apiKey === undefined && baseUrl === undefined) return {};
  const { OPENAI_SPEECH_MODEL: speechModel, OPENAI_SPEECH_VOICE: speechVoice } = config;
  const { openVoiceModel } = await import("./model/voice.ts");
  const { listen, speak, host } = openVoiceModel(
    {
      apiKey,
      baseUrl,
      transcriptionModel: config.OPENAI_TRANSCRIPTION_MODEL,
      speechModel,
      speechVoice,
    },
    () => performance.now(),
    tuning,
  );
  const common = {
    host,
    limits: { perPerson: config.AI_ANSWERS_PER_DAY, inAll: config.AI_ANSWERS_PER_DAY_ALL },
    deadlineMs: config.OPENAI_TIMEOUT_MS,
  };
  const bot = config.BOT_TOKEN.split(":")[0];
  return {
    ...(listen === undefined
      ? {}
      : { listener: { ...common, listen, usdPerMinute: config.OPENAI_USD_PER_MINUTE_HEARD } }),
    ...(speak === undefined
      ? {}
      : {
          speaker: {
            ...common,
            speak,
            // Telegram's id of a file is good for the bot that sent it.
            version: JSON.stringify([bot, speechModel, speechVoice]),
            usdPerMillion: config.OPENAI_USD_PER_MILLION_SPOKEN,
          },
        }),
  };
}
