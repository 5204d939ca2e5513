/**
 * Sandbox, Bot API: pictures, documents, voice notes and other files, up and down.
 *
 * A file comes with the call or is named by the id it got before; addresses on the web
 * are refused, since the sandbox fetches nothing. Bytes are kept by store/files.ts.
 */
import type { FileKind, StoredFile } from "../store/files.ts";
import type { World } from "../world.ts";
import { integer, list, text, type Call, type Method, type Upload } from "./call.ts";
import { deliver, type Content } from "./deliver.ts";
import { readText } from "./entities.ts";
import { badRequest, Refusal } from "./errors.ts";
import { mimeOf, sizeOfPicture } from "./media-facts.ts";
import { contentOfFile } from "./media-shape.ts";
import { CAPTION_LIMIT } from "./messages.ts";
import { getRecipient } from "./recipient.ts";

/** Telegram's limits in bytes: for pictures, for other uploads, for downloads. */
const PHOTO_LIMIT = 10 * 1024 * 1024;
const UPLOAD_LIMIT = 50 * 1024 * 1024;
const DOWNLOAD_LIMIT = 20 * 1024 * 1024;

const getFile: Method = (world, call) => {
  const file = world.files.find(text(call, "file_id") ?? "");
  if (file === undefined) throw badRequest("wrong file_id or the file is temporarily unavailable");
  if (file.size > DOWNLOAD_LIMIT) throw badRequest("file is too big");
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_size: file.size,
    file_path: file.path,
  };
};

interface AlbumItem {
  readonly type: FileKind;
  readonly media: string;
  readonly caption?: string;
}

const sendMediaGroup: Method = (world, call) => {
  const resident = getRecipient(world, call);
  const items = list<AlbumItem>(call, "media") ?? [];
  if (items.length < 2 || items.length > 10) {
    throw badRequest("wrong number of messages in an album specified: expected 2-10");
  }
  const group = { media_group_id: String(Date.now() * 1000 + resident.lastMessageId) };
  // All are read before the first is shown: an album is sent whole or not at all.
  const contents = items.map((item) => {
    const itemCall = { ...call, params: { ...call.params, ...item } };
    const file = takeFile(world, itemCall, item.type, item.media);
    return { ...contentOfFile(file), ...readCaption(itemCall), ...group };
  });
  return contents.map(
    (content) => JSON.parse(deliver(world, call, resident, content).text) as unknown,
  );
};

export const mediaMethods: Record<string, Method> = {
  sendPhoto: (world, call) => sendFile(world, call, "photo"),
  sendDocument: (world, call) => sendFile(world, call, "document"),
  sendVoice: (world, call) => sendFile(world, call, "voice"),
  sendVideo: (world, call) => sendFile(world, call, "video"),
  sendAudio: (world, call) => sendFile(world, call, "audio"),
  sendSticker: (world, call) => sendFile(world, call, "sticker"),
  sendAnimation: (world, call) => sendFile(world, call, "animation"),
  sendMediaGroup,
  getFile,
};

function sendFile(world: World, call: Call, kind: FileKind): unknown {
  const resident = getRecipient(world, call);
  const caption = kind === "sticker" ? {} : readCaption(call);
  const file = takeFile(world, call, kind, text(call, kind));
  return deliver(world, call, resident, { ...contentOfFile(file), ...caption });
}

function readCaption(call: Call): Content {
  const { text: caption, entities } = readText(call, "caption", CAPTION_LIMIT);
  return {
    ...(caption !== "" && { caption }),
    ...(entities.length > 0 && { caption_entities: entities }),
  };
}

/** The file that came as `kind`, or under `attach://<name>`, or that has the named id. */
function takeFile(world: World, call: Call, kind: FileKind, named: string | undefined): StoredFile {
  const attached = named?.startsWith("attach://") === true ? named.slice(9) : kind;
  const upload = call.uploads.get(attached);
  if (upload !== undefined && (named === undefined || named.startsWith("attach://"))) {
    return keepUpload(world, call, kind, upload);
  }
  if (named === undefined || named === "") {
    throw badRequest(`there is no ${kind} in the request`);
  }
  const file = world.files.find(named);
  if (file === undefined) throw badRequest("wrong file identifier/HTTP URL specified");
  if (file.kind !== kind) {
    throw badRequest(`can't use file of type ${titled(file.kind)} as ${titled(kind)}`);
  }
  return file;
}

const titled = (kind: FileKind): string =>
  kind.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

function keepUpload(world: World, call: Call, kind: FileKind, upload: Upload): StoredFile {
  if (upload.bytes.byteLength === 0) throw badRequest("file must be non-empty");
  if (upload.bytes.byteLength > UPLOAD_LIMIT) throw new Refusal(413, "Request Entity Too Large");
  if (kind === "photo" && upload.bytes.byteLength > PHOTO_LIMIT) {
    throw badRequest("file is too big for a photo");
  }
  const size = sizeOfPicture(upload.bytes);
  if (kind === "photo") checkPhoto(size);
  const duration = integer(call, "duration");
  return world.files.add(
    {
      kind,
      name: upload.name,
      mime: mimeOf(upload.bytes, upload.name, upload.type),
      ...size,
      ...(duration !== undefined && { duration }),
    },
    upload.bytes,
  );
}

function checkPhoto(size: { width: number; height: number } | undefined): void {
  if (size === undefined) throw badRequest("IMAGE_PROCESS_FAILED");
  const { width, height } = size;
  if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) {
    throw badRequest("PHOTO_INVALID_DIMENSIONS");
  }
}
