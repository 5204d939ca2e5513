/** The pages of this subject by their address. */
import { articlePage } from "./article.tsx";
import { cost } from "./cost.tsx";

export const pages = { article: articlePage, cost };
