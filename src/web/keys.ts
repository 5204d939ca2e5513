/** Keys of one letter: whoever speaks to their computer, or slips easily, switches them off. */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";

export const keysCookie = "desk-keys";

export const hasKeys = (c: Context): boolean => getCookie(c, keysCookie) !== "off";
