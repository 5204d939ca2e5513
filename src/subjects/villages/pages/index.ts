/** The pages of this subject by their address. */
import { classes } from "./classes.tsx";
import { imports } from "./imports.tsx";
import { slips } from "./slips.tsx";
import { villages as table } from "./villages.tsx";

export const pages = { villages: table, classes, imports, slips };
