/** The page of an article in both languages, with its sources and the day of its last check. It only shows. */
import { page } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { writeDay, writeWholeMonth } from "../../../bot/calendar.ts";
import { languages, phrase } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import type { Article } from "../rules/article.ts";

export const articlePage = page(
  officer,
  undefined,
  async ({ articles }: { readonly articles: readonly Article[] }, turn, ask) => {
    const article = articles.find(({ slug }) => slug === ask.rest[0]);
    if (article === undefined) return undefined;
    const { language } = turn;
    const { label } = article.words[language];
    return {
      kind: "page",
      title: label,
      body: (
        <>
          <h1>{label}</h1>
          <p class="small">
            {ask.text(
              phrase("article-desk-checked", {
                day: writeDay(article.reviewed, language, ""),
                month: writeWholeMonth(article.reviewBy, language),
              }),
            )}
          </p>
          <div class="beside">
            {languages.toReversed().map((each) => {
              const { question, short, more, cite } = article.words[each];
              return (
                <article lang={each === "zh" ? "zh-Hans" : "en"}>
                  <h2>{question}</h2>
                  <Said ask={ask} words={short} />
                  {more === "" ? null : <Said ask={ask} words={more} />}
                  <p class="small">{cite}</p>
                </article>
              );
            })}
          </div>
          <p>
            <a href="/console/knowledge">{ask.text(phrase("back"))}</a>
          </p>
        </>
      ),
    };
  },
);
