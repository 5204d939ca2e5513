/**
 * Sandbox: pictures, documents and voice notes that travelled through a chat.
 *
 * Keeps the bytes and what Telegram says about them. A `file_id` names one file of
 * one kind for good; how a kind looks inside a message is in bot-api/media.ts.
 */
import { randomBytes } from "node:crypto";
import type { Database } from "./database.ts";

export type FileKind =
  | "photo"
  | "document"
  | "voice"
  | "video"
  | "audio"
  | "sticker"
  | "animation"
  | "video_note";

export interface FileFacts {
  readonly kind: FileKind;
  readonly size: number;
  readonly uniqueId: string;
  readonly name?: string;
  readonly mime?: string;
  readonly width?: number;
  readonly height?: number;
  /** Seconds, as Telegram counts them. */
  readonly duration?: number;
}

export interface StoredFile extends FileFacts {
  readonly id: string;
  /** Where it is downloaded from, below `/file/bot<token>/`. */
  readonly path: string;
}

export interface Files {
  add(facts: Omit<FileFacts, "size" | "uniqueId">, bytes: Uint8Array): StoredFile;
  find(id: string): StoredFile | undefined;
  findByPath(path: string): StoredFile | undefined;
  read(id: string): Buffer | undefined;
  clear(): void;
}

const FOLDERS: Record<FileKind, { folder: string; extension: string }> = {
  photo: { folder: "photos", extension: ".jpg" },
  document: { folder: "documents", extension: "" },
  voice: { folder: "voice", extension: ".oga" },
  video: { folder: "videos", extension: ".mp4" },
  audio: { folder: "music", extension: ".mp3" },
  sticker: { folder: "stickers", extension: ".webp" },
  animation: { folder: "animations", extension: ".mp4" },
  video_note: { folder: "video_notes", extension: ".mp4" },
};

export function createFiles(db: Database): Files {
  const insert = db.prepare("INSERT INTO file (id, path, facts, bytes) VALUES (?, ?, ?, ?)");
  const byId = db.prepare<[string], { facts: string }>("SELECT facts FROM file WHERE id = ?");
  const byPath = db.prepare<[string], { facts: string }>("SELECT facts FROM file WHERE path = ?");
  const bytesOf = db.prepare<[string]>("SELECT bytes FROM file WHERE id = ?").pluck();

  return {
    add(facts, bytes) {
      const { folder, extension } = FOLDERS[facts.kind];
      const uniqueId = randomBytes(8).toString("hex");
      const ending = extension || (/\.\w{1,8}$/.exec(facts.name ?? "")?.[0] ?? "");
      const file: StoredFile = {
        ...facts,
        id: `BQAC${randomBytes(24).toString("base64url")}`,
        uniqueId,
        path: `${folder}/file_${uniqueId}${ending}`,
        size: bytes.byteLength,
      };
      insert.run(file.id, file.path, JSON.stringify(file), bytes);
      return file;
    },
    find: (id) => parse(byId.get(id)),
    findByPath: (path) => parse(byPath.get(path)),
    read: (id) => bytesOf.get(id) as Buffer | undefined,
    clear: () => void db.exec("DELETE FROM file"),
  };
}

function parse(row: { facts: string } | undefined): StoredFile | undefined {
  return row && (JSON.parse(row.facts) as StoredFile);
}
