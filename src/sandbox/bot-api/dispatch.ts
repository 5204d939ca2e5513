/**
 * Sandbox, Bot API: from a call to its answer: trouble on purpose, the method, the journal.
 *
 * The only place that catches a `Refusal`. HTTP is in request.ts.
 */
import type { World } from "../world.ts";
import { callbackMethods } from "./callbacks.ts";
import { integer, Json, text, type Call, type Method } from "./call.ts";
import { commandMethods } from "./commands.ts";
import { editMethods } from "./edits.ts";
import { Refusal } from "./errors.ts";
import { mediaMethods } from "./media.ts";
import { messageMethods } from "./messages.ts";
import { profileMethods } from "./profile.ts";

/** What goes back to the bot; `undefined` when nothing ever does. */
export type Answer = { readonly status: number; readonly body: string } | undefined;

export interface Dispatch {
  /** The method's name as documented; Telegram takes any case. */
  findName(name: string): string | undefined;
  answer(call: Call): Promise<Answer>;
}

export function createDispatch(
  world: World,
  updateMethods: Readonly<Record<string, Method>>,
): Dispatch {
  const methods: Readonly<Record<string, Method>> = {
    ...updateMethods,
    ...profileMethods,
    ...commandMethods,
    ...messageMethods,
    ...editMethods,
    ...mediaMethods,
    ...callbackMethods,
  };
  const names = new Map(Object.keys(methods).map((name) => [name.toLowerCase(), name]));

  async function answer(call: Call): Promise<Answer> {
    const { latencyMs } = world.faults.plan;
    const isDelayed = latencyMs > 0 && call.method !== "getUpdates";
    if (isDelayed) await sleep(latencyMs / 2);
    const outcome = await run(call);
    if (isDelayed) await sleep(latencyMs / 2);
    return outcome;
  }

  async function run(call: Call): Promise<Answer> {
    try {
      const fate = world.faults.judge(call.method);
      if (fate === "hang") {
        note(call, { ok: false, unanswered: true });
        return undefined;
      }
      // Awaited only when it must be: most methods are done at once.
      const pending = methods[call.method]!(world, call);
      const result = pending instanceof Promise ? ((await pending) as unknown) : pending;
      const json = result instanceof Json ? result.text : JSON.stringify(result);
      note(call, { ok: true, ...idIn(result, json), ...(fate !== "run" && { unanswered: true }) });
      return fate === "run" ? { status: 200, body: `{"ok":true,"result":${json}}` } : undefined;
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      note(call, { ok: false, errorCode: failure.code, description: failure.message });
      return refusalAnswer(failure);
    }
  }

  function note(
    call: Call,
    outcome: {
      ok: boolean;
      errorCode?: number;
      description?: string;
      messageId?: number;
      unanswered?: true;
    },
  ): void {
    if (call.method === "getUpdates") return;
    const chat = integer(call, "chat_id");
    const words = text(call, "text") ?? text(call, "caption");
    const messageId = outcome.messageId ?? integer(call, "message_id");
    world.journal.add({
      method: call.method,
      ...(chat !== undefined && { chat }),
      ...outcome,
      ...(messageId !== undefined && { messageId }),
      ...(words !== undefined && { text: words }),
      payload: payloadOf(call),
    });
  }

  return { findName: (name) => names.get(name.toLowerCase()), answer };
}

/** A refusal as Telegram writes it. */
export function refusalAnswer({ code, message, retryAfterS }: Refusal): {
  status: number;
  body: string;
} {
  const body = {
    ok: false,
    error_code: code,
    description: message,
    ...(retryAfterS !== undefined && { parameters: { retry_after: retryAfterS } }),
  };
  return { status: code, body: JSON.stringify(body) };
}

function idIn(result: unknown, json: string): { messageId?: number } {
  // A message's JSON opens with its id; parsing all of it again would cost too much.
  const id = result instanceof Json ? /^\{"message_id":(\d+)/.exec(json)?.[1] : undefined;
  if (id !== undefined) return { messageId: Number(id) };
  const own = (result as { message_id?: number } | null)?.message_id;
  return own === undefined ? {} : { messageId: own };
}

function payloadOf(call: Call): Readonly<Record<string, unknown>> {
  if (call.uploads.size === 0) return call.params;
  const files = [...call.uploads].map(([field, { name, type, bytes }]) => [
    field,
    { name, type, size: bytes.byteLength },
  ]);
  return { ...call.params, ...Object.fromEntries(files) };
}

const sleep = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));
