/** What people will read, as a phone shows it: in each language that somebody reads. */
import type { MessageEntity } from "@grammyjs/types";
import { Formatted } from "../../../bot/page/formatted.tsx";
import { page, type PageAsk } from "../../../bot/page/page.ts";
import { languages, phrase, type Language } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import type { Broadcast } from "../rules/record.ts";
import type { BroadcastDeps } from "../screens/desk.ts";
import { renderBroadcast } from "../screens/message.ts";
import { sayingFor, wayOf, writtenIn } from "../screens/saying.ts";

export function Preview({
  deps,
  ask,
  broadcast,
}: {
  readonly deps: Pick<BroadcastDeps, "phrasebook">;
  readonly ask: PageAsk;
  readonly broadcast: Broadcast;
}) {
  if (writtenIn(broadcast.content).length === 0) {
    return <p>{ask.text(phrase("broadcast-desk-nothing"))}</p>;
  }
  return (
    <div class="phones">
      {languages.toReversed().map((language) => (
        <Phone deps={deps} ask={ask} broadcast={broadcast} language={language} />
      ))}
    </div>
  );
}

function Phone({
  deps,
  ask,
  broadcast,
  language,
}: Parameters<typeof Preview>[0] & { readonly language: Language }) {
  const { body } = renderBroadcast(deps.phrasebook, broadcast, language);
  const text = (body["text"] ?? body["caption"] ?? "") as string;
  const entities = (body["entities"] ?? body["caption_entities"] ?? []) as MessageEntity[];
  const markup = body["reply_markup"] as { inline_keyboard: { text: string }[][] } | undefined;
  const lang = language === "zh" ? "zh-Hans" : "en";
  return (
    <figure class="phone">
      <figcaption>{ask.text(phrase("broadcast-desk-reads", { language }))}</figcaption>
      <div class="bubble" lang={lang}>
        <Picture ask={ask} broadcast={broadcast} language={language} />
        <Formatted text={text} entities={entities} />
      </div>
      {markup?.inline_keyboard.flat().map((button) => (
        <span class="key" lang={lang}>
          {button.text}
        </span>
      ))}
    </figure>
  );
}

/** What comes by itself; what lies behind a button stays there. */
function Picture({
  ask,
  broadcast,
  language,
}: Pick<Parameters<typeof Phone>[0], "ask" | "broadcast" | "language">) {
  const found = sayingFor(broadcast.content, language);
  const way = found === undefined ? undefined : wayOf(found.saying);
  if (found === undefined || way?.kind !== "file") return null;
  const address = `/console/broadcast-file/${broadcast.id}?language=${found.language}`;
  if (way.file.kind === "photo") {
    return <img src={address} alt={ask.text(phrase("broadcast-desk-photo"))} />;
  }
  return <a href={address}>{ask.text(phrase("broadcast-desk-file"))}</a>;
}

/** The file that comes with a broadcast, for officers who look at it. */
export const broadcastFile = page(
  officer,
  undefined,
  async (_: BroadcastDeps, { records }, { rest: [id = ""], query }) => {
    const broadcast = await records.broadcasts.find(id);
    const saying = broadcast?.content[query.get("language") === "zh" ? "zh" : "en"];
    const file = saying?.files[Number(query.get("at") ?? 0)];
    if (file === undefined || file.kind === "video") return undefined;
    return { kind: "file", fileId: file.fileId, as: file.kind };
  },
);
