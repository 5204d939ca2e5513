/** The pages of this subject by their address. */
import { learners } from "./learners.tsx";
import { files, waits } from "./waits.tsx";

export const pages = { waits, learners, files };
