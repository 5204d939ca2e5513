/**
 * `npm run bench -- soak`: a day of updates, as fast as the bot takes them, under a clock that lets a day pass meanwhile.
 *
 * Prints how memory and the write-ahead log grow. The server is a few lines here: the sandbox keeps every call, and
 * would be what grows. A slope is fitted over the last two thirds: a start fills caches.
 */
import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { residentMb, say, type Server } from "./bots.ts";
import { fillDatabase, firstPerson } from "./crowd.ts";

const long = process.env["LONG"] === "1";
const updates = Number(process.env["BENCH_UPDATES"] ?? (long ? 1_000_000 : 20_000));
const people = long ? 10_000 : 1_000;
const sampleMs = 1_000;
const mostWaiting = 500;
const emptyPollMs = 50;
const dayHours = 24;
const restSeconds = 5;

interface Sample {
  readonly hours: number;
  readonly mb: number;
  readonly walMb: number;
}

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "first-mover-soak-"));
  const database = join(folder, "soak.db");
  await fillDatabase(`sqlite:${database}`, people);
  const telegram = await openTelegram();
  const bot = fork("bench/soak-bot.ts", {
    execArgv: ["--import", "tsx"],
    env: {
      ...process.env,
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: `sqlite:${database}`,
      PORT: "0",
      LOG_LEVEL: "error",
    },
  });
  try {
    const samples = await watch(bot, telegram, database);
    const later = samples.slice(Math.floor(samples.length / 3));
    say(`updates          ${telegram.served()} taken, ${telegram.replies()} messages sent`);
    say(`hours of clock   ${samples.at(-1)!.hours.toFixed(1)}`);
    say(`memory           ${later[0]!.mb.toFixed(0)} → ${later.at(-1)!.mb.toFixed(0)} MB`);
    say(`slope            ${slope(later).toFixed(2)} MB an hour`);
    say(`largest WAL      ${Math.max(...samples.map(({ walMb }) => walMb)).toFixed(0)} MB`);
    say(`unhandled        ${await rejections(bot)} rejections`);
  } finally {
    bot.kill("SIGKILL");
    telegram.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Looks once a second until every update was taken and the queue of replies came to rest. */
async function watch(bot: ChildProcess, telegram: Telegram, database: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  const began = Date.now();
  let resting = 0;
  let last = -1;
  while (resting < restSeconds) {
    await new Promise((resolve) => setTimeout(resolve, sampleMs));
    if (bot.exitCode !== null) throw new Error(`the bot ended with ${bot.exitCode}`);
    if (telegram.served() === 0) continue;
    const hours = (telegram.served() / updates) * dayHours;
    bot.send({ now: began + hours * 3_600_000 });
    samples.push({
      hours,
      mb: residentMb(bot.pid!),
      walMb: sizeMb(`${database}-wal`),
    });
    const isDone = telegram.served() >= updates && telegram.replies() === last;
    resting = isDone ? resting + 1 : 0;
    last = telegram.replies();
  }
  return samples;
}

interface Telegram extends Pick<Server, "url" | "token"> {
  served(): number;
  replies(): number;
  close(): void;
}

/** A Bot API server that keeps nothing: it makes each update when it is asked for, and says yes to all else. */
async function openTelegram(): Promise<Telegram> {
  let served = 0;
  let replies = 0;
  let taps = 0;
  const token = `1:${"s".repeat(35)}`;
  const me = { id: 1, is_bot: true, first_name: "Soak", username: "soak_bot" };

  const answerOf = (method: string, offset: number): unknown => {
    if (method === "getMe") return me;
    if (method === "answerCallbackQuery") taps += 1;
    if (method !== "getUpdates") {
      if (!method.startsWith("send") && !method.startsWith("edit")) return true;
      replies += 1;
      return { message_id: replies, date: 0, chat: { id: 1, type: "private" } };
    }
    const from = Math.max(offset, 1);
    // Nine updates in ten are taps, each of them answered: so the bot is asked for no more than it takes.
    const to = Math.min(from + 100, updates + 1, Math.floor(taps / 0.9) + mostWaiting);
    served = Math.max(served, to - 1);
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => updateOf(from + i));
  };

  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const method = request.url!.split("/").at(-1)!.split("?")[0]!;
      const { offset = 0 } = body === "" ? {} : (JSON.parse(body) as { offset?: number });
      const result = answerOf(method, offset);
      // Long polling: nothing new is answered late, so that an idle bot does not spin.
      const waitMs = Array.isArray(result) && result.length === 0 ? emptyPollMs : 0;
      setTimeout(() => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ ok: true, result }));
      }, waitMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    served: () => served,
    replies: () => replies,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Of a hundred: two questions, eight lines and commands, ninety taps. */
function updateOf(id: number): object {
  const from = {
    id: firstPerson + (id % people),
    is_bot: false,
    first_name: "Chen",
    language_code: "en",
  };
  const chat = { id: from.id, type: "private", first_name: "Chen" };
  const date = Math.floor(Date.now() / 1_000);
  const text = (words: string) => ({
    update_id: id,
    message: { message_id: id, date, chat, from, text: words },
  });
  switch (id % 100) {
    case 0:
      return text("Do I need a food licence to sell walnuts?");
    case 50:
      return text("how do I pack eggs so that they do not break");
    case 10:
    case 60:
      return text("/progress");
    case 20:
    case 70:
      return text("/next");
    case 30:
    case 80:
      return text("+5 eggs");
    case 40:
    case 90:
      return text("/orders");
    default:
      return {
        update_id: id,
        callback_query: {
          id: String(id),
          from,
          chat_instance: "1",
          data: "do:more",
          message: { message_id: 1, date, chat, from: { id: 1, is_bot: true, first_name: "Soak" } },
        },
      };
  }
}

const rejections = (bot: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    bot.once("message", (told: { rejections: number }) => resolve(told.rejections));
    bot.send({ asks: true });
  });

function sizeMb(file: string): number {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20;
}

/** Megabytes an hour, by least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const hours = mean((sample) => sample.hours);
  const mb = mean((sample) => sample.mb);
  const spread = mean((sample) => (sample.hours - hours) ** 2);
  return mean((sample) => (sample.hours - hours) * (sample.mb - mb)) / spread;
}
