/**
 * Sandbox, Bot API: how the bot receives: by asking, or by webhook.
 */
import type { Polling } from "../polling.ts";
import type { Webhook, WebhookPlan } from "../webhook.ts";
import type { World } from "../world.ts";
import { flag, integer, Json, list, text, type Call, type Method } from "./call.ts";
import { badRequest, Refusal } from "./errors.ts";

/** Telegram's ceilings. */
const MAX_UPDATES = 100;
const MAX_TIMEOUT_S = 50;

export function createUpdateMethods(polling: Polling, webhook: Webhook): Record<string, Method> {
  async function getUpdates(world: World, call: Call): Promise<Json> {
    if (webhook.plan() !== undefined) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    if (world.faults.plan.conflict) {
      throw new Refusal(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      );
    }
    remember(world, call);
    const limit = integer(call, "limit") ?? MAX_UPDATES;
    const found = await polling.poll({
      offset: integer(call, "offset") ?? 0,
      limit: limit >= 1 && limit <= MAX_UPDATES ? limit : MAX_UPDATES,
      timeoutMs: 1000 * Math.min(MAX_TIMEOUT_S, Math.max(0, integer(call, "timeout") ?? 0)),
      isSilent: () => world.faults.plan.silentPolling,
      onGone: (listener) => call.onGone(listener),
    });
    return new Json(`[${found.map(({ body }) => body).join(",")}]`);
  }

  function setWebhook(world: World, call: Call): true {
    const url = text(call, "url") ?? "";
    if (url === "") return deleteWebhook(world, call);
    if (!URL.canParse(url) || !/^https?:/.test(url)) {
      throw badRequest("bad webhook: invalid webhook URL specified");
    }
    if (!webhook.may(new URL(url))) {
      throw badRequest("bad webhook: this sandbox pushes updates to the bot on this machine only");
    }
    const secret = text(call, "secret_token");
    if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret)) {
      throw badRequest("secret token contains unallowed characters");
    }
    const connections = integer(call, "max_connections") ?? 40;
    remember(world, call);
    if (flag(call, "drop_pending_updates")) world.updates.clear();
    const plan: WebhookPlan = {
      url,
      maxConnections: Math.min(100, Math.max(1, connections)),
      ...(secret !== undefined && { secret }),
    };
    webhook.set(plan);
    return true;
  }

  function deleteWebhook(world: World, call: Call): true {
    webhook.set(undefined);
    if (flag(call, "drop_pending_updates")) world.updates.clear();
    return true;
  }

  function getWebhookInfo(world: World): object {
    const plan = webhook.plan();
    const allowed = world.settings.find<string[]>("allowed-updates") ?? [];
    return {
      url: plan?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: world.updates.countPending(),
      ...(plan !== undefined && { max_connections: plan.maxConnections, ip_address: "127.0.0.1" }),
      ...webhook.lastError(),
      ...(allowed.length > 0 && { allowed_updates: allowed }),
    };
  }

  return { getUpdates, setWebhook, deleteWebhook, getWebhookInfo };
}

/** Absent: as last time. An empty list: the usual kinds again. */
function remember(world: World, call: Call): void {
  const allowed = list<string>(call, "allowed_updates");
  if (allowed === undefined) return;
  const known = world.settings.find<string[]>("allowed-updates") ?? [];
  if (JSON.stringify(known) !== JSON.stringify(allowed)) {
    world.settings.put("allowed-updates", allowed);
  }
}
