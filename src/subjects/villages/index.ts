/** The register of villages, and their classes. */
import { button, command, due, type Subject } from "../../bot/subject.ts";
import { member, officer } from "../../bot/who.ts";
import type { UnaskedDeps } from "../../bot/gate/unasked.ts";
import { classFact } from "./screens/class-facts.ts";
import { classOver, classTold } from "./screens/class-over.ts";
import { pressClass } from "./screens/classes.ts";
import { type ClassRoomDeps, pressPupil, pressTeacher, teacher } from "./screens/class-teacher.ts";
import { villageFact } from "./screens/facts.ts";
import { sayVillages, villageFind } from "./screens/page.ts";
import { pressVillage, villageToList } from "./screens/villages.ts";
import { hearOfPlace, openSaidVillage } from "./screens/said.ts";
import { hearClassAtVillage, hearOfClass } from "./screens/said-of-class.ts";
import { openCode } from "./screens/class-joining.ts";

export type VillagesDeps = ClassRoomDeps & UnaskedDeps;

export const villages = {
  name: "villages",
  commands: { villages: command(officer, (_, turn) => sayVillages(turn)) },
  officerNames: {
    "do:villages": [
      "villages",
      "all villages",
      "villages list",
      "list of villages",
      "my villages",
      "our villages",
      "show villages",
      "show me villages",
      "how many villages",
      "how many villages do we have",
      "村子",
      "各村",
      "所有村子",
      "村子名单",
      "有哪些村",
      "有哪些村子",
      "村子有哪些",
      "都有哪些村",
      "有几个村",
      "有几个村子",
      "多少个村",
      "proposed villages",
      "new villages",
      "villages waiting",
      "which villages are new",
      "which villages were proposed",
      "新报的村",
      "新报的村子",
      "哪些村是新的",
      "等着上名单的村",
    ],
    "village:add": [
      "add village",
      "add new village",
      "new village",
      "another village",
      "加个村",
      "加个村子",
      "加个新村",
      "加一个村",
      "新加村子",
      "新加个村",
      "新加一个村",
    ],
    "class:list:0": [
      "classes",
      "all classes",
      "list of classes",
      "school classes",
      "班级",
      "所有班级",
      "学校的班",
      "有哪些班",
    ],
  },
  press: {
    village: button(officer, pressVillage, ["mentor-name"]),
    class: button(officer, pressClass),
    teach: button(teacher, pressTeacher),
    pupil: button(member, pressPupil),
  },
  chooses: [
    "class:code-yes",
    "class:sure",
    "pupil:join",
    "pupil:leave",
    "pupil:yes",
    "teach:new-link-yes",
    "teach:out",
    "teach:stop-yes",
    "village:new-code-yes",
  ],
  hears: { "class-at-village": hearClassAtVillage, class: hearOfClass, place: hearOfPlace },
  typed: {
    "village-to-list": villageToList,
    "village-find": villageFind,
    "village-fact": villageFact,
    "class-fact": classFact,
  },
  pages: async () => (await import("./pages/index.ts")).pages,
  due: {
    // As long as it is there, leaving a class can be undone.
    "class-left": due("silent", () => async () => {}),
    // On the day on which it ends.
    "class-over": due("silent", classOver),
    "class-told": due("task", classTold),
  },
  on: { "code-opened": openCode, "officer-said": openSaidVillage },
} satisfies Subject<ClassRoomDeps, VillagesDeps>;
