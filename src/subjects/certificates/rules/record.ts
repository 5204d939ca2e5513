/** Certificates: what is kept of them, as small ports. The queries are in subjects/certificates/queries. */
import type { Language } from "../../../bot/reply.ts";

/** What a certificate says and its code carries. */
export interface Facts {
  /** Twelve characters; `writeNumber` writes them in fours. */
  readonly number: string;
  readonly language: Language;
  /** Id of the season. */
  readonly season: string;
  /** Names of what was shown and looked at: the role of the task, else `step/task`. */
  readonly proofs: readonly string[];
  /** As the person wishes it. */
  readonly name: string;
  /** Empty where no village is known. */
  readonly village: string;
  /** First names of who looked; empty when one of them asked to be forgotten. */
  readonly lookedBy: string;
  /** `2026-12-01`, in the village's time. */
  readonly day: string;
}

export interface Certificate extends Facts {
  readonly memberId: string;
  readonly state: "good" | "withdrawn";
  /** What was shown, as it stands on the picture. */
  readonly shown: readonly string[];
  /** Ids of who looked: when one is forgotten, the name goes. */
  readonly lookers: readonly string[];
  /** What the code carries; `null`: it must be signed anew. */
  readonly signed: string | null;
  /** Why officers withdraw it: proposed, or done. */
  readonly reason: string | null;
  readonly askedBy: string | null;
}

/** Its holder had it deleted: nothing is known of it but that it was. */
export interface Gone {
  readonly number: string;
  readonly state: "gone";
}

export interface CertificateRecord {
  /** Notes that it was offered; false if it was before. */
  offer(memberId: string, season: string, now: Date): Promise<boolean>;
  /** Keeps the name that is wished, until it is on a certificate. */
  wish(memberId: string, season: string, name: string, now: Date): Promise<void>;
  wished(memberId: string, season: string): Promise<string | undefined>;
  /** Keeps a new one; false if the person has one of this season. */
  give(certificate: Certificate): Promise<boolean>;
  sign(number: string, signed: string): Promise<void>;
  find(number: string): Promise<Certificate | Gone | undefined>;
  /** Those of them that there are, by number. */
  findAll(numbers: readonly string[]): Promise<ReadonlyMap<string, Certificate | Gone>>;
  /** A person's, the oldest first. */
  listOf(memberId: string): Promise<readonly Certificate[]>;
  /** How many are good, and how many were withdrawn. */
  count(): Promise<{ readonly good: number; readonly withdrawn: number }>;
  /** Its holder does not want it any more: all that it said goes. False while a proposal waits: then it stays. */
  drop(number: string): Promise<boolean>;
  /** An officer proposes to withdraw it; false if it is not good, or another proposed it before. */
  ask(number: string, officer: string, reason: string, now: Date): Promise<boolean>;
  /** Takes the proposal away. */
  leave(number: string): Promise<void>;
  /** A second officer agreed; false if there is no proposal any more. */
  withdraw(number: string, officer: string, now: Date): Promise<boolean>;
  /** Proposals that wait for a second officer. */
  listAsked(): Promise<readonly Certificate[]>;
}

/** A public key by its id. */
export interface PublicKey {
  readonly id: string;
  /** Ed25519, 32 bytes as base64url. */
  readonly publicKey: string;
  /** Somebody else may have it. */
  readonly isWithdrawn: boolean;
}

export interface KeyPair {
  readonly id: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface Key extends PublicKey {
  readonly signs: boolean;
  readonly madeAt: Date;
  readonly askedBy: string | null;
}

export interface CertificateKeys {
  /** The pair that signs; made by this officer or by the program when there is none. */
  signing(madeBy: string, now: Date): Promise<KeyPair>;
  find(id: string): Promise<PublicKey | undefined>;
  /** The newest first. */
  list(): Promise<readonly Key[]>;
  /** A new pair signs from now on; of the former one only the public half is left. */
  rotate(madeBy: string, now: Date): Promise<KeyPair>;
  /** An officer proposes to withdraw it; false if it is withdrawn, or another proposed it before. */
  ask(id: string, officer: string, now: Date): Promise<boolean>;
  leave(id: string): Promise<void>;
  /** A second officer agreed; false if there is no proposal any more. */
  withdraw(id: string, officer: string, now: Date): Promise<boolean>;
}
