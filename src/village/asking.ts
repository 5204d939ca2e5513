/** Village: what people asked, what the bot found for it, and what waits for somebody who knows. */
import type { Answer } from "../subjects/answers/index.ts";
import type { Life, Neighbour } from "./life.ts";
import { ownQuestions, questions, sameQuestion } from "./said.ts";

export async function ask(life: Life): Promise<void> {
  for (const [at, person] of life.people.entries()) {
    if (person.member.id === life.mentor.id) continue;
    const words = questions[at % questions.length]![person.language];
    await askOne(life, person, words, person.quiet + 1 + (at % 5), at);
  }
  const others = life.people.filter(({ step }) => step <= 6);
  // Nearly the same words are one question, in one language.
  const same = others.filter(({ language }) => language === "zh").slice(0, sameQuestion.length);
  for (const [at, words] of sameQuestion.entries()) {
    if (same[at] !== undefined) await askPerson(life, same[at], words, at);
  }
  const rest = others.filter((person) => !same.includes(person));
  for (const [at, words] of ownQuestions.entries()) {
    const person = rest[at];
    if (person !== undefined) await askPerson(life, person, words[person.language], at);
  }
}

/** The bot answers; most are helped, some are not. */
async function askOne(
  life: Life,
  { member, language }: Neighbour,
  text: string,
  daysAgo: number,
  place: number,
): Promise<void> {
  const { questions: asked, marks } = life.records;
  const answer = life.deps.answer(text, language);
  const now = life.at(daysAgo, 19, place);
  const id = life.id("q");
  const found = articlesIn(answer);
  await asked.add(
    {
      id,
      memberId: member.id,
      language,
      text,
      outcome: answer.kind,
      articles: found.map(({ slug }) => slug),
      state: "heard",
    },
    now,
  );
  const [article] = found;
  if (answer.kind !== "answered" || article === undefined || place % 4 === 3) return;
  const helped = place % 4 !== 2;
  await asked.setHelped(id, helped, now);
  await marks.mark(
    {
      questionId: id,
      memberId: member.id,
      slug: article.slug,
      reviewed: article.reviewed,
      helped,
      ...(helped ? {} : { reason: "long" }),
    },
    now,
  );
}

function articlesIn(answer: Answer) {
  if (answer.kind === "answered") return [answer.article];
  return answer.kind === "which" ? answer.articles : [];
}

/** Only somebody of the place knows: it waits for the mentor. */
async function askPerson(
  { records, at, id: newId }: Life,
  { member, language }: Neighbour,
  text: string,
  place: number,
): Promise<void> {
  const id = newId("q");
  const now = at(1 + place, 18);
  await records.questions.add(
    {
      id,
      memberId: member.id,
      language,
      text,
      outcome: "unknown",
      articles: [],
      state: "heard",
    },
    now,
  );
  await records.questions.send(id, "mentor", now);
}
