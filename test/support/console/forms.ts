/** Test support: the forms of a page of the console, filled in and sent as a browser would do it. */
import type { Desk } from "./desk.ts";

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The form that has this button, with its markup. */
function formWith(page: string, press: string): string {
  const forms = page.split("<form").slice(1);
  const found = forms.find((each) =>
    each.slice(0, each.indexOf("</form>")).includes(`name="press" value="${press}"`),
  );
  return found?.slice(0, found.indexOf("</form>")) ?? "";
}

/** What stands in the fields of the form that has this button. */
export function fieldsOf(page: string, press: string): URLSearchParams {
  const form = formWith(page, press);
  const fields = new URLSearchParams();
  let select = "";
  for (const match of form.matchAll(/<(input|textarea|select|option)\b([^>]*)>([^<]*)/g)) {
    const [, tag, attributes = "", text = ""] = match;
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const isOn = /\b(checked|selected)=""/.test(attributes);
    const name = of("name") ?? "";
    const value = unescaped(of("value") ?? "");
    const isBox = ["checkbox", "radio"].includes(of("type") ?? "");
    if (tag === "select") fields.set((select = name), "");
    else if (tag === "option") {
      if (isOn) fields.set(select, value);
    } else if (tag === "textarea") fields.append(name, unescaped(text));
    else if (!isBox || isOn) fields.append(name, value);
  }
  return fields;
}

/** Where a desk is sent, and the page that comes then. */
export interface Landed {
  readonly at: string;
  readonly page: string;
}

/**
 * Fills in the form that has this button, as it stands on the page, and presses it.
 *
 * @param picture comes with it as a file
 */
export async function fill(
  desk: Desk,
  page: string,
  press: string,
  filled: Readonly<Record<string, string | readonly string[]>> = {},
  picture?: Uint8Array<ArrayBuffer>,
): Promise<Landed> {
  const fields = fieldsOf(page, press);
  for (const [name, value] of Object.entries(filled)) {
    fields.delete(name);
    for (const each of [value].flat()) fields.append(name, each);
  }
  fields.set("press", press);
  const path = /action="\/console(\/[^"]*)"/.exec(formWith(page, press))?.[1] ?? "/none";
  const body = new FormData();
  for (const [name, value] of fields) if (name !== "picture") body.append(name, value);
  if (picture !== undefined) body.append("picture", new Blob([picture]), "IMG_1.jpg");
  const sent = await desk.send(path, picture === undefined ? fields : body);
  const at = (sent.headers.get("location") ?? "").replace(/^\/console/, "");
  if (sent.status !== 303) return { at: String(sent.status), page: await sent.text() };
  return { at, page: await desk.page(at) };
}
