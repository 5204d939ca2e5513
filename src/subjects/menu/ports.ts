/** Kinds of due work of menu. */
export {};

declare module "../../bot/waiting.ts" {
  interface Rows {
    "first-name": string;
  }
}
