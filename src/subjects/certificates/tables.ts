/** Tables: certificates and the keys they are signed with. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    certificate_offer: { member_id: string; season: string; name: string | null; at: string };
    certificate: CertificateTable;
    certificate_key: CertificateKeyTable;
  }
}

interface CertificateTable {
  id: string;
  state: "good" | "withdrawn" | "gone";
  member_id: string | null;
  season: string | null;
  language: "en" | "zh" | null;
  name: string | null;
  village: string | null;
  proofs: string | null;
  shown: string | null;
  looked_by: string | null;
  lookers: string | null;
  day: string | null;
  signed: string | null;
  reason: string | null;
  asked_by: string | null;
  asked_at: string | null;
  agreed_by: string | null;
  ended_at: string | null;
}

interface CertificateKeyTable {
  id: string;
  public_key: string;
  private_key: string | null;
  signs: number | null;
  made_by: string;
  made_at: string;
  asked_by: string | null;
  asked_at: string | null;
  agreed_by: string | null;
  withdrawn_at: string | null;
}
