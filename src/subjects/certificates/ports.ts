/** Ports of certificates: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createCertificateRecord } from "./queries/certificates.ts";
import { createCertificateKeys } from "./queries/keys.ts";

export const ports = {
  certificates: createCertificateRecord,
  certificateKeys: createCertificateKeys,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Rows {
    "certificate-name": string;
    "certificate-look": string;
    "certificate-why": string;
  }
}
