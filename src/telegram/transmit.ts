/**
 * Telegram room: one message of the outbox as one call to Telegram.
 *
 * A screen that is edited in place becomes a new message where the old one is gone.
 */
import { createReadStream } from "node:fs";
import { GrammyError, InputFile, type Api } from "grammy";
import { toBuffer } from "qrcode";
import type { Message } from "./render.ts";

/**
 * @returns the id of the message as it stands in the chat
 * @throws what grammY throws; delivery.ts says what it means
 */
export async function transmit(
  api: Api,
  parcel: { readonly chat: number; readonly payload: string; readonly shownAs: number | null },
): Promise<number> {
  const message = JSON.parse(parcel.payload) as Message;
  const call = api.raw as unknown as Record<
    string,
    (body: object) => Promise<{ message_id: number }>
  >;
  if (message.inPlace === true && parcel.shownAs !== null) {
    try {
      await call["editMessageText"]!({
        chat_id: parcel.chat,
        message_id: parcel.shownAs,
        ...message.body,
      });
      return parcel.shownAs;
    } catch (error) {
      if (!isLost(error)) throw error;
    }
  }
  const file = message.file === undefined ? {} : { [message.file.field]: await open(message.file) };
  const sent = await call[message.call]!({ chat_id: parcel.chat, ...message.body, ...file });
  return sent.message_id;
}

/** The message to edit was deleted or is too old: say it anew. */
function isLost(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/.test(error.description)
  );
}

async function open(file: NonNullable<Message["file"]>): Promise<InputFile> {
  if ("qr" in file.from) {
    const png = await toBuffer(file.from.qr, { errorCorrectionLevel: "M", scale: 10, margin: 4 });
    return new InputFile(png, file.name);
  }
  if ("path" in file.from) return new InputFile(createReadStream(file.from.path), file.name);
  return new InputFile(Buffer.from(file.from.base64, "base64"), file.name);
}
