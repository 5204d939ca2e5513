/**
 * Sandbox, Bot API: the bot's menu: commands by scope and language, and the button beside
 * the writing line.
 *
 * `commandsFor` is the question of the page: what does this person see?
 */
import type { BotCommand, BotCommandScope, MenuButton } from "@grammyjs/types";
import type { Person } from "../store/people.ts";
import type { World } from "../world.ts";
import { list, structure, text, type Call, type Method } from "./call.ts";
import { badRequest } from "./errors.ts";
import { getChatId } from "./recipient.ts";

const setMyCommands: Method = (world, call) => {
  const commands = list<Record<keyof BotCommand, unknown>>(call, "commands");
  if (commands === undefined) throw badRequest("can't parse BotCommands JSON object");
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  const clean = commands.map(({ command, description }) => ({
    command: String(command).replace(/^\//, ""),
    description: String(description).trim(),
  }));
  for (const { command, description } of clean) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
    if (description.length < 1 || description.length > 256) {
      throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    }
  }
  world.settings.put(placeOf(world, call), clean);
  world.events.tell({ type: "commands" });
  return true;
};

const getMyCommands: Method = (world, call) => world.settings.find(placeOf(world, call)) ?? [];

const deleteMyCommands: Method = (world, call) => {
  world.settings.remove(placeOf(world, call));
  world.events.tell({ type: "commands" });
  return true;
};

const setChatMenuButton: Method = (world, call) => {
  const button = structure<MenuButton>(call, "menu_button") ?? { type: "default" };
  if (button.type === "web_app" && !button.web_app.url.startsWith("https:")) {
    throw badRequest(
      `menu button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`,
    );
  }
  world.settings.put(menuPlaceOf(world, call), button);
  world.events.tell({ type: "commands" });
  return true;
};

const getChatMenuButton: Method = (world, call) =>
  world.settings.find(menuPlaceOf(world, call)) ??
  world.settings.find("menu-button") ?? { type: "commands" };

export const commandMethods: Record<string, Method> = {
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setChatMenuButton,
  getChatMenuButton,
};

/** The commands in a person's menu, and the button that opens it. First match wins. */
export function commandsFor(
  world: World,
  person: Person,
): { commands: BotCommand[]; menuButton: MenuButton } {
  const language = person.languageCode.slice(0, 2).toLowerCase();
  const commands = [`chat:${person.id}`, "all_private_chats", "default"]
    .flatMap((scope) => [`commands ${scope} ${language}`, `commands ${scope} `])
    .map((place) => world.settings.find<BotCommand[]>(place))
    .find((list) => list !== undefined && list.length > 0);
  const own = world.settings.find<MenuButton>(`menu-button ${person.id}`);
  const chosen = own?.type === "default" ? undefined : own;
  return {
    commands: commands ?? [],
    menuButton: chosen ?? world.settings.find("menu-button") ?? { type: "commands" },
  };
}

function placeOf(world: World, call: Call): string {
  const scope = structure<BotCommandScope>(call, "scope") ?? { type: "default" };
  const language = text(call, "language_code") ?? "";
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest("invalid language code specified");
  if (scope.type !== "chat") return `commands ${scope.type} ${language}`;
  if (world.people.find(Number(scope.chat_id)) === undefined) throw badRequest("chat not found");
  return `commands chat:${scope.chat_id} ${language}`;
}

function menuPlaceOf(world: World, call: Call): string {
  if (call.params.chat_id === undefined) return "menu-button";
  return `menu-button ${getChatId(world, call)}`;
}
