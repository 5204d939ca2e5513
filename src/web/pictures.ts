/** A picture that a form brings: what it is and how large is looked at here; then Telegram keeps it. */
import type { Upload } from "../bot/delivery/upload.ts";
import type { Picture } from "../bot/page/page.ts";
import { typeOf } from "./file-type.ts";
import { mostPictureBytes } from "./forms.ts";

const taken: readonly (string | undefined)[] = ["image/jpeg", "image/png"];

/** @param words stand below it in the chat of whoever sent it */
export async function keepPicture(
  upload: Upload,
  chat: number,
  file: File,
  words: string,
): Promise<Picture> {
  if (file.size > mostPictureBytes) return { kind: "refused", why: "size" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!taken.includes(typeOf(bytes))) return { kind: "refused", why: "type" };
  const kept = await upload(chat, bytes, words);
  return kept === undefined ? { kind: "refused", why: "telegram" } : { kind: "kept", ...kept };
}
