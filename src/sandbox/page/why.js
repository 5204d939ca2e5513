/**
 * Sandbox, page: the panel that says why the bot answered so: what was heard, which rule took it, what was
 * found and how surely. Telegram has no such thing.
 */
import { showPanel, toast } from "./dialogs.js";
import { el } from "./element.js";
import { getReasons } from "./server.js";
import { spoken } from "./tongue.js";
import { say } from "./words.js";

const percent = (share) => `${Math.round(share * 100)}%`;

/** Opens the panel of one message of the bot. */
export async function showWhy(chat, message, toasts) {
  const reasons = await getReasons(chat.person.id, message.message_id).catch(() => undefined);
  if (reasons === undefined) return toast(toasts, say("whyUnknown"));
  await showPanel(say("why"), [
    heardLine(reasons),
    ruleLine(reasons),
    ...foundLines(reasons.found),
  ]);
}

/** What is no article: a danger, words that only sound like one, what we know nothing of. */
function nameOf(title) {
  const [, kind, what] = /^(outside|danger|calm):(.*)$/.exec(title) ?? [];
  return kind === undefined ? title : say(`hit-${kind}`, { what: what.replaceAll("-", " ") });
}

function line(label, ...value) {
  return el("div", { class: "why-line" }, el("dt", {}, label), el("dd", {}, ...value));
}

function heardLine({ heard, rule }) {
  if (heard === undefined) return undefined;
  const label = say(rule === "button" ? "whyPressed" : "whyHeard");
  return line(label, spoken("q", heard));
}

function ruleLine({ rule }) {
  const row = /^row (.+)$/.exec(rule)?.[1];
  const words = row === undefined ? say(`rule-${rule}`) : say("rule-row", { row: rowName(row) });
  return line(say("whyRule"), words.startsWith("rule-") ? rule : words);
}

/** What waited, in words; what has none is what curators read in the log. */
function rowName(row) {
  const key = `row-${row}`;
  const words = say(key);
  return words === key ? row : words;
}

function foundLines(found) {
  if (found === undefined) return [];
  const { outcome, confidence, answerFrom, offerFrom, hits, lookedUpMs } = found;
  const most = Math.max(...hits.map(({ score }) => score), 0);
  return [
    line(say("whyOutcome"), say(`outcome-${outcome}`)),
    line(
      say("whySure"),
      say("whySureOf", {
        sure: percent(confidence),
        answer: percent(answerFrom),
        offer: percent(offerFrom),
      }),
    ),
    hits.length > 0 &&
      line(
        say("whyFound"),
        el(
          "ol",
          { class: "hits" },
          hits.map(({ title, score }) =>
            el(
              "li",
              {},
              spoken("span", nameOf(title)),
              el("meter", {
                min: "0",
                max: String(most),
                value: String(score),
                "aria-label": String(score),
              }),
              el("span", { class: "score" }, String(score)),
            ),
          ),
        ),
      ),
    line(say("whyTime"), `${lookedUpMs} ms`),
  ];
}
