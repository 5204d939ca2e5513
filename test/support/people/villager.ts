/**
 * Test support: somebody in the village. Each act gives back what the bot said to it.
 *
 * The phone beneath (telegram-person.ts) is there for whatever has no act of its own.
 */
import type { Message } from "@grammyjs/types";
import { chosenOn } from "../chosen.ts";
import { buttonsOf, type TestPerson } from "./telegram-person.ts";
import type { Choices, Copies } from "../joined-before.ts";
import type { TestTelegram } from "../servers/telegram.ts";

/** What the bot wrote or changed since this person last looked. */
export interface Heard {
  /** All of it, one message after another. */
  readonly text: string;
  /** Labels under the last message that has buttons. */
  readonly buttons: readonly string[];
  readonly messages: readonly Message[];
  /** What stands now below questions in place of their buttons; those messages are not among the others. */
  readonly chosen: readonly string[];
}

/** Nothing was heard yet. */
export const nothing: Heard = { text: "", buttons: [], messages: [], chosen: [] };

export interface Villager {
  readonly id: number;
  readonly phone: TestPerson;
  start(payload?: string): Promise<Heard>;
  say(text: string, replyTo?: number): Promise<Heard>;
  /** The newest button with this label; a key of the keyboard below. */
  press(label: string | RegExp): Promise<Heard>;
  /** Presses one button after another and gives back what the last one led to. */
  pressAll(...labels: readonly (string | RegExp)[]): Promise<Heard>;
  /** Presses a button of an older message, or what no message has. */
  forge(messageId: number, data: string): Promise<Heard>;
  photo(caption?: string, replyTo?: number): Promise<Heard>;
  voice(replyTo?: number): Promise<Heard>;
  document(): Promise<Heard>;
  sticker(): Promise<Heard>;
  contact(): Promise<Heard>;
  location(): Promise<Heard>;
  /** What came without an act of this person. */
  heard(): Promise<Heard>;
  /** Plays these acts, or has what they left where somebody played the same before. */
  as(choices: Choices, play: () => Promise<Heard>): Promise<Heard>;
  /** The file that came with a message. */
  download(message: Message): Promise<Buffer>;
}

export function createVillager(
  { phone, firstName }: { readonly phone: TestPerson; readonly firstName: string },
  telegram: TestTelegram,
  quiet: () => Promise<void>,
  copies?: Copies,
): Villager {
  const read = createReader();

  async function heard(): Promise<Heard> {
    await quiet();
    return read(await phone.messages());
  }

  const after = async (act: Promise<unknown>): Promise<Heard> => {
    await act;
    return heard();
  };

  const press = (label: string | RegExp) => after(phone.press(label));

  return {
    id: phone.id,
    phone,
    start: (payload) => after(phone.start(payload)),
    say: (text, replyTo) => after(phone.say(text, replyTo)),
    press,
    async pressAll(...labels) {
      let last: Heard = nothing;
      for (const label of labels) last = await press(label);
      return last;
    },
    forge: (messageId, data) => after(phone.forge(messageId, data)),
    photo: (caption, replyTo) =>
      after(
        phone.sendPhoto({
          ...(caption === undefined ? {} : { caption }),
          ...(replyTo === undefined ? {} : { replyTo }),
        }),
      ),
    voice: (replyTo) =>
      after(phone.sendVoice({ duration: 3, ...(replyTo === undefined ? {} : { replyTo }) })),
    document: () => after(phone.sendDocument({ fileName: "list.txt" })),
    sticker: () => after(phone.sendSticker()),
    contact: () => after(phone.sendContact("+8613800000000")),
    location: () => after(phone.sendLocation(29.3, 120.1)),
    heard,
    as: (choices, play) =>
      copies === undefined ? play() : copies.as({ phone, firstName }, choices, heard, play),
    async download(message) {
      const fileId =
        message.photo?.at(-1)?.file_id ?? message.document?.file_id ?? message.voice?.file_id ?? "";
      const { url, token } = telegram.sandbox;
      const found = await fetch(`${url}/bot${token}/getFile?file_id=${fileId}`);
      const { result } = (await found.json()) as { result: { file_path: string } };
      const file = await fetch(`${url}/file/bot${token}/${result.file_path}`);
      return Buffer.from(await file.arrayBuffer());
    },
  };
}

/** Reads a chat again and again: what the bot wrote or changed in it since the last time. */
export function createReader(): (chat: readonly Message[]) => Heard {
  /** As they were; a number comes once in a chat. */
  const seen = new Map<number, Message>();

  return (chat) => {
    const messages: Message[] = [];
    const chosen: string[] = [];
    for (const message of chat) {
      if (message.from?.is_bot !== true) continue;
      const before = seen.get(message.message_id);
      if (message === before) continue;
      seen.set(message.message_id, message);
      if (JSON.stringify(message) === JSON.stringify(before)) continue;
      const line = chosenOn(before, message);
      if (line === undefined) messages.push(message);
      else if (line !== "") chosen.push(line);
    }
    const labels = messages.map((message) => buttonsOf(message).map(({ text }) => text));
    return {
      text: messages.map((message) => message.text ?? message.caption ?? "").join("\n\n"),
      buttons: labels.findLast(({ length }) => length > 0) ?? [],
      messages,
      chosen,
    };
  };
}
