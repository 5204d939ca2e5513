/**
 * Certificates: whether one is true. The page, the chat and the list ask here, and nobody else decides.
 *
 * The book decides: a number that is not in it is unknown, whoever signed. A code must be ours and say what
 * the book says.
 */
import type { Brought } from "./number.ts";
import type { Certificate, CertificateKeys, CertificateRecord, Facts, Gone } from "./record.ts";
import { keyOf, openSigned } from "./signed.ts";

export type Checked =
  | {
      readonly kind: "true";
      readonly certificate: Certificate;
      /** The code was made with a key that was withdrawn: the book alone stands for it. */
      readonly isOldKey: boolean;
    }
  /** By two officers, or with its holder. */
  | { readonly kind: "withdrawn" }
  /** There is no such number. */
  | { readonly kind: "unknown" }
  /** The number is there, and the code says something else or is not ours. */
  | { readonly kind: "forged" };

export interface Books {
  readonly certificates: Pick<CertificateRecord, "find" | "findAll">;
  readonly certificateKeys: Pick<CertificateKeys, "find">;
}

export async function check(
  { certificates, certificateKeys }: Books,
  brought: Brought,
): Promise<Checked> {
  return judge(await certificates.find(brought.number), brought, certificateKeys);
}

/** Each of them, in their order. */
export async function checkAll(
  { certificates, certificateKeys }: Books,
  brought: readonly Brought[],
): Promise<readonly Checked[]> {
  const found = await certificates.findAll(brought.map(({ number }) => number));
  return Promise.all(brought.map((each) => judge(found.get(each.number), each, certificateKeys)));
}

async function judge(
  found: Certificate | Gone | undefined,
  { signed }: Brought,
  keys: Books["certificateKeys"],
): Promise<Checked> {
  if (found === undefined) return { kind: "unknown" };
  if (found.state !== "good") return { kind: "withdrawn" };
  if (signed === undefined) return { kind: "true", certificate: found, isOldKey: false };
  const key = await keys.find(keyOf(signed) ?? "");
  const said = key && openSigned(signed, key);
  if (key === undefined || said === undefined || !isSame(found, said)) return { kind: "forged" };
  return { kind: "true", certificate: found, isOldKey: key.isWithdrawn };
}

/** Who looked may have been forgotten since: then the book has no name. */
function isSame(found: Facts, said: Facts): boolean {
  const text = ({ lookedBy, ...facts }: Facts) =>
    JSON.stringify([
      facts.number,
      facts.language,
      facts.season,
      facts.proofs,
      facts.name,
      facts.village,
      facts.day,
      found.lookedBy === "" ? "" : lookedBy,
    ]);
  return text(found) === text(said);
}
