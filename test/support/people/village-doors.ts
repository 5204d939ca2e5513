/** Test support: the two doors by which updates come to the bot of a village. */
import type { TestVillage } from "./village.ts";

export const webhook = {
  secret: "a-secret-of-the-village",
  origin: "https://bot.example",
  env: { PUBLIC_URL: "https://bot.example", WEBHOOK_SECRET: "a-secret-of-the-village" },
} as const;

/** For `describe.each`: `open` makes sure that updates come by this door. */
export const doors = [
  { door: "polling", env: {}, open: (village: TestVillage) => village.quiet() },
  { door: "webhook", env: webhook.env, open: pointWebhookHere },
];

/** Telegram insists on https; the sandbox may call loopback, so it is told where the bot really is. */
async function pointWebhookHere(village: TestVillage): Promise<void> {
  const { telegram, bot, quiet } = village;
  await webhookSet(village);
  await fetch(`${telegram.sandbox.url}/bot${telegram.sandbox.token}/setWebhook`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ url: `${bot.url()}/telegram`, secret_token: webhook.secret }),
  });
  await quiet();
}

/** The bot sets it after its start. */
export async function webhookSet({ telegram }: TestVillage): Promise<void> {
  while ((await telegram.log({ method: "setWebhook" })).length === 0) {
    await new Promise((wake) => setTimeout(wake, 5));
  }
}
