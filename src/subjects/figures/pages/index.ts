/** The pages of this subject by their address. */
import { chains } from "./chains.tsx";
import { numbers } from "./numbers.tsx";
import { sheet } from "./sheet.tsx";

export const pages = { numbers, sheet, chains };
