/** The pages of this subject by their address. */
import { certificates } from "./certificates.tsx";

export const pages = { certificates };
