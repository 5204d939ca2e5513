/** Tables: notes that were spoken, and who waits for one. The columns are explained where a migration makes them. */

declare module "../../store/tables.ts" {
  interface Tables {
    speech: SpeechTable;
    speech_wanted: { key: string; member_id: string; at: string };
  }
}

interface SpeechTable {
  key: string;
  language: "en" | "zh";
  text: string;
  file_id: string | null;
  used_at: string;
}
