/** What an officer's own draft says, as fields: the words of each language, the pictures. */
import type { PageAsk } from "../../../bot/page/page.ts";
import { languages, phrase, type Language } from "../../../bot/reply.ts";
import type { Broadcast, Content } from "../rules/record.ts";
import { mostCaption, mostFiles, mostText, wayOf } from "../screens/saying.ts";

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
      {ask.text(phrase("broadcast-desk-words", { language }))}
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

/** Those that are there, each to be ticked away; one more. */
export function Pictures({ ask, draft }: { readonly ask: PageAsk; readonly draft: Broadcast }) {
  const shown = picturesOf(draft.content);
  return (
    <fieldset>
      <legend>{ask.text(phrase("broadcast-desk-pictures"))}</legend>
      {shown.length === 0 ? null : (
        <div class="ticks">
          {shown.map(({ file, language, at }, index) => (
            <label>
              <img
                class="small-picture"
                src={`/console/broadcast-file/${draft.id}?language=${language}&at=${at}`}
                alt={ask.text(phrase("broadcast-desk-picture", { number: index + 1 }))}
              />
              <input type="checkbox" name="drop" value={file.fileId} />{" "}
              {ask.text(phrase("broadcast-desk-drop"))}
            </label>
          ))}
        </div>
      )}
      {shown.length >= mostFiles ? null : (
        <label>
          {ask.text(phrase("broadcast-desk-add"))}
          <input type="file" name="picture" accept="image/jpeg,image/png" />
        </label>
      )}
      <p class="small">{ask.text(phrase("broadcast-desk-limits"))}</p>
      <p class="small">{ask.text(phrase("broadcast-desk-files"))}</p>
    </fieldset>
  );
}

/** Each once, though it stands in both languages. */
function picturesOf(content: Content) {
  const found = languages.flatMap((language) =>
    (content[language]?.files ?? []).map((file, at) => ({ file, language, at })),
  );
  return found.filter(
    ({ file }, index) =>
      file.kind === "photo" &&
      found.findIndex((each) => each.file.fileId === file.fileId) === index,
  );
}
