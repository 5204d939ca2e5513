/** The pages of this subject by their address. */
import { broadcastsPage } from "./broadcasts.tsx";
import { broadcastFile } from "./preview.tsx";
import { settings } from "./settings.tsx";

export const pages = { broadcasts: broadcastsPage, "broadcast-file": broadcastFile, settings };
