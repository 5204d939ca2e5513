/**
 * Sandbox, Bot API: which chat a call is about, and whether the bot may write there.
 *
 * A chat is a person, or the one group.
 */
import type { Chat } from "@grammyjs/types";
import { groupChatOf, type Group } from "../store/group.ts";
import { chatOf, type Resident } from "../store/people.ts";
import type { World } from "../world.ts";
import { integer, text, type Call } from "./call.ts";
import { badRequest, forbidden } from "./errors.ts";

export type Place = Resident | Group;

export function chatAt(place: Place): Chat.PrivateChat | Chat.SupergroupChat {
  return "person" in place ? chatOf(place.person) : groupChatOf(place);
}

/** @throws {Refusal} when the chat is not named or unknown. */
export function getChatOf(world: World, call: Call, field = "chat_id"): Place {
  if ((text(call, field) ?? "") === "") throw badRequest(`${field} is empty`);
  const id = integer(call, field);
  const { group } = world.groups;
  if (id === group.id && group.bot !== "left") return group;
  const resident = id === undefined ? undefined : world.people.find(id);
  if (resident === undefined) throw badRequest("chat not found");
  return resident;
}

/** The id of the chat that a call is about. */
export const getChatId = (world: World, call: Call, field?: string): number =>
  chatAt(getChatOf(world, call, field)).id;

/** @throws {Refusal} also when the person or the group is out of the bot's reach. */
export function getRecipient(world: World, call: Call): Place {
  const place = getChatOf(world, call);
  world.faults.checkRecipient(chatAt(place).id);
  if (!("person" in place)) {
    if (place.bot === "kicked") throw forbidden("bot was kicked from the supergroup chat");
    return place;
  }
  if (place.blocked) throw forbidden("bot was blocked by the user");
  if (!place.started) throw forbidden("bot can't initiate conversation with a user");
  return place;
}
