/**
 * Every knob the bot has, read once at start.
 *
 * The names are the environment's; units are part of the name. Nothing outside main.ts and the
 * files of cli/ reads `process.env`, and nothing changes after this returns.
 */
import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";

const flag = z.enum(["true", "false"]).transform((word) => word === "true");

const idList = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((id) => (id.trim() === "" ? [] : [id.trim()])))
  .pipe(z.array(z.string().regex(/^[1-9]\d{0,15}$/, "expected Telegram ids, separated by commas")))
  .transform((ids) => ids.map(Number));

/** Addresses, or networks such as `10.0.0.0/8`; an address is a network with all of its bits. */
const networks = z.string().transform((text, { addIssue }) =>
  text.split(",").map((each) => {
    const [, address = "", slash, digits] = /^([^/]*)(\/(\d{1,3}))?$/.exec(each.trim()) ?? [];
    const most = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
    const bits = slash === undefined ? most : Number(digits);
    if (most < 0 || bits > most) addIssue("expected addresses or networks such as 10.0.0.0/8");
    return { address, bits };
  }),
);

const timeZone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}, "expected a time zone such as Asia/Shanghai");

const schema = z.object({
  /** From @BotFather, as `<digits>:<secret>`; absent: the sandbox. */
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, "expected <digits>:<secret> from @BotFather")
    .optional(),
  /** Where the Bot API lives. Tests and self-hosted Bot API servers change it. */
  TELEGRAM_API_ROOT: z.url("expected an address").default("https://api.telegram.org"),
  /** Telegram user ids of the association's officers, separated by commas. */
  ADMIN_IDS: idList,
  /** `sqlite:<path>`, `sqlite::memory:` or `postgres://…`; the scheme picks the engine. */
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)/, "expected sqlite:<path> or postgres://…")
    .default("sqlite:data/first-mover.db"),
  /** Folder of the regular backups, `npm run backup -- --regular`. */
  BACKUPS_DIR: z.string().optional(),
  /** Public key to which they are encrypted; its secret half is kept elsewhere. Absent: in the clear. */
  BACKUPS_KEY: z
    .string()
    .regex(/^age1[a-z0-9]{58}$/, "expected age1… as npm run backup -- --new-key prints it")
    .optional(),
  KNOWLEDGE_DIR: z.string().default("knowledge"),
  /** https origin of this server: Telegram then sends updates to it. Absent: long polling. */
  PUBLIC_URL: z
    .url("expected an address that begins with https://")
    .startsWith("https://", "expected an address that begins with https://")
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  /** What Telegram must send along with each update; absent: derived from the token. */
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, "expected 16 to 256 characters A-Z a-z 0-9 _ -")
    .optional(),
  /** Whose word about a visitor's address is believed, where there is a public address; absent: of this machine. */
  TRUSTED_PROXY: networks.optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number("expected a number").int().min(0).max(65_535).default(8080),
  /** Messages a second that nobody asked for, all together; Telegram's own answers lower it. */
  BROADCAST_PER_SECOND: z.coerce.number("expected a number").min(0.1).max(1_000).default(25),
  /** A broadcast to more people than this needs a second officer. */
  SECOND_OFFICER_ABOVE: z.coerce.number("expected a number").int().min(0).default(500),
  /** How long a text that may go on waits for more; 0: it is answered at once. */
  BURST_MS: z.coerce.number("expected a number").int().min(0).max(10_000).default(2_000),
  /** Quiet hours and schedules, unless the village says otherwise. */
  TIME_ZONE: timeZone.default("Asia/Shanghai"),
  /** Whose rules hold, unless the village says otherwise. */
  COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected two capital letters such as CN")
    .default("CN"),
  /** Lets `/metrics` be read from elsewhere than this machine. */
  METRICS_TOKEN: z.string().min(16, "expected at least 16 characters").optional(),
  /** Either one turns written answers on; without them answers are the articles' own words. */
  OPENAI_API_KEY: z.string().min(1).optional(),
  /** Of any server that speaks Chat Completions, such as `http://localhost:11434/v1`. */
  OPENAI_BASE_URL: z.url("expected an address").optional(),
  OPENAI_MODEL: z.string().default("gpt-5.4-mini"),
  /** Absent: the words of a question alone choose what a written answer is made of. */
  OPENAI_EMBEDDING_MODEL: z.string().min(1).optional(),
  /** Absent: voice notes go to a person. */
  OPENAI_TRANSCRIPTION_MODEL: z.string().min(1).optional(),
  /** Absent: only recordings of the knowledge folder are heard. */
  OPENAI_SPEECH_MODEL: z.string().min(1).optional(),
  /** A voice that the speech model knows. */
  OPENAI_SPEECH_VOICE: z.string().min(1).default("alloy"),
  /** From the arrival of a question; after it the article's own words are said. */
  OPENAI_TIMEOUT_MS: z.coerce
    .number("expected a number")
    .int()
    .min(100)
    .max(60_000)
    .default(20_000),
  /** Calls to the model for one person in one day, and for all together. */
  AI_ANSWERS_PER_DAY: z.coerce.number("expected a number").int().min(0).default(40),
  AI_ANSWERS_PER_DAY_ALL: z.coerce.number("expected a number").int().min(0).default(2_000),
  /** Prices change: dollars for a million tokens of question, of question known already, of answer. */
  OPENAI_USD_PER_MILLION_IN: z.coerce.number("expected a number").min(0).default(0.75),
  OPENAI_USD_PER_MILLION_CACHED: z.coerce.number("expected a number").min(0).default(0.075),
  OPENAI_USD_PER_MILLION_OUT: z.coerce.number("expected a number").min(0).default(4.5),
  /** Dollars for a minute that is listened to, and for a million characters that are read aloud. */
  OPENAI_USD_PER_MINUTE_HEARD: z.coerce.number("expected a number").min(0).default(0.003),
  OPENAI_USD_PER_MILLION_SPOKEN: z.coerce.number("expected a number").min(0).default(15),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Log lines for people instead of JSON. */
  LOG_PRETTY: flag.default(false),
});

export type Config = Readonly<z.output<typeof schema>>;

export type Setting = keyof Config;

/** @returns what is wrong with one value, without the value; `undefined` if it can be used */
export function faultOf(name: Setting, value: string): string | undefined {
  const result = schema.shape[name].safeParse(value === "" ? undefined : value);
  return result.success ? undefined : (result.error.issues[0]?.message ?? "cannot be used");
}

/** Settings that cannot be used, with why; the others stay as they are. */
export function faultsIn(
  env: Readonly<Record<string, string | undefined>>,
): readonly { readonly name: Setting; readonly reason: string }[] {
  return Object.keys(schema.shape).flatMap((key) => {
    const name = key as Setting;
    const reason = faultOf(name, env[name] ?? "");
    return reason === undefined ? [] : [{ name, reason }];
  });
}

/**
 * Checks the environment and fills in the defaults. An empty variable counts as absent.
 *
 * @throws {Error} naming every bad variable at once, never showing a value: some are secrets.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  const problems = result.error.issues.map(
    (issue) => `  ${String(issue.path[0])}: ${issue.message}`,
  );
  throw new Error(`These settings cannot be used:\n${problems.join("\n")}`);
}

/** What is prepared of an edited knowledge folder is kept beside the database where the program's own folder is shut. */
export function besideDatabase({ DATABASE_URL }: Config): string | undefined {
  const file = /^sqlite:(?!:memory:)(.+)$/.exec(DATABASE_URL)?.[1];
  return file && path.join(path.dirname(file), "prepared");
}
