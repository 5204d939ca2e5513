/**
 * Sandbox, Bot API: taking a multipart form apart.
 *
 * Our own, since the one inside Node 20 refuses what grammY sends. More forgiving than
 * the standard in one way only: it asks for no line break after the last boundary.
 */
import type { Upload } from "./call.ts";

export interface Form {
  readonly fields: Record<string, string>;
  readonly uploads: Map<string, Upload>;
}

/** @returns `undefined` when the body is not such a form. */
export function parseMultipart(body: Buffer, contentType: string): Form | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  if (boundary === null) return undefined;
  const line = Buffer.from(`--${boundary[1] ?? boundary[2]}`);
  const form: Form = { fields: {}, uploads: new Map() };

  let at = body.indexOf(line);
  while (at >= 0) {
    const start = at + line.length;
    if (body.toString("latin1", start, start + 2) === "--") return form;
    const next = body.indexOf(Buffer.concat([Buffer.from("\r\n"), line]), start);
    if (next < 0 || !takePart(form, body.subarray(start + 2, next))) return undefined;
    at = next + 2;
  }
  return undefined;
}

function takePart({ fields, uploads }: Form, part: Buffer): boolean {
  const gap = part.indexOf("\r\n\r\n");
  if (gap < 0) return false;
  const head = part.toString("utf8", 0, gap);
  const content = part.subarray(gap + 4);
  const name = /\bname="?([^";\r\n]+)/i.exec(head)?.[1];
  if (name === undefined) return false;

  const fileName = /\bfilename="?([^";\r\n]+)/i.exec(head)?.[1];
  if (fileName === undefined) {
    fields[name] = content.toString();
  } else {
    const type = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1] ?? "application/octet-stream";
    uploads.set(name, { name: fileName, type, bytes: content });
  }
  return true;
}
