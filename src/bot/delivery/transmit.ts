/**
 * One message of the outbox as one call to Telegram.
 *
 * A screen that is edited in place becomes a new message where the old one is gone.
 */
import { readFile } from "node:fs/promises";
import { GrammyError, InputFile, type Api } from "grammy";
import type { Draw } from "../chart.ts";
import type { StoredFile } from "./sending.ts";
import { Unsendable } from "./delivery.ts";
import { unpackFile } from "./long-file.ts";
import type { ChartToDraw, Message } from "./render.ts";
import { accountOf } from "../phone/number.ts";

/**
 * @param draw draws charts; absent or without a picture: the chart's text is sent instead
 * @param kept told Telegram's id of a file that is to be kept
 * @returns the id of the message as it stands in the chat; `null` if Telegram took it and named none
 * @throws what grammY throws, or `Unsendable`; delivery.ts says what it means
 */
export async function transmit(
  api: Api,
  parcel: { readonly chat: number; readonly message: Message; readonly shownAs: number | null },
  draw?: Draw,
  kept?: (speech: StoredFile) => void,
): Promise<number | null> {
  const { message } = parcel;
  const chat = accountOf(parcel.chat);
  const call = api.raw as unknown as Record<string, (body: object) => Promise<Sent>>;
  const shownAs = message.edits ?? (message.inPlace === true ? parcel.shownAs : null);
  if (shownAs !== null) {
    try {
      await call["editMessageText"]!({
        chat_id: chat,
        message_id: shownAs,
        ...message.body,
      });
      return shownAs;
    } catch (error) {
      if (!isLost(error)) throw error;
    }
  }
  if (message.call.startsWith("edit")) {
    await call[message.call]!({ chat_id: chat, ...message.body }).catch((error: unknown) => {
      if (!isLost(error)) throw error; // it was deleted: nothing is left to say it on
    });
    return 0; // no new message
  }
  if (message.call === "setMyCommands" || message.call === "deleteMyCommands") {
    const scope = { type: "chat", chat_id: chat };
    await call[message.call]!({ ...message.body, scope });
    return 0; // no message
  }
  if (message.call === "deleteMessage") {
    await call[message.call]!({ chat_id: chat, ...message.body });
    return Number(message.body["message_id"]);
  }
  const { file } = message;
  if (file === undefined) {
    const send = call[message.call]!;
    const sent = send({ chat_id: chat, ...message.body }).catch((error: unknown) => {
      const chat_id = movedTo(error);
      if (chat_id === undefined) throw error;
      // Its messages have other numbers there.
      return send({ ...message.body, reply_parameters: undefined, chat_id });
    });
    return idOf(await sent);
  }
  if ("chart" in file.from) {
    // A picture is drawn for seconds on a busy machine.
    const uploading = { chat_id: chat, action: "upload_photo" };
    if (draw !== undefined) void call["sendChatAction"]!(uploading).catch(() => undefined);
    const png = await draw?.(file.from.chart);
    if (png === undefined) {
      return sayInstead(call["sendMessage"]!, chat, message.body, file.from);
    }
    return upload(new InputFile(png, file.name));
  }
  if ("qr" in file.from && file.from.poster !== undefined) {
    const png = await draw?.(file.from.poster);
    if (png !== undefined) return upload(new InputFile(png, file.name));
  }
  return upload(await open(file.name, file.from));

  async function upload(opened: InputFile): Promise<number | null> {
    const sent = await call[message.call]!({
      chat_id: chat,
      ...message.body,
      [file!.field]: opened,
    });
    const fileId = Array.isArray(sent) ? undefined : (sent as OneSent | undefined)?.voice?.file_id;
    if (message.keepAs !== undefined && fileId !== undefined) {
      kept?.({ key: message.keepAs, fileId });
    }
    return idOf(sent);
  }
}

/** An album comes back as several messages. */
type Sent = OneSent | readonly OneSent[];

interface OneSent {
  readonly message_id: number;
  readonly voice?: { readonly file_id: string };
}

/** It said "ok": whatever stands beside that, it was taken. */
function idOf(sent: Sent | undefined): number | null {
  const first = Array.isArray(sent) ? (sent[0] as OneSent | undefined) : (sent as OneSent | null);
  return first?.message_id ?? null;
}

/** @throws {Unsendable} what was kept is no message */
export function readMessage(payload: string): Message {
  try {
    return JSON.parse(payload) as Message;
  } catch (error) {
    throw new Unsendable("a message that is no JSON", { cause: error });
  }
}

/** The same in words, with the same buttons: the caption was about a picture that is not there. */
async function sayInstead(
  sendMessage: (body: object) => Promise<Sent>,
  chat: number,
  body: Message["body"],
  { instead }: ChartToDraw,
): Promise<number | null> {
  const said = { chat_id: chat, ...body, caption: undefined, text: instead };
  return idOf(await sendMessage(said));
}

/** The group became a supergroup, which is another chat. */
function movedTo(error: unknown): number | undefined {
  return error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
}

/** The message to edit was deleted, is too old or no text: say it anew. */
function isLost(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /message to edit not found|message can't be edited|no text in the message to edit|MESSAGE_ID_INVALID/.test(
      error.description,
    )
  );
}

type Stored = Exclude<NonNullable<Message["file"]>["from"], ChartToDraw>;

async function open(name: string, from: Stored): Promise<InputFile> {
  if ("qr" in from) {
    const { toBuffer } = await import("qrcode");
    const png = await toBuffer(from.qr, { errorCorrectionLevel: "M", scale: 10, margin: 4 });
    return new InputFile(png, name);
  }
  if ("path" in from) {
    // Whole, before the call: a file that is gone is no fault of the line.
    const bytes = await readFile(from.path).catch((error: unknown) => {
      throw new Unsendable("a file that is not there", { cause: error });
    });
    return new InputFile(bytes, name);
  }
  if ("gzip" in from) return new InputFile(await unpackFile(from.gzip), name);
  return new InputFile(Buffer.from(from.base64, "base64"), name);
}
