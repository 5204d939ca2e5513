/**
 * Sandbox, Bot API: how a file looks inside a message.
 *
 * Shared by what the bot sends and what people send.
 */
import type { Message } from "@grammyjs/types";
import type { StoredFile } from "../store/files.ts";

/** The part of a message that holds a file. */
export function contentOfFile(file: StoredFile): Partial<Message> {
  const ids = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size };
  const duration = file.duration ?? 1;
  const width = file.width ?? 512;
  const height = file.height ?? 512;
  const named = {
    ...(file.name !== undefined && { file_name: file.name }),
    ...(file.mime !== undefined && { mime_type: file.mime }),
  };
  switch (file.kind) {
    case "photo":
      return { photo: [{ ...ids, width, height }] };
    case "document":
      return { document: { ...ids, ...named } };
    case "voice":
      return { voice: { ...ids, duration, mime_type: file.mime ?? "audio/ogg" } };
    case "video":
      return { video: { ...ids, ...named, width, height, duration } };
    case "audio":
      return { audio: { ...ids, ...named, duration } };
    case "animation": {
      const animation = { ...ids, ...named, width, height, duration };
      return { animation, document: { ...ids, ...named } };
    }
    case "video_note":
      return { video_note: { ...ids, length: width, duration } };
    case "sticker":
      return {
        sticker: {
          ...ids,
          type: "regular",
          width,
          height,
          is_animated: false,
          is_video: false,
          emoji: "👍",
        },
      };
  }
}
