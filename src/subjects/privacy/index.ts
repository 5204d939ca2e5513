/** Privacy: what is kept about somebody, as a file, forgetting it, and the clean-ups. */
import { button, command, due, prepared, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import type { ThreadDeps } from "../talks/index.ts";
import { exportDue, sayExport } from "./screens/export-due.ts";
import { forgetDue } from "./screens/forget-due.ts";
import type { ReadableDeps } from "./screens/readable.ts";
import { purgeDue, type PurgeDeps } from "./screens/purge-due.ts";
import { type PageDeps, pressPrivacy, privacyPage } from "./screens/pages.ts";
import { pressForget, sayForget } from "./screens/rights.ts";
import { wipeDue, type WipeDeps } from "./screens/wipe-due.ts";

export type PrivacyDeps = PageDeps & ThreadDeps & ReadableDeps;
export type PrivacyDueDeps = Parameters<typeof exportDue>[0] &
  Parameters<typeof forgetDue>[0] &
  PurgeDeps &
  WipeDeps;

export const privacy = {
  name: "privacy",
  commands: {
    privacy: command(anybody, (_, turn) => turn.say(privacyPage(turn))),
    export: command(member, (deps, turn) => sayExport(deps, turn, turn.member)),
    forget: command(anybody, (_, turn) => sayForget(turn)),
  },
  names: {
    "do:export": [
      "export",
      "export my data",
      "export data",
      "export everything",
      "export all",
      "how do i export",
      "how do i export my data",
      "download my data",
      "download everything",
      "can i download everything",
      "get my data",
      "give me my data",
      "give me all my data",
      "send me my data",
      "send me all my data",
      "my data",
      "my data as a file",
      "save my data to a file",
      "导出",
      "怎么导出",
      "导出来",
      "导出数据",
      "导出我的数据",
      "导出我的资料",
      "导出全部",
      "怎么导出数据",
      "怎么导出我的数据",
      "下载我的数据",
      "下载我的资料",
      "把我的数据导出来",
      "把我的资料导出来",
      "把我的东西导出来",
      "把我的数据发给我",
      "把我的资料发给我",
      "我的数据给我一份",
      "我的资料给我一份",
    ],
  },
  press: { forget: button(anybody, pressForget), privacy: button(anybody, pressPrivacy) },
  due: {
    export: prepared("task", exportDue),
    forget: due("task", forgetDue),
    purge: due("silent", purgeDue, "recurring"),
    wipe: prepared("silent", wipeDue),
  },
  chooses: ["forget"],
} satisfies Subject<PrivacyDeps, PrivacyDueDeps>;

// What other subjects and the neighbours may use.
export { forgetQuietly } from "./screens/forget-due.ts";
export { createWiping } from "./queries/wiping.ts";
export type { Wiping } from "./rules/record.ts";
