/**
 * Test support: one person with a phone.
 *
 * Every act is what the sandbox's control API does, without its socket. Waiting looks only at what the bot
 * wrote or changed after the person's last act, so an old message never answers a new one.
 */
import type { InlineKeyboardButton, Message } from "@grammyjs/types";
import type { FileKind } from "../../../src/sandbox/store/files.ts";
import type { Person, Sandbox } from "../../../src/sandbox/sandbox.ts";
import type { Chats } from "../servers/telegram-events.ts";
import type { Ask } from "../servers/telegram.ts";

export interface Attachment {
  readonly bytes?: Uint8Array;
  readonly fileName?: string;
  readonly caption?: string;
  /** Seconds. */
  readonly duration?: number;
  /** The same for all pictures of one album. */
  readonly album?: string;
  /** The message that this one replies to. */
  readonly replyTo?: number;
}

export interface TapAnswer {
  readonly answered: boolean;
  readonly text?: string;
  readonly showAlert?: boolean;
}

export interface TestPerson {
  readonly id: number;
  /** Opens the bot by its link and presses Start. */
  start(payload?: string): Promise<void>;
  say(text: string, replyTo?: number): Promise<number>;
  /**
   * Presses the newest button with this label (all of it, else a part of it) or callback
   * data; a key of the reply keyboard says its label. Returns the id of the press.
   */
  press(labelOrData: string | RegExp): Promise<string>;
  /** Presses this button of a message. Returns the id of the press. */
  tap(messageId: number, data: string): Promise<string>;
  /** Presses what is not there, as a changed app can. */
  forge(messageId: number, data: string): Promise<string>;
  /** What the bot answered to a press, by default to the last one; waits for it. */
  answer(callbackId?: string, timeoutMs?: number): Promise<TapAnswer>;
  sendPhoto(attachment?: Attachment): Promise<number>;
  sendDocument(attachment?: Attachment): Promise<number>;
  sendVoice(attachment?: Attachment): Promise<number>;
  sendVideo(attachment?: Attachment): Promise<number>;
  /** A file of any kind that the sandbox knows. */
  sendFile(kind: FileKind, attachment?: Attachment): Promise<number>;
  /** Anything else that a message can hold, as the Bot API writes it. */
  send(content: Partial<Message>): Promise<number>;
  sendSticker(): Promise<number>;
  sendContact(phoneNumber: string): Promise<number>;
  sendLocation(latitude: number, longitude: number): Promise<number>;
  /** Changes an own message. */
  edit(messageId: number, text: string): Promise<void>;
  block(): Promise<void>;
  unblock(): Promise<void>;
  /** The whole chat, oldest first. */
  messages(): Promise<Message[]>;
  /** The chat below this message, and the keys below the chat. */
  screen(after: number): Promise<PhoneScreen>;
  /** The bot's newest message. */
  last(): Promise<Message>;
  /** Labels of the newest message that has buttons. */
  buttons(): Promise<string[]>;
  /** The newest matching message that the bot wrote or changed since the last act. */
  waitFor(wanted: string | RegExp, timeoutMs?: number): Promise<Message>;
  /** Waits until nothing is pending and the bot has been quiet for a while. */
  settled(quietMs?: number, timeoutMs?: number): Promise<void>;
}

interface Deps {
  readonly sandbox: Pick<Sandbox, "act" | "readChat">;
  readonly ask: Ask;
  readonly chats: Chats;
  readonly settled: (quietMs?: number, timeoutMs?: number) => Promise<void>;
}

interface ActAnswer {
  readonly event: number;
  readonly message_id: number;
  readonly callbackId: string;
}

/** Far more than it takes: whatever comes late on a busy machine is waited for. */
const patienceMs = 60_000;

