/** Telegram room: a broadcast as the message that one recipient gets. */
import type { Broadcast } from "../core/broadcast/record.ts";
import type { Language } from "../core/reply.ts";
import type { Phrasebook } from "../i18n.ts";
import type { Message } from "./render.ts";

export function renderBroadcast(
  _phrasebook: Phrasebook,
  { content }: Broadcast,
  language: Language,
): Message {
  const { text, entities } = (content[language] ?? content.en ?? content.zh)!;
  return {
    call: "sendMessage",
    body: { text, entities, link_preview_options: { is_disabled: true } },
  };
}
