/** Test support: somebody at the console as a browser would be, without one: cookies, forms, redirects by hand. */
import type { TestBot } from "../program/bot.ts";
import type { Villager } from "../people/villager.ts";

export interface Desk {
  readonly url: string;
  /** As the browser sends it. */
  readonly cookie: string;
  get(path: string): Promise<Response>;
  /** The page's text, with its markup. */
  page(path: string): Promise<string>;
  /** The token of its forms. */
  token(): Promise<string>;
  /** Sends a form of this desk as its page would. */
  send(
    path: string,
    fields: Record<string, string> | URLSearchParams | FormData,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Sends it, and gives the page that comes. */
  press(action: string, fields?: Record<string, string>): Promise<string>;
  /** Sends a form of this page, and gives the page that comes. */
  sendOn(path: string, fields: Record<string, string>): Promise<string>;
}

/** The address that /console gives. */
export async function askForDesk(person: Villager): Promise<string> {
  const { text } = await person.say("/console");
  return /https?:\/\/\S+\/console\/open\/\S+/.exec(text)?.[0] ?? "none";
}

/** Presses the button behind the address. */
export async function useLink(bot: TestBot, address: string, headers = {}): Promise<Response> {
  const link = address.slice(address.lastIndexOf("/") + 1);
  return fetch(`${bot.url()}/console/open`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: bot.url(), ...headers },
    body: new URLSearchParams({ link }),
  });
}

export async function openDesk(bot: TestBot, person: Villager): Promise<Desk> {
  return sitDown(bot, await useLink(bot, await askForDesk(person)));
}

export const cookieOf = (opened: Response): string =>
  /^[^;]+/.exec(opened.headers.get("set-cookie") ?? "none")![0];

/**
 * @param opened the answer that opened the desk
 * @param origin where people reach the bot, if not where it listens
 */
export function sitDown(bot: TestBot, opened: Response, origin = bot.url()): Desk {
  const cookie = cookieOf(opened);
  const url = `${bot.url()}/console`;
  const get = (path: string) => fetch(`${url}${path}`, { headers: { cookie }, redirect: "manual" });
  const page = async (path: string) => (await get(path)).text();
  const token = async () =>
    /name="token" value="([^"]+)"/.exec(await page("/desks"))?.[1] ?? "none";
  const send: Desk["send"] = (path, fields, headers = {}) =>
    fetch(`${url}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin, ...headers },
      body: fields instanceof FormData ? fields : new URLSearchParams(fields),
    });
  return {
    url,
    cookie,
    get,
    page,
    token,
    send,
    async sendOn(path, fields) {
      const sent = await send(path, { token: await token(), ...fields });
      const to = sent.headers.get("location")?.replace("/console", "");
      return to === undefined ? `${sent.status} ${await sent.text()}` : page(to);
    },
    async press(action, fields = {}) {
      const sent = await send("/waits", { token: await token(), press: action, ...fields });
      return sent.status === 303 ? page("/waits") : `${sent.status} ${await sent.text()}`;
    },
  };
}

/** The action of the page's button that begins with this: `look:good`. */
export function actionIn(page: string, begins: string): string {
  return new RegExp(`value="(${begins}:[^"]+)"`).exec(page)?.[1] ?? "none";
}
