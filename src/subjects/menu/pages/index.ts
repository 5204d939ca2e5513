/** The pages of this subject by their address. */
import { today } from "./today.tsx";

export const pages = { today };
