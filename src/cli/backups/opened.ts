/** A backup as the database file that it holds, whether or not it is encrypted. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSecretKey } from "./keys.ts";
import { OtherKeyError, SealBrokenError, unseal } from "./seal.ts";

export type Opened<T> =
  | { readonly kind: "opened"; readonly result: T }
  | { readonly kind: "no-key" }
  | { readonly kind: "bad-key" }
  | { readonly kind: "other-key" }
  | { readonly kind: "sealed"; readonly reason: string };

/**
 * Gives the file, and deletes what was decrypted when `act` is over. That lies in a folder of its own beside the
 * backup, on the disk that is meant for it.
 *
 * @param keyFile with the secret key; only encrypted backups need it
 */
export async function withOpened<T>(
  file: string,
  keyFile: string | undefined,
  act: (database: string) => Promise<T>,
): Promise<Opened<T>> {
  if (!file.endsWith(".age")) return { kind: "opened", result: await act(file) };
  if (keyFile === undefined) return { kind: "no-key" };
  const key = parseSecretKey(readFileSync(keyFile, "utf8"));
  if (key === undefined) return { kind: "bad-key" };
  const folder = mkdtempSync(join(dirname(file), ".opened-"));
  try {
    const database = join(folder, "backup.db");
    unseal(file, database, key);
    return { kind: "opened", result: await act(database) };
  } catch (error) {
    if (error instanceof OtherKeyError) return { kind: "other-key" };
    if (error instanceof SealBrokenError) return { kind: "sealed", reason: error.message };
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
