/** The pages of this subject by their address. */
import { desks } from "./desks.tsx";

export const pages = { desks };
