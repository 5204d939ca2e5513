/**
 * Test support: the village's group, in which everybody can write.
 *
 * Each act gives back what the bot said to it in the group; what it said to people alone is heard by
 * the villager. Telegram's own rules (what a bot is told of a group) are the sandbox's.
 */
import type { Message } from "@grammyjs/types";
import { DOT_PNG } from "./telegram-person.ts";
import type { TestVillage } from "./village.ts";
import { createReader, type Heard, type Villager } from "./villager.ts";

export interface TestGroup {
  readonly id: number;
  /** How the bot is mentioned. */
  readonly at: string;
  /** Makes the bot a member, or no member. */
  bring(person: Villager): Promise<Heard>;
  remove(person: Villager): Promise<Heard>;
  say(person: Villager, text: string, replyTo?: number): Promise<Heard>;
  photo(person: Villager, caption: string): Promise<Heard>;
  voice(person: Villager, replyTo: number): Promise<Heard>;
  /** All of it at once, without waiting for an answer in between. */
  sayAll(said: readonly (readonly [person: Villager, text: string])[]): Promise<Heard>;
  /** Presses what is not there, as a changed app can; gives back the note above the chat. */
  forge(person: Villager, messageId: number, data: string): Promise<string | undefined>;
  heard(): Promise<Heard>;
  /** The whole chat, oldest first. */
  messages(): Promise<Message[]>;
}

export async function openGroup(village: TestVillage): Promise<TestGroup> {
  const { ask } = village.telegram;
  const { botUsername } = village.telegram.sandbox;
  const read = createReader();

  const messages = async (): Promise<Message[]> =>
    (await ask<{ messages: Message[] }>("/group/messages")).messages;

  async function heard(): Promise<Heard> {
    await village.quiet();
    return read(await messages());
  }

  async function act(path: string, body: object | FormData): Promise<Heard> {
    await ask(`/group${path}`, body);
    return heard();
  }

  function attach(kind: string, person: Villager, fields: Record<string, string>): Promise<Heard> {
    const form = new FormData();
    form.set("kind", kind);
    form.set("person", String(person.id));
    form.set("file", new Blob([new Uint8Array(DOT_PNG)]), `${kind}.bin`);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return act("/send", form);
  }

  const { id } = await ask<{ id: number }>("/group");
  return {
    id,
    at: `@${botUsername}`,
    bring: ({ id: person }) => act("/bot", { person, isIn: true }),
    remove: ({ id: person }) => act("/bot", { person, isIn: false }),
    say: ({ id: person }, text, replyTo) => act("/send", { person, text, replyTo }),
    photo: (person, caption) => attach("photo", person, { caption }),
    voice: (person, replyTo) => attach("voice", person, { replyTo: String(replyTo) }),
    async sayAll(said) {
      for (const [{ id: person }, text] of said) await ask("/group/send", { person, text });
      return heard();
    },
    async forge({ id: person }, messageId, data) {
      const body = { person, messageId, data, forged: true };
      const { callbackId } = await ask<{ callbackId: string }>("/group/press", body);
      for (let tries = 0; tries < 10_000; tries += 1) {
        const answer = await ask<{ answered: boolean; text?: string }>(`/callbacks/${callbackId}`);
        if (answer.answered) return answer.text;
        await new Promise((wake) => setTimeout(wake, 5));
      }
      throw new Error("the press in the group was not answered");
    },
    heard,
    messages,
  };
}
