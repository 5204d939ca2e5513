/**
 * Sandbox, Bot API: who the bot is and what its profile says, and who the person in a chat is.
 *
 * Texts are kept by language; the empty language is for everybody else.
 */
import type { Person } from "../store/people.ts";
import type { World } from "../world.ts";
import { text, type Call, type Method } from "./call.ts";
import { badRequest } from "./errors.ts";
import { chatAt, getChatOf } from "./recipient.ts";

/** Telegram's limits, in UTF-16 units. */
const LIMITS = { name: 64, description: 512, short_description: 120 } as const;

type Field = keyof typeof LIMITS;

const getMe: Method = (world) => ({
  ...world.bot,
  first_name: world.settings.find<string>("name ") ?? world.bot.first_name,
});

const getChat: Method = (world, call) => ({
  ...chatAt(getChatOf(world, call)),
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
});

export const profileMethods: Record<string, Method> = {
  getMe,
  getChat,
  setMyName: (world, call) => set(world, call, "name"),
  setMyDescription: (world, call) => set(world, call, "description"),
  setMyShortDescription: (world, call) => set(world, call, "short_description"),
  getMyName: (world, call) => ({ name: get(world, call, "name") || world.bot.first_name }),
  getMyDescription: (world, call) => ({ description: get(world, call, "description") }),
  getMyShortDescription: (world, call) => ({
    short_description: get(world, call, "short_description"),
  }),
};

/** The bot's profile as one person reads it. */
export function profileFor(
  world: World,
  person: Person,
): { username: string; name: string; description: string; shortDescription: string } {
  const language = person.languageCode.slice(0, 2).toLowerCase();
  const find = (field: Field): string | undefined =>
    world.settings.find<string>(`${field} ${language}`) ?? world.settings.find<string>(`${field} `);
  return {
    username: world.bot.username,
    name: find("name") ?? world.bot.first_name,
    description: find("description") ?? "",
    shortDescription: find("short_description") ?? "",
  };
}

function set(world: World, call: Call, field: Field): true {
  const words = text(call, field) ?? "";
  if (words.length > LIMITS[field]) throw badRequest(`bot ${field.replace("_", " ")} is too long`);
  const place = `${field} ${text(call, "language_code") ?? ""}`;
  if (words === "") world.settings.remove(place);
  else world.settings.put(place, words);
  world.events.tell({ type: "commands" });
  return true;
}

function get(world: World, call: Call, field: Field): string {
  const language = text(call, "language_code") ?? "";
  return (
    world.settings.find<string>(`${field} ${language}`) ??
    world.settings.find<string>(`${field} `) ??
    ""
  );
}
