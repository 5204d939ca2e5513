/**
 * A list of names on paper becomes a slip for each, to print and hand out: the name, the class or the village, its
 * link as a picture. The names are on the page that answers the form, and nowhere else: nobody stands in the
 * program who did not say yes.
 */
import { raw } from "hono/html";
import type { ChartSpec } from "../../../bot/chart.ts";
import { page, type PageAnswer, type PageView } from "../../../bot/page/page.ts";
import { Form, Said } from "../../../bot/page/parts.tsx";
import { phrase, type Words } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { ensureCode, linkOf, posterOf } from "../../joining/index.ts";
import { mostNames, readNames } from "../rules/names.ts";
import type { VillageDeps } from "../screens/page.ts";

type Deps = Pick<VillageDeps, "botUsername">;

const title = phrase("slips-title");

/** What somebody is invited to. */
interface Invited {
  readonly kind: "class" | "village";
  readonly id: string;
  readonly who: string;
  readonly where: string;
}

/** @param of `class-<id>`, `village-<id>` */
async function find(turn: Turn, of: string): Promise<Invited | undefined> {
  const [kind, id = ""] = of.split(/-(.*)/s);
  if (kind === "village") {
    const village = await turn.records.members.findVillage(id);
    return village && { kind, id: village.id, who: "", where: village.name };
  }
  const found = kind === "class" ? await turn.records.classes.find(id, turn.now) : undefined;
  // Without a teacher its link leads nowhere.
  if (found === undefined || found.teacherId === null) return undefined;
  return { kind: "class", id, who: found.name, where: found.village ?? "" };
}

export const slips = page<Deps, Turn>(
  officer,
  undefined,
  async (_, turn, ask) => {
    const [of = ""] = ask.rest;
    const invited = await find(turn, of);
    if (invited === undefined) return undefined;
    return answer(ask, invited, <Asked ask={ask} of={of} />);
  },
  async ({ botUsername }, turn, form, ask) => {
    const of = form.get("of") ?? "";
    const invited = await find(turn, of);
    if (invited === undefined) return undefined;
    const names = readNames(form.get("names") ?? "");
    if (names.length === 0) return answer(ask, invited, <Asked ask={ask} of={of} isEmpty />);
    const { kind, id, who, where } = invited;
    const link = linkOf(botUsername, await ensureCode(turn.records.members, kind, id, turn.now));
    const { language } = turn;
    const { poster } = posterOf(link, { language, who, where });
    return answer(
      ask,
      invited,
      <>
        <Said ask={ask} words={[phrase("slips-made", { count: names.length }), link]} />
        <Slips ask={ask} names={names} poster={poster} />
        <Asked ask={ask} of={of} />
      </>,
    );
  },
);

function answer(ask: PageView, { kind, id, who, where }: Invited, body: unknown): PageAnswer {
  const back = kind === "class" ? `classes/${id}` : `villages/${id}`;
  const name: Words = who === "" ? where : who;
  return {
    kind: "page",
    title,
    body: (
      <>
        <h1>{ask.text(title)}</h1>
        {body}
        <p class="row">
          <a href={`/console/${back}`}>{ask.text(name)}</a>
        </p>
      </>
    ),
  };
}

/** The poster is drawn once, when the page is, and stands below each name. */
function Slips({
  ask,
  names,
  poster,
}: {
  readonly ask: PageView;
  readonly names: readonly string[];
  readonly poster: ChartSpec;
}) {
  const drawn = ask
    .draw(poster)
    .replace(/^<svg xmlns="[^"]*" width="[^"]*" height="[^"]*"/, '<symbol id="slip"')
    .replace(/<\/svg>$/, "</symbol>");
  const [, box] = /viewBox="([^"]+)"/.exec(drawn) ?? [];
  return (
    <div class="slips">
      <svg class="template" aria-hidden="true">
        {raw(drawn)}
      </svg>
      {names.map((name) => (
        <div class="slip">
          <p>{name}</p>
          <svg viewBox={box} aria-hidden="true">
            <use href="#slip" />
          </svg>
        </div>
      ))}
    </div>
  );
}

function Asked({
  ask,
  of,
  isEmpty = false,
}: {
  readonly ask: PageView;
  readonly of: string;
  /** It was sent without a name. */
  readonly isEmpty?: boolean;
}) {
  return (
    <>
      <div role="status">
        {isEmpty ? <p class="news">{ask.text(phrase("slips-none"))}</p> : null}
      </div>
      <Said ask={ask} words={phrase("slips-how", { most: mostNames })} />
      <Form ask={ask} to={`slips/${of}`}>
        <input type="hidden" name="of" value={of} />
        <label>
          {ask.text(phrase("slips-names"))}
          <textarea name="names" rows={8} required></textarea>
        </label>
        <button class="primary">{ask.text(phrase("slips-make"))}</button>
      </Form>
    </>
  );
}
