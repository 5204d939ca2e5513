/**
 * The page of trouble between neighbours: what was told to the association, each conversation whole. What
 * an officer makes of it is the chat's (screens/report.ts).
 */
import { page, type PageAsk, type Told } from "../../../bot/page/page.ts";
import { Form, Said } from "../../../bot/page/parts.tsx";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { officer } from "../../../bot/who.ts";
import type { RoadDeps } from "../../playbook/index.ts";
import { decide, readReports } from "../screens/report.ts";

type Deps = Pick<RoadDeps, "playbook">;

const title = phrase("case-desk-title");

export const reports = page<Deps, Turn>(
  officer,
  undefined,
  async (deps, turn, ask) => ({ kind: "page", title, body: await show(deps, turn, ask) }),
  async (deps, turn, form) => {
    const [verb = "", id = ""] = (form.get("press") ?? "").split(":");
    // The list stands on the page.
    await decide(deps, turn, { args: [verb === "list" ? "" : verb, id] });
  },
);

async function show(deps: Deps, turn: Turn, ask: PageAsk) {
  const found = await readReports(deps, turn);
  return (
    <>
      <div role="status">
        {ask.told.map((told) => (
          <div class="news">
            <Said ask={ask} words={told.words} />
            <Acts ask={ask} told={told} />
          </div>
        ))}
      </div>
      <h1>{ask.text(title)}</h1>
      {found.length === 0 ? <Said ask={ask} words={phrase("case-desk-none")} /> : null}
      {found.map(({ id, replies }) => (
        <article>
          {replies
            .filter(({ attachment }) => attachment === undefined)
            .map((reply) => (
              <>
                <Said ask={ask} words={reply.words} />
                <Files ask={ask} id={id} replies={replies} />
                <Acts ask={ask} told={reply} />
              </>
            ))}
        </article>
      ))}
      <p>
        <a href="/console/today">{ask.text(phrase("back"))}</a>
      </p>
    </>
  );
}

function Files({
  ask,
  id,
  replies,
}: {
  readonly ask: PageAsk;
  readonly id: string;
  readonly replies: readonly Reply[];
}) {
  const files = replies.filter(({ attachment }) => attachment !== undefined);
  return (
    <>
      {files.map(({ words, attachment }, at) => {
        const address = `/console/report-file/${id}?at=${at}`;
        const name = ask.text(words);
        if (attachment?.kind === "photo") return <img class="shown" src={address} alt={name} />;
        if (attachment?.kind === "voice") {
          return <audio controls preload="none" src={address} aria-label={name}></audio>;
        }
        return (
          <p>
            <a href={address}>{name}</a>
          </p>
        );
      })}
    </>
  );
}

function Acts({ ask, told }: { readonly ask: PageAsk; readonly told: Told }) {
  const buttons = told.buttons?.flat().filter(({ action }) => action.startsWith("case:")) ?? [];
  if (buttons.length === 0) return null;
  return (
    <Form ask={ask} to="reports" named="acts">
      {buttons.map((button) => (
        <Press ask={ask} button={button} />
      ))}
    </Form>
  );
}

function Press({ ask, button }: { readonly ask: PageAsk; readonly button: Button }) {
  return (
    <button name="press" value={button.action.replace(/^case:/, "")} class={button.style}>
      {ask.text(button.label)}
    </button>
  );
}

/** What the two sent each other, while an officer has to decide about it. */
export const reportFile = page<Deps, Turn>(
  officer,
  undefined,
  async (deps, turn, { rest: [id = ""], query }) => {
    const report = (await readReports(deps, turn)).find((each) => each.id === id);
    const files = report?.replies.flatMap(({ attachment }) => attachment ?? []) ?? [];
    const file = files[Number(query.get("at"))];
    if (file === undefined || !("fileId" in file)) return undefined;
    return { kind: "file", fileId: file.fileId, as: file.kind };
  },
);
