/** Test support: a page of figures, looked at again until they are counted. */
import type { Desk } from "./desk.ts";

export async function counted(desk: Desk, path: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const page = await desk.page(path);
    if (!page.includes("正在数") && !page.includes("being counted")) return page;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`nothing was counted for ${path}`);
}
