/** What people will read, as an officer writes it in one language. */
import type { PageAsk } from "../../../bot/page/page.ts";
import { phrase, type Language } from "../../../bot/reply.ts";
import { languageNames } from "../rules/audience-words.ts";
import type { Broadcast } from "../rules/record.ts";
import { mostCaption, mostText, wayOf } from "../screens/saying.ts";

export function Words({
  ask,
  draft,
  language,
}: {
  readonly ask: PageAsk;
  readonly draft: Broadcast;
  readonly language: Language;
}) {
  const saying = draft.content[language];
  const most = saying !== undefined && wayOf(saying).kind === "file" ? mostCaption : mostText;
  const count = saying?.files.length ?? 0;
  return (
    <label>
      {ask.text(phrase("broadcast-desk-words", { language: languageNames[language] }))}
      <textarea
        name={language}
        lang={language === "zh" ? "zh-Hans" : "en"}
        rows={5}
        maxlength={most}
      >
        {saying?.text ?? ""}
      </textarea>
      {count === 0 ? null : (
        <span class="small">{ask.text(phrase("broadcast-desk-with", { count }))}</span>
      )}
      {(saying?.entities.length ?? 0) === 0 ? null : (
        <span class="small">{ask.text(phrase("broadcast-desk-bold"))}</span>
      )}
    </label>
  );
}
