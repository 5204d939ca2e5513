/**
 * The list of commands. Each has a phrase `command-<name>` that the command menu
 * shows, and a button somewhere: nobody needs to know a command. Those for mentors stand in no menu.
 */
import type { Api } from "grammy";
import { languages, type Language } from "./reply.ts";
import type { Phrasebook } from "./phrasebook.ts";

export type CommandName = (typeof commands)[number]["name"];

/** In the order of the command menu. Those for mentors stand in no learner's menu: a button leads there. */
export const commands = [
  { name: "next", for: "everybody" },
  { name: "progress", for: "everybody" },
  { name: "ask", for: "everybody" },
  { name: "topics", for: "everybody" },
  { name: "price", for: "everybody" },
  { name: "cash", for: "everybody" },
  { name: "orders", for: "everybody" },
  { name: "invite", for: "everybody" },
  { name: "peers", for: "everybody" },
  { name: "pause", for: "everybody" },
  { name: "me", for: "everybody" },
  { name: "language", for: "everybody" },
  { name: "privacy", for: "everybody" },
  { name: "export", for: "everybody" },
  { name: "forget", for: "everybody" },
  { name: "help", for: "everybody" },
  { name: "start", for: "everybody" },
  { name: "review", for: "mentors" },
  { name: "association", for: "officers" },
  { name: "villages", for: "officers" },
  { name: "questions", for: "officers" },
  { name: "stats", for: "officers" },
  { name: "people", for: "officers" },
  { name: "broadcast", for: "officers" },
  { name: "partners", for: "officers" },
  { name: "mentees", for: "mentors" },
  { name: "console", for: "mentors" },
] as const;

/** The reply keyboard, by phrase key. */
export const mainButtons = [
  ["button-next", "button-progress"],
  ["button-ask", "button-more"],
] as const;

/** What each main button stands for. */
const mainButtonMeaning = {
  "button-next": "next",
  "button-progress": "progress",
  "button-ask": "ask",
  "button-more": "more",
} as const;

/** Whose commands stand in an officer's menu. */
export const officersMenu = ["mentors", "officers", "everybody"] as const;

function menuOf(
  phrasebook: Phrasebook,
  language: Language,
  whose: readonly string[],
): { command: string; description: string }[] {
  return commands
    .filter((command) => whose.includes(command.for))
    .map(({ name }) => ({
      command: name,
      description: phrasebook.phrase(language, `command-${name}`),
    }));
}

/** English is what Telegram shows where it has no other. */
function scopedTo(language: Language): { language_code?: Language } {
  return language === "en" ? {} : { language_code: language };
}

/** Whose menu a chat of its own shows. */
export type MenuOf = "officer" | "usual";

/** One call for the menu of a chat; the chat is added when it is made. */
export interface MenuCall {
  readonly call: "setMyCommands" | "deleteMyCommands";
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * The menu of one chat in the language that was chosen there, whatever the phone's is. A menu without a
 * language is shown to every phone, unless the chat has one for the phone's.
 */
export function menuCalls(
  phrasebook: Phrasebook,
  language: Language,
  whose: MenuOf,
): readonly MenuCall[] {
  const shown = whose === "officer" ? officersMenu : (["everybody"] as const);
  const commands = menuOf(phrasebook, language, shown);
  return languages.map((phones) =>
    whose === "officer" || phones === "en"
      ? { call: "setMyCommands", body: { commands, ...scopedTo(phones) } }
      : { call: "deleteMyCommands", body: scopedTo(phones) },
  );
}

/** Gives a chat its menu. */
export async function setMenu(
  api: Api,
  phrasebook: Phrasebook,
  chat: { readonly id: number; readonly language: Language; readonly whose: MenuOf },
): Promise<void> {
  const scope = { type: "chat", chat_id: chat.id } as const;
  const call = api.raw as unknown as Record<string, (body: object) => Promise<unknown>>;
  for (const { call: method, body } of menuCalls(phrasebook, chat.language, chat.whose)) {
    // Only an officer's chat has a second menu to take away.
    if (method === "setMyCommands") await call[method]!({ ...body, scope });
  }
}

/**
 * Tells Telegram the commands of each language, and the officers' own. Safe to repeat.
 *
 * @param officers those who pressed Start; the others get their commands when they do
 */
export async function syncCommands(
  api: Api,
  phrasebook: Phrasebook,
  officers: readonly { readonly telegramId: number; readonly language: Language | undefined }[],
): Promise<void> {
  for (const language of languages) {
    const scoped = scopedTo(language);
    await api.setMyCommands(menuOf(phrasebook, language, ["everybody"]), {
      scope: { type: "all_private_chats" },
      ...scoped,
    });
    await api.setMyDescription(phrasebook.phrase(language, "bot-description"), scoped);
    await api.setMyShortDescription(phrasebook.phrase(language, "bot-short-description"), scoped);
    for (const officer of officers) {
      const chosen = officer.language ?? language;
      await api
        .setMyCommands(menuOf(phrasebook, chosen, officersMenu), {
          scope: { type: "chat", chat_id: officer.telegramId },
          ...scoped,
        })
        .catch(() => undefined);
    }
  }
}

/** What buttons said before: a keyboard stays on a phone until another one comes. */
const formerTexts = [["📊 学到哪儿了", "progress"]] as const;

/** The texts of the reply keyboard in every language: an old keyboard still works after a change. */
export function buttonMeanings(phrasebook: Phrasebook): ReadonlyMap<string, CommandName | "more"> {
  const texts = languages.flatMap((language) =>
    Object.entries(mainButtonMeaning).map(
      ([key, meaning]) => [phrasebook.phrase(language, key), meaning] as const,
    ),
  );
  return new Map<string, CommandName | "more">([...formerTexts, ...texts]);
}
