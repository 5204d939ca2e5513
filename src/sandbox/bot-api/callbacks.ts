/**
 * Sandbox, Bot API: answering a pressed button.
 */
import { flag, text, type Method } from "./call.ts";
import { badRequest } from "./errors.ts";

/** Telegram's limit on the words of an answer, in UTF-16 units. */
const ANSWER_LIMIT = 200;

const answerCallbackQuery: Method = (world, call) => {
  const id = text(call, "callback_query_id") ?? "";
  const words = text(call, "text") ?? "";
  const url = text(call, "url");
  if (words.length > ANSWER_LIMIT) throw badRequest("MESSAGE_TOO_LONG");

  const tap = world.taps.find(id);
  const isTooOld = tap === undefined || Date.now() - tap.at > world.faults.plan.callbackLimitMs;
  const answer = {
    ...(words !== "" && { text: words }),
    ...(url !== undefined && { url }),
    showAlert: flag(call, "show_alert"),
  };
  if (isTooOld || !world.taps.answer(id, answer)) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  world.events.tell({ type: "callback-answer", person: tap.person, callbackId: id, ...answer });
  return true;
};

export const callbackMethods: Record<string, Method> = { answerCallbackQuery };
