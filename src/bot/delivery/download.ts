/**
 * Fetches what somebody sent, up to a size. The address of a file holds the token: it is
 * neither logged nor handed on, and neither is an error of the fetch, which may name it.
 */
import type { Api } from "grammy";

export type Download = (
  fileId: string,
  limits: { readonly mostBytes: number; readonly signal: AbortSignal },
) => Promise<
  | { readonly kind: "fetched"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "too-large" }
  | { readonly kind: "failed" }
>;

export function createDownload(
  api: Api,
  { apiRoot, token }: { readonly apiRoot: string; readonly token: string },
): Download {
  return async (fileId, { mostBytes, signal }) => {
    try {
      const { file_path: path, file_size: size } = await api.getFile(fileId, signal as never);
      if (size !== undefined && size > mostBytes) return { kind: "too-large" };
      // A Bot API server of one's own names files of its disk, which this program does not read.
      if (path === undefined || !/^[\w-]+(?:\/[\w.-]+)*$/.test(path) || path.includes("..")) {
        return { kind: "failed" };
      }
      const address = `${apiRoot}/file/bot${token}/${path}`;
      const response = await fetch(address, { signal, redirect: "error" });
      if (!response.ok || response.body === null) {
        await response.body?.cancel();
        return { kind: "failed" };
      }
      return await readUpTo(response.body, mostBytes);
    } catch {
      return { kind: "failed" };
    }
  };
}

async function readUpTo(body: ReadableStream<Uint8Array>, mostBytes: number) {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > mostBytes) return { kind: "too-large" } as const;
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { kind: "fetched", bytes } as const;
}
