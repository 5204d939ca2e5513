/**
 * Sandbox, Bot API: whom a call is about, and whether the bot may write to them.
 *
 * Only private chats exist here, so a chat is a person.
 */
import type { Resident } from "../store/people.ts";
import type { World } from "../world.ts";
import { integer, text, type Call } from "./call.ts";
import { badRequest, forbidden } from "./errors.ts";

/** @throws {Refusal} when the chat is not named or unknown. */
export function getChatOf(world: World, call: Call, field = "chat_id"): Resident {
  if ((text(call, field) ?? "") === "") throw badRequest(`${field} is empty`);
  const id = integer(call, field);
  const resident = id === undefined ? undefined : world.people.find(id);
  if (resident === undefined) throw badRequest("chat not found");
  return resident;
}

/** @throws {Refusal} also when the person is out of the bot's reach. */
export function getRecipient(world: World, call: Call): Resident {
  const resident = getChatOf(world, call);
  world.faults.checkRecipient(resident.person.id);
  if (resident.blocked) throw forbidden("bot was blocked by the user");
  if (!resident.started) throw forbidden("bot can't initiate conversation with a user");
  return resident;
}
