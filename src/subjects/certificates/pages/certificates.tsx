/**
 * Certificates at the association: one is looked up by its number and withdrawn by two officers; the keys that
 * sign them. All of it are the chat's screens and buttons (screens/desk.ts, screens/keys.ts).
 */
import {
  page,
  type ChatActs,
  type Page,
  type PageAnswer,
  type PageView,
  under,
} from "../../../bot/page/page.ts";
import { ChatScreen, newsOf, pageOfOne } from "../../../bot/page/screen.tsx";
import { Search } from "../../../bot/page/table.tsx";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { officer } from "../../../bot/who.ts";
import { isNumber, readBrought } from "../rules/number.ts";
import type { CertificatesDeps } from "../screens/wish.ts";

const acts: ChatActs = { press: ["certs", "certkey"], typed: ["certificate-why"] };

const title = phrase("certificates-desk-title");
const keysTitle = phrase("certificates-keys");

export const certificates: Page<CertificatesDeps> = {
  ...page<CertificatesDeps, Turn>(officer, under("people", title), async (_, turn, ask) => {
    const [rest] = ask.rest;
    if (rest === undefined) return { kind: "page", title, body: await list(turn, ask) };
    if (rest === "keys") return { kind: "page", title: keysTitle, body: await keys(turn, ask) };
    return rest.startsWith("key-") ? oneKey(turn, ask, rest.slice(4)) : one(turn, ask, rest);
  }),
  chat: acts,
  opens: {
    "certs:desk": () => "",
    "certs:one": (number = "") => `/${number}`,
    "certs:keys": (at = "") => (at === "" ? "/keys" : `/keys?page=${at}`),
    "certkey:one": (id = "") => `/key-${id}`,
  },
};

async function list(turn: Turn, ask: PageView) {
  const screen = { ask, to: "certificates", acts };
  const typed = ask.query.get("q") ?? "";
  const number = readBrought(typed)?.number;
  const found = number === undefined ? undefined : await find(turn, number);
  const [looked] = found === undefined ? [] : await ask.hear(`certs:one:${found}`);
  const desk = await ask.hear("certs:desk");
  return (
    <>
      {await newsOf(turn, screen)}
      <h1>{ask.text(title)}</h1>
      <Search ask={ask} to="certificates" label={phrase("certificates-desk-number")} filters={[]} />
      {typed !== "" && found === undefined ? (
        <p role="status">{ask.text(phrase("certificates-none"))}</p>
      ) : null}
      {looked === undefined ? null : (
        <article>
          <ChatScreen ask={ask} to={`certificates/${found!}`} acts={acts} told={looked} />
        </article>
      )}
      {desk.map((told) => (
        <ChatScreen {...screen} told={told} />
      ))}
    </>
  );
}

/** Its number, where there is such a one: what is asked for stands in an address. */
async function find(turn: Turn, number: string): Promise<string | undefined> {
  if (!isNumber(number)) return undefined;
  return (await turn.records.certificates.find(number))?.number;
}

async function one(turn: Turn, ask: PageView, number: string): Promise<PageAnswer | undefined> {
  const found = await find(turn, number);
  return pageOfOne(
    turn,
    { ask, to: `certificates/${number}`, acts },
    { title, opens: found === undefined ? undefined : [`certs:one:${found}`] },
  );
}

async function keys(turn: Turn, ask: PageView) {
  const screen = { ask, to: "certificates/keys", acts };
  const told = await ask.hear(`certs:keys:${ask.query.get("page") ?? ""}`);
  return (
    <>
      {await newsOf(turn, screen)}
      <h1>{ask.text(keysTitle)}</h1>
      {told.map((each) => (
        <ChatScreen {...screen} told={each} />
      ))}
    </>
  );
}

async function oneKey(turn: Turn, ask: PageView, id: string): Promise<PageAnswer | undefined> {
  const all = await turn.records.certificateKeys.list();
  const key = all.find((each) => each.id === id && !each.isWithdrawn);
  return pageOfOne(
    turn,
    { ask, to: `certificates/key-${id}`, acts },
    { title: keysTitle, opens: key === undefined ? undefined : [`certkey:one:${key.id}`] },
  );
}
