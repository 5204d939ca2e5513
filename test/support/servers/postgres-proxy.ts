/**
 * Test support: a road between the bot and PostgreSQL that breaks on demand, on loopback.
 *
 * It understands nothing of what passes but one thing: which connection is the one that leads.
 */
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface PostgresProxy {
  /** The database's address, through the proxy. */
  readonly url: string;
  /** Cuts every connection; new ones work. */
  reset(): void;
  /** Swallows what passes, as a balancer does that forgot a connection. Nothing is closed, new connections stay dumb too. */
  swallow(way?: "both" | "questions" | "answers"): void;
  /** Swallows on the connection that leads only, for ever; new connections work. */
  swallowLeader(): void;
  /** Holds everything that passes for so long. */
  delay(ms: number): void;
  /** Holds each answer for some time between these, in order. */
  slow(leastMs: number, mostMs: number): void;
  /** Leads to another server from now on; what led to the one before is cut. */
  turnTo(databaseUrl: string): void;
  /** Cuts every connection in the middle of the next answer; new ones work. */
  halve(): void;
  /**
   * Cuts a connection in the middle of the answer to a commit, to so many of them by chance: it was done, and who asked
   * cannot know. New ones work.
   *
   * @param share from 0 to 1
   */
  halveCommits(share: number): void;
  /** New connections work again. What was swallowed stays silent. */
  heal(): void;
  stop(): Promise<void>;
}

interface Road {
  readonly bot: Socket;
  readonly server: Socket;
  leads: boolean;
  questionsLost: boolean;
  answersLost: boolean;
  isHalved: boolean;
  /** Answers were held: those that come go behind them. */
  isHeld: boolean;
  held: Promise<void>;
}

const targetOf = (databaseUrl: string) => {
  const { port, hostname: host } = new URL(databaseUrl);
  return { port: Number(port), host };
};

export async function openPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
  const address = new URL(databaseUrl);
  let target = targetOf(databaseUrl);
  const roads = new Set<Road>();
  let lost = { questions: false, answers: false };
  let delayMs = 0;
  let slowness = { leastMs: 0, mostMs: 0 };
  let halvedShare = 0;

  function end(road: Road): void {
    roads.delete(road);
    road.bot.resetAndDestroy();
    road.server.resetAndDestroy();
  }

  function forward(to: Socket, bytes: Buffer): void {
    if (delayMs === 0) to.write(bytes);
    else setTimeout(() => to.destroyed || to.write(bytes), delayMs);
  }

  /** In order, and each only as long as it alone is held. */
  function answer(road: Road, bytes: Buffer): void {
    const { leastMs, mostMs } = slowness;
    if (mostMs === 0 && !road.isHeld) return forward(road.bot, bytes);
    const until = performance.now() + leastMs + Math.random() * (mostMs - leastMs);
    road.isHeld = true;
    road.held = road.held.then(async () => {
      await sleep(Math.max(0, until - performance.now()));
      if (!road.bot.destroyed) forward(road.bot, bytes);
    });
  }

  const proxy = createServer((bot) => {
    const server = connect(target);
    const road: Road = {
      bot,
      server,
      leads: false,
      questionsLost: lost.questions,
      answersLost: lost.answers,
      isHalved: false,
      isHeld: false,
      held: Promise.resolve(),
    };
    roads.add(road);
    bot.on("data", (bytes) => {
      if (bytes.includes("pg_try_advisory_lock(")) road.leads = true;
      if (bytes.includes("commit") && Math.random() < halvedShare) road.isHalved = true;
      if (!road.questionsLost) forward(server, bytes);
    });
    server.on("data", (bytes) => {
      if (road.answersLost) return;
      if (!road.isHalved) return answer(road, bytes);
      bot.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => end(road));
    });
    for (const [one, other] of [
      [bot, server],
      [server, bot],
    ] as const) {
      one.setNoDelay(true);
      one.on("error", () => undefined);
      one.on("close", () => {
        // A goodbye is swallowed as well: the other side hears nothing.
        if (road.questionsLost || road.answersLost) return;
        roads.delete(road);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  address.port = String((proxy.address() as AddressInfo).port);

  return {
    url: address.href,
    reset() {
      for (const road of roads) end(road);
    },
    swallow(way = "both") {
      lost = { questions: way !== "answers", answers: way !== "questions" };
      for (const road of roads) {
        road.questionsLost ||= lost.questions;
        road.answersLost ||= lost.answers;
      }
    },
    swallowLeader() {
      for (const road of roads) if (road.leads) road.questionsLost = road.answersLost = true;
    },
    delay(ms) {
      delayMs = ms;
    },
    slow(leastMs, mostMs) {
      slowness = { leastMs, mostMs };
    },
    turnTo(url) {
      target = targetOf(url);
      for (const road of roads) end(road);
    },
    halve() {
      for (const road of roads) road.isHalved = true;
    },
    halveCommits(share) {
      halvedShare = share;
    },
    heal() {
      halvedShare = 0;
      lost = { questions: false, answers: false };
      delayMs = 0;
      slowness = { leastMs: 0, mostMs: 0 };
      for (const road of roads) road.isHalved = false;
    },
    async stop() {
      for (const road of roads) end(road);
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
