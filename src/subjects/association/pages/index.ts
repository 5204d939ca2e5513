/** The pages of this subject by their address. */
import { audit } from "./audit.tsx";
import { undelivered } from "./undelivered.tsx";
import { mentors } from "./mentors.tsx";
import { people } from "./people.tsx";

export const pages = { people, mentors, audit, undelivered };
