/** The pages of this subject by their address. */
import { chains } from "./chains.tsx";
import { numbers } from "./numbers.tsx";

export const pages = { numbers, chains };
