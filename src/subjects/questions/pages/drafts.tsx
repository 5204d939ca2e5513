/**
 * The page of a kept answer: beside the article that it doubles or changes, with what differs marked. What
 * its buttons do is the chat's (screens/drafts.ts).
 */
import { page, type PageAsk } from "../../../bot/page/page.ts";
import { Form, Said, Tellings } from "../../../bot/page/parts.tsx";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { sayOld } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";
import { differences, type Piece } from "../rules/differences.ts";
import { flagsOf, nearestTo } from "../rules/flags.ts";
import type { Draft } from "../rules/published-record.ts";
import { sayFlag, sayHeld, sayOnlyIn, type DraftDeps } from "../screens/draft-page.ts";
import { longestAnswer, longestQuestion, pressDraft, rewrite, word } from "../screens/drafts.ts";

export const draftsPage = page<DraftDeps, Turn>(
  officer,
  undefined,
  async (deps, turn, ask) => {
    const draft = await turn.records.drafts.find(ask.rest[0] ?? "");
    if (draft === undefined || draft.state === "offered") return undefined;
    const title = phrase("draft-list");
    return { kind: "page", title, body: await show(deps, turn, ask, draft) };
  },
  act,
);

async function show(deps: DraftDeps, turn: Turn, ask: PageAsk, draft: Draft) {
  const { id, question, text, state, authorName: name, authorRole, language } = draft;
  const people = await turn.records.drafts.countAskers(id);
  const held = await sayHeld(turn, draft);
  const article = nearestTo(draft, deps.checked);
  const words = article?.words[language];
  const other = words === undefined ? undefined : [words.short, words.more].join("\n\n").trim();
  const marks = other === undefined ? undefined : differences(text, other, language);
  const lang = language === "zh" ? "zh-Hans" : "en";
  const role = name === "" ? "nobody" : authorRole;
  return (
    <>
      <Tellings ask={ask} />
      <h1>{question}</h1>
      <Said ask={ask} words={phrase("draft-desk-state", { state, people })} />
      {held.map((words) => (
        <Said ask={ask} words={words} />
      ))}
      {flagsOf(draft, deps.checked).map((flag) => (
        <Said ask={ask} words={sayFlag(flag)} />
      ))}
      {sayOnlyIn(draft).map((words) => (
        <Said ask={ask} words={words} />
      ))}
      <div class="beside">
        <article>
          <h2>{ask.text(phrase("draft-desk-new"))}</h2>
          <div class="text" lang={lang}>
            <Marked as="ins" text={text} pieces={marks?.one} />
          </div>
          <p class="small">{ask.text(phrase("draft-by", { name, role }))}</p>
        </article>
        {article === undefined || other === undefined ? null : (
          <article>
            <h2>
              <a href={`/console/article/${article.slug}`}>{words!.label}</a>
            </h2>
            <div class="text" lang={lang}>
              <Marked as="del" text={other} pieces={marks?.other} />
            </div>
            <p class="small">{words!.cite}</p>
          </article>
        )}
      </div>
      {article === undefined ? <Said ask={ask} words={phrase("draft-desk-alone")} /> : null}
      {state === "thrown" ? null : <Acts ask={ask} draft={draft} />}
      <p>
        <a href="/console/knowledge">{ask.text(phrase("back"))}</a>
      </p>
    </>
  );
}

/** @param pieces absent where the texts are too unlike to be compared */
function Marked({
  as,
  text,
  pieces,
}: {
  readonly as: "ins" | "del";
  readonly text: string;
  readonly pieces: readonly Piece[] | undefined;
}) {
  if (pieces === undefined) return <>{text}</>;
  return (
    <>
      {pieces.map((piece) => {
        if (piece.isShared) return <>{piece.text}</>;
        return as === "ins" ? <ins>{piece.text}</ins> : <del>{piece.text}</del>;
      })}
    </>
  );
}

function Acts({ ask, draft }: { readonly ask: PageAsk; readonly draft: Draft }) {
  const { id, question, text, state, language } = draft;
  const lang = language === "zh" ? "zh-Hans" : "en";
  const isWaiting = state === "waiting";
  return (
    <div class="verdicts">
      {isWaiting ? (
        <Form ask={ask} to="drafts">
          <Seen draft={draft} />
          <button name="press" value={`publish:${id}`} class="success">
            {ask.text(phrase("draft-publish"))}
          </button>
        </Form>
      ) : null}
      <details>
        <summary>{ask.text(phrase("draft-change-question"))}</summary>
        <Form ask={ask} to="drafts">
          <Seen draft={draft} />
          <label>
            {ask.text(phrase("draft-change-question"))}
            <input name="words" value={question} maxlength={longestQuestion} lang={lang} required />
          </label>
          <button name="press" value={`question:${id}`}>
            {ask.text(phrase("draft-desk-keep"))}
          </button>
        </Form>
      </details>
      <details>
        <summary>{ask.text(phrase("draft-change-text"))}</summary>
        <Form ask={ask} to="drafts">
          <Seen draft={draft} />
          <label>
            {ask.text(phrase("draft-change-text"))}
            <textarea name="words" rows={8} maxlength={longestAnswer} lang={lang} required>
              {text}
            </textarea>
          </label>
          <button name="press" value={`text:${id}`}>
            {ask.text(phrase("draft-desk-keep"))}
          </button>
        </Form>
      </details>
      <Form ask={ask} to="drafts">
        <button name="press" value={`throw:${id}`} class="danger">
          {ask.text(phrase(isWaiting ? "draft-throw" : "draft-take-back"))}
        </button>
      </Form>
    </div>
  );
}

/** What was read: nobody publishes, or writes over, words that they have not seen. */
function Seen({ draft }: { readonly draft: Draft }) {
  return (
    <>
      <input type="hidden" name="question" value={draft.question} />
      <input type="hidden" name="answer" value={draft.text} />
    </>
  );
}

const lines = (text: string | null) => (text ?? "").replaceAll("\r\n", "\n");

async function act(
  deps: DraftDeps,
  turn: Turn,
  form: URLSearchParams,
): Promise<string | undefined> {
  const [verb = "", id = ""] = (form.get("press") ?? "").split(":");
  const draft = await turn.records.drafts.find(id);
  if (draft === undefined || draft.state === "offered" || draft.state === "thrown") {
    turn.say({ words: phrase("draft-decided") });
    return draft?.state === "thrown" ? id : undefined;
  }
  const isSeen =
    lines(form.get("question")) === lines(draft.question) &&
    lines(form.get("answer")) === lines(draft.text);
  if (verb !== "throw" && !isSeen) turn.say({ words: phrase("draft-desk-changed") });
  else if (verb === "question") await word(deps, turn, draft, form.get("words") ?? "");
  else if (verb === "text") await rewrite(deps, turn, draft, lines(form.get("words")));
  else if (verb === "publish" || verb === "throw") {
    await pressDraft(deps, turn, { args: [verb, id] });
  } else sayOld(turn);
  return id;
}
