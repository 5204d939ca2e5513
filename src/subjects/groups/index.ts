/** Groups of villages: what is asked in a chat of many people, where nobody has a turn of their own. */
export { createGroups, type GroupsDeps } from "./screens/groups.ts";
export { keepOfGroup } from "./screens/update.ts";
