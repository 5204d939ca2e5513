/** The pages of this subject by their address. */
import { partners as table } from "./partners.tsx";

export const pages = { partners: table };
