/** The pages of this subject by their address. */
import { draftsPage } from "./drafts.tsx";
import { knowledgePage } from "./knowledge.tsx";
import { questionsPage } from "./questions.tsx";

export const pages = { questions: questionsPage, knowledge: knowledgePage, drafts: draftsPage };
