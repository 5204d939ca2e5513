/** The page of what answers by a program cost: the chat's words, and a table day by day. */
import { page, type PageAsk, under } from "../../../bot/page/page.ts";
import { Said } from "../../../bot/page/parts.tsx";
import { addDays, writeDay } from "../../../bot/calendar.ts";
import { modelUse } from "../../../bot/doors.ts";
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Language } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import { dollars } from "../screens/say.ts";
import { sayUseNow, type WritingDeps } from "../screens/written.ts";

const shownDays = 30;

export const cost = page(
  officer,
  under("numbers", phrase("model-use-button")),
  async (deps: WritingDeps, turn, ask) => {
    const { language, now, records } = turn;
    const today = localDay(now, deps.timeZone);
    const days = await records.modelUse.byDay(addDays(today, 1 - shownDays), today);
    const title = phrase("model-use-button");
    return {
      kind: "page",
      title,
      body: (
        <>
          <h1>{ask.text(modelUse.label)}</h1>
          <Said ask={ask} words={(await sayUseNow(deps, turn)).words} />
          {days.length === 0 ? null : <Days ask={ask} days={days} language={language} />}
        </>
      ),
    };
  },
);

function Days({
  ask,
  days,
  language,
}: {
  readonly ask: PageAsk;
  readonly days: readonly { readonly day: string; readonly calls: number; readonly cost: number }[];
  readonly language: Language;
}) {
  const most = Math.max(...days.map(({ calls }) => calls), 1);
  const head = ["day", "calls", "dollars"];
  return (
    <table>
      <caption>{ask.text(phrase("model-use-days", { days: shownDays }))}</caption>
      <thead>
        <tr>
          {head.map((what) => (
            <th scope="col">{ask.text(phrase("model-use-column", { what }))}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, calls, cost: millionths }) => (
          <tr>
            <th scope="row">{writeDay(day, language, day)}</th>
            <td>
              {calls} <progress value={calls} max={most} aria-hidden="true"></progress>
            </td>
            <td>{dollars(millionths)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
