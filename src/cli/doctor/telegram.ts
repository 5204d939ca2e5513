/** Doctor: what Telegram says of token, officers and webhook, and what its clock says of ours. */
import type { WebhookInfo } from "@grammyjs/types";
import { readWebhook } from "../../bot/delivery/webhook.ts";
import { told } from "../operator.ts";
import { codeOf, type AskTelegram } from "./ask.ts";
import { look, ok, wrong, type Finding } from "./finding.ts";

/** A second of the line each way, and HTTP tells whole seconds. */
const clockOffS = { look: 5, wrong: 60 };
/** Errors that Telegram had longer ago are over. */
const recentMs = 3_600_000;
const manyPending = 100;

export async function checkToken(ask: AskTelegram, host: string): Promise<Finding> {
  const answer = await ask("getMe");
  if (answer.kind === "silent") {
    return wrong(
      told("doctor-token-silent", { host, reason: answer.reason }),
      told("doctor-token-silent-next"),
    );
  }
  if (answer.ok) {
    const { username = "?" } = answer.result as { username?: string };
    return ok(told("doctor-token-known", { name: `@${username}` }));
  }
  if (answer.code === 401 || answer.code === 404) {
    return wrong(told("doctor-token-refused"), told("doctor-token-refused-next"));
  }
  return look(
    told("doctor-token-odd", { host, code: answer.code }),
    told("doctor-token-silent-next"),
  );
}

export async function checkOfficers(
  ask: AskTelegram | undefined,
  ids: readonly number[],
): Promise<Finding> {
  if (ids.length === 0) {
    return wrong(told("doctor-officers-none"), told("doctor-officers-none-next"));
  }
  const missing: number[] = [];
  for (const id of ids) {
    const answer = await ask?.("getChat", { chat_id: id });
    if (answer === undefined || answer.kind === "silent" || answer.code === 401) {
      return look(
        told("doctor-officers-unknown", { count: ids.length }),
        told("doctor-officers-start"),
      );
    }
    if (!answer.ok) missing.push(id);
  }
  const [first] = missing;
  if (first === undefined) return ok(told("doctor-officers-reached", { count: ids.length }));
  const says = told("doctor-officers-missing", {
    missing: missing.length,
    count: ids.length,
    ids: missing.join(", "),
  });
  const next = told("doctor-officers-start");
  return missing.length === ids.length ? wrong(says, next) : look(says, next);
}

/** @param knock POST to an address; gives the status */
export async function checkWebhook(
  ask: AskTelegram,
  publicUrl: string | undefined,
  now: Date,
  knock: (url: string) => Promise<number> = post,
): Promise<Finding> {
  const answer = await ask("getWebhookInfo");
  if (answer.kind === "silent" || !answer.ok) {
    return look(told("doctor-webhook-unknown"), told("doctor-token-silent-next"));
  }
  const own = publicUrl === undefined ? undefined : `${publicUrl}/telegram`;
  const is = readWebhook(answer.result as Partial<WebhookInfo>, own);
  if (own === undefined) {
    if (is.leads === "nowhere") return ok(told("doctor-webhook-polling"));
    return look(told("doctor-webhook-left", { host: is.host }), told("doctor-webhook-left-next"));
  }
  const door = await atTheDoor(own, knock);
  if (door !== undefined) return door;
  if (is.leads === "nowhere") {
    return look(told("doctor-webhook-not-set"), told("doctor-webhook-not-set-next"));
  }
  if (is.leads === "elsewhere") {
    return wrong(told("doctor-webhook-other", { host: is.host }), told("doctor-webhook-left-next"));
  }
  if (is.failedAt !== undefined && now.getTime() - is.failedAt.getTime() < recentMs) {
    return wrong(
      told("doctor-webhook-failing", { message: is.reason }),
      told("doctor-webhook-failing-next"),
    );
  }
  if (is.pending > manyPending) {
    return look(
      told("doctor-webhook-pending", { count: is.pending }),
      told("doctor-webhook-not-set-next"),
    );
  }
  return ok(told("doctor-webhook-set", { url: own }));
}

/** Who comes without the secret is refused by the bot itself: that shows that the way leads to it. */
async function atTheDoor(
  url: string,
  knock: (url: string) => Promise<number>,
): Promise<Finding | undefined> {
  try {
    const status = await knock(url);
    if (status === 401) return undefined;
    return wrong(
      told("doctor-webhook-stranger", { url, status }),
      told("doctor-webhook-stranger-next"),
    );
  } catch (error) {
    return wrong(
      told("doctor-webhook-closed", { url, reason: codeOf(error) }),
      told("doctor-webhook-closed-next"),
    );
  }
}

async function post(url: string): Promise<number> {
  const signal = AbortSignal.timeout(10_000);
  const response = await fetch(url, { method: "POST", body: "{}", redirect: "manual", signal });
  return response.status;
}

export async function checkClock(
  ask: AskTelegram | undefined,
  clock: () => Date,
): Promise<Finding> {
  const answer = await ask?.("getMe");
  const now = clock();
  if (answer?.kind !== "answered" || answer.at === undefined) {
    return look(told("doctor-clock-unknown"), told("doctor-clock-next"));
  }
  const off = Math.round(Math.abs(now.getTime() - answer.at.getTime()) / 1_000);
  const says = told("doctor-clock-off", { seconds: off });
  if (off > clockOffS.wrong) return wrong(says, told("doctor-clock-next"));
  if (off > clockOffS.look) return look(says, told("doctor-clock-next"));
  return ok(told("doctor-clock-right"));
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "?";
}
