/**
 * What the app is started with. Beside the settings and the log everything has its usual; tests change
 * patience, pace and what stands outside.
 */
import type { Update } from "@grammyjs/types";
import type { Route } from "./bot/turn/route.ts";
import type { Config } from "./config.ts";
import type { AnswerQuestion } from "./subjects/answers/index.ts";
import type { Draw } from "./bot/chart.ts";
import type { Reading } from "./subjects/figures/index.ts";
import type { Chance } from "./subjects/mentoring/index.ts";
import type { Prepared } from "./knowledge/prepared/prepared.ts";
import type { Log } from "./log.ts";
import type { MeaningTuning } from "./meaning.ts";
import type { Store } from "./subjects/open-store.ts";
import type { Line } from "./bot/delivery/connect.ts";
import type { PaceOptions, Rate } from "./bot/delivery/pace.ts";

export interface AppOptions {
  readonly config: Config & { readonly BOT_TOKEN: string };
  readonly log: Log;
  readonly clock?: () => Date;
  /** The way to Telegram; absent: the network, to `TELEGRAM_API_ROOT`. Tests have a sandbox in the same process. */
  readonly line?: Line;
  /** An open database to use instead of `DATABASE_URL`: tests fill it up. */
  readonly store?: Store;
  /** What `KNOWLEDGE_DIR` holds, with its answering: tests start many bots on one folder. */
  readonly known?: {
    readonly knowledge: Prepared;
    readonly answer: AnswerQuestion;
  };
  /** How often the folder is looked at for edits. */
  readonly knowledgeEveryMs?: number;
  /** Tests end the process at a named step. */
  readonly probe?: (step: string) => void;
  /** Told which rule of bot/turn/route.ts took a message, or that a button was pressed. */
  readonly routed?: (route: Route | "button", update: Update) => void;
  /** How long the association's figures are kept; absent: some minutes. */
  readonly figuresKeptMs?: number;
  readonly pace?: PaceOptions;
  /** How fast one person's updates are taken. */
  readonly limiter?: Rate;
  /** How much one person may ask in groups; a group as a whole is paced by what Telegram lets through. */
  readonly groupLimit?: Rate;
  /** How much those may ask of the console who have no desk: of one address, and all together. */
  readonly strangers?: { readonly each: Rate; readonly all: Rate };
  /** Telegram's key, with which it signs what it tells a Mini App; absent: the one it published. */
  readonly telegramKey?: string;
  readonly polling?: { readonly pollS?: number; readonly silentAfterMs?: number };
  /** How often the leader asks Telegram what it says of the webhook. */
  readonly webhookEveryMs?: number;
  /** How often a process asks whether it may lead, or still does. */
  readonly leadEveryMs?: number;
  /** How long a call to Telegram may take. */
  readonly callTimeoutS?: number;
  readonly workEveryMs?: number;
  /** Whether what comes again is due at once; tests begin with a database in which it was done already. */
  readonly sweepAtStart?: boolean;
  /** In place of `BURST_MS`: tests seldom wait. */
  readonly burstMs?: number;
  /** How long the rest of a text is waited for that an app cut. */
  readonly cutMs?: number;
  /** Draws pictures; absent: src/charts does. Tests take the picture away. */
  readonly draw?: Draw;
  /** Counts in another way: tests make it slow, or let it fail. */
  readonly reading?: (usual: Reading) => Reading;
  /** Decides which verdicts are looked at again; absent: by chance. */
  readonly chance?: Chance;
  /** Patience with the model, and how often "typing" is shown. */
  readonly model?: MeaningTuning & { readonly typeEveryMs?: number };
}
