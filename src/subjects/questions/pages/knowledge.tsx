/** The page of what the bot knows: answers that wait to be published, those that serve badly, those that grow old. */
import { page, type PageAsk, under } from "../../../bot/page/page.ts";
import { Said, Tellings } from "../../../bot/page/parts.tsx";
import { writeWholeMonth } from "../../../bot/calendar.ts";
import type { Turn } from "../../../bot/context.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import { dueArticles, isLate, weakest, type TopicsDeps } from "../../answers/index.ts";
import type { Draft } from "../rules/published-record.ts";
import { countQuestions } from "../screens/questions.ts";
import type { DeskDeps } from "../screens/desk.ts";
import { rowOf } from "../screens/weakest.ts";

/** In each list; the chat has them all. */
const mostDrafts = 50;
const mostWeak = 12;
const mostDue = 40;

type KnowledgeDeps = DeskDeps & Pick<TopicsDeps, "articles"> & { readonly timeZone: string };

const title = phrase("knowledge-desk-title");

const place = under("words", title);

export const knowledgePage = page<KnowledgeDeps, Turn>(officer, place, async (deps, turn, ask) => ({
  kind: "page",
  title,
  body: await show(deps, turn, ask),
}));

async function show(deps: KnowledgeDeps, turn: Turn, ask: PageAsk) {
  const { language, records, now } = turn;
  const waiting = await records.drafts.list("waiting", mostDrafts);
  const published = (await records.drafts.list("published", mostDrafts)).toReversed();
  const weak = weakest(await records.marks.tallies(), deps.articles).slice(0, mostWeak);
  const today = localDay(now, deps.timeZone);
  const due = dueArticles(deps.articles, today);
  const count = (await countQuestions(deps, turn)) ?? 0;
  return (
    <>
      <Tellings ask={ask} />
      <h1>{ask.text(title)}</h1>
      <p>
        <a href="/console/questions">{ask.text(phrase("work-questions", { count }))}</a>
      </p>
      <Drafts ask={ask} head={phrase("knowledge-desk-waiting")} drafts={waiting} />
      <Drafts ask={ask} head={phrase("knowledge-desk-said")} drafts={published} />
      <section aria-labelledby="weak">
        <h2 id="weak">{ask.text(phrase("weak-open"))}</h2>
        {weak.length === 0 ? <Said ask={ask} words={phrase("weak-none")} /> : null}
        <ul class="rows">
          {weak.map((each) => (
            <li>
              <a href={`/console/article/${each.article.slug}`}>
                {each.article.words[language].label}
              </a>
              <Said ask={ask} words={rowOf(each, language)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="due">
        <h2 id="due">{ask.text(phrase("knowledge-desk-due", { count: due.length }))}</h2>
        {due.length === 0 ? null : <Said ask={ask} words={phrase("articles-due-how")} />}
        <ul class="rows">
          {due.slice(0, mostDue).map((article) => (
            <li>
              <a href={`/console/article/${article.slug}`}>
                {ask.text(
                  phrase("articles-due-row", {
                    month: writeWholeMonth(article.reviewBy, language),
                    label: article.words[language].label,
                    late: isLate(article, today) ? "yes" : "no",
                  }),
                )}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Drafts({
  ask,
  head,
  drafts,
}: {
  readonly ask: PageAsk;
  readonly head: Phrase;
  readonly drafts: readonly Draft[];
}) {
  return (
    <section aria-labelledby={head.key}>
      <h2 id={head.key}>{ask.text(head)}</h2>
      {drafts.length === 0 ? <Said ask={ask} words={phrase("knowledge-desk-none")} /> : null}
      <ul class="rows">
        {drafts.map(({ id, question, language }) => (
          <li>
            <a href={`/console/drafts/${id}`} lang={language === "zh" ? "zh-Hans" : "en"}>
              {question}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
