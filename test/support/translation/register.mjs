/** Test support: Node reads TypeScript as it was translated; errors name lines of the sources. */
import { register } from "node:module";

process.setSourceMapsEnabled(true);
register("./translation.mjs", import.meta.url);