/** A picture of one dot. */
export const DOT_PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export function createTestPerson(
  { sandbox, ask, chats, settled }: Deps,
  id: number,
  facts: Partial<Omit<Person, "id">>,
): TestPerson {
  const movedIn = ask("/people", { id, ...facts });
  // Whoever acts first is told; until then the failure has nobody to go to.
  movedIn.catch(() => undefined);
  let lastAct = 0;
  let lastPress: string | undefined;

  async function act(deed: Parameters<Sandbox["act"]>[1], body: object): Promise<ActAnswer> {
    await movedIn;
    const answer = await sandbox.act(id, deed, body).catch((error: Error) => {
      throw new Error(`/chats/${id}/${deed}: ${error.message}`, { cause: error });
    });
    lastAct = answer.event;
    return answer as ActAnswer;
  }

  async function read(after = 0): Promise<PhoneScreen> {
    await movedIn;
    const all = chats.all(id);
    const messages = after === 0 ? all : all.filter(({ message_id }) => message_id > after);
    // Looking is seeing, also where nothing has to be read.
    const { replyKeyboard } = sandbox.readChat(id, Number.MAX_SAFE_INTEGER);
    return { messages, ...(replyKeyboard !== null && { replyKeyboard }) } as PhoneScreen;
  }

  async function attach(
    kind: FileKind,
    { bytes = DOT_PNG, fileName, ...fields }: Attachment = {},
  ): Promise<number> {
    const form = new FormData();
    form.set("kind", kind);
    const type = "application/octet-stream";
    form.set("file", new Blob([new Uint8Array(bytes)], { type }), fileName ?? `${kind}.bin`);
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
    return (await act("send", form)).message_id;
  }

  async function tap(messageId: number, data: string, forged = false): Promise<string> {
    const { callbackId } = await act("press", { messageId, data, forged });
    lastPress = callbackId;
    return callbackId;
  }

  const fail = async (problem: string): Promise<never> => {
    const { messages } = await read();
    const shown = messages.slice(-8).map(describeMessage).join("\n");
    throw new Error(`${problem}\nThe chat of ${id}:\n${shown || "  (empty)"}`);
  };

  return {
    id,
    start: async (payload) => void (await act("start", { payload })),
    say: async (text, replyTo) => (await act("send", { text, replyTo })).message_id,
    async press(wanted) {
      const screen = await read();
      const found = findButton(screen.messages, wanted);
      if (found !== undefined) return tap(found.messageId, found.data);
      const key = keysOf(screen).find((label) => isMatch(label, wanted));
      if (key === undefined) return fail(`there is no button ${String(wanted)}`);
      await act("send", { text: key });
      return "";
    },
    tap: (messageId, data) => tap(messageId, data),
    forge: (messageId, data) => tap(messageId, data, true),
    async answer(callbackId = lastPress, timeoutMs = patienceMs) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const answer = await ask<TapAnswer>(`/callbacks/${callbackId}`);
        if (answer.answered) return answer;
        if (Date.now() > deadline) return fail(`the press ${callbackId} was not answered`);
        await chats.next(50);
      }
    },
    sendPhoto: (attachment) => attach("photo", attachment),
    sendDocument: (attachment) => attach("document", attachment),
    sendVoice: (attachment) => attach("voice", attachment),
    sendVideo: (attachment) => attach("video", attachment),
    sendFile: attach,
    send: async (content) => (await act("send", { content })).message_id,
    sendSticker: async () => (await act("send", { sticker: true })).message_id,
    sendContact: async (phone_number) =>
      (await act("send", { contact: { phone_number, first_name: `Person ${id}` } })).message_id,
    sendLocation: async (latitude, longitude) =>
      (await act("send", { location: { latitude, longitude } })).message_id,
    edit: async (messageId, text) => void (await act("edit", { messageId, text })),
    block: async () => void (await act("block", { blocked: true })),
    unblock: async () => void (await act("block", { blocked: false })),
    messages: async () => (await read()).messages,
    screen: read,
    async last() {
      const { messages } = await read();
      return messages.findLast(isFromBot) ?? fail("the bot has written nothing");
    },
    async buttons() {
      const { messages } = await read();
      const labels = messages.map((message) => buttonsOf(message).map(({ text }) => text));
      return labels.findLast(({ length }) => length > 0) ?? [];
    },
    async waitFor(wanted, timeoutMs = patienceMs) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const found = chats
          .touchedSince(id, lastAct)
          .findLast(({ message }) => isMatch(textOf(message), wanted));
        if (found !== undefined) return found.message;
        const leftMs = deadline - Date.now();
        if (leftMs <= 0) return fail(`nothing matched ${String(wanted)} in ${timeoutMs} ms`);
        await chats.next(leftMs);
      }
    },
    settled,
  };
}

/** What a phone shows of the chat. */
export interface PhoneScreen {
  /** Oldest first. */
  readonly messages: Message[];
  readonly replyKeyboard?: {
    readonly keyboard?: readonly (readonly (string | { readonly text: string })[])[];
  };
}

/** Labels of the keys below a chat. */
export function keysOf({ replyKeyboard }: PhoneScreen): readonly string[] {
  const keys = (replyKeyboard?.keyboard ?? []).flat();
  return keys.map((key) => (typeof key === "string" ? key : key.text));
}

const isFromBot = (message: Message): boolean => message.from?.is_bot === true;
const textOf = (message: Message): string => message.text ?? message.caption ?? "";
export const buttonsOf = (message: Message): InlineKeyboardButton[] =>
  message.reply_markup?.inline_keyboard.flat() ?? [];

function isMatch(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.includes(wanted) : text.search(wanted) >= 0;
}

/** The newest message wins; in a message a whole label or the data wins over a part. */
function findButton(
  messages: readonly Message[],
  wanted: string | RegExp,
): { messageId: number; data: string } | undefined {
  for (const message of messages.toReversed()) {
    const buttons = buttonsOf(message).filter((button) => "callback_data" in button);
    const found =
      buttons.find(({ text, callback_data }) => text === wanted || callback_data === wanted) ??
      buttons.find(({ text }) => isMatch(text, wanted));
    if (found !== undefined) return { messageId: message.message_id, data: found.callback_data };
  }
  return undefined;
}

/** One line for a failing test: who, what, which buttons. */
export function describeMessage(message: Message): string {
  const kind = Object.keys(message).find((key) =>
    ["photo", "document", "voice", "video", "sticker", "contact", "location"].includes(key),
  );
  const labels = buttonsOf(message).map(({ text }) => `[${text}]`);
  const who = isFromBot(message) ? "bot" : "person";
  return ["  #" + message.message_id, who, kind && `<${kind}>`, textOf(message), ...labels]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}
