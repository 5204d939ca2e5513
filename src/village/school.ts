/** Village: its school has a class. */
import type { Life } from "./life.ts";
import { officerId } from "./people.ts";

/** The young of the village are a class of its school; the mentor of the page teaches it. */
export async function fillClass({ records, villageId, people, mentor, at, id }: Life) {
  const { classes } = records;
  const school = { id: id("c"), name: "上溪小学 Shangxi School", endsAt: at(-120, 20) };
  await classes.add({ ...school, createdBy: `telegram:${officerId}` }, at(20));
  await classes.setVillage(school.id, villageId);
  await classes.setTeacher(school.id, mentor.id);
  for (const { member, age } of people) {
    if (age === "under-30") await classes.join(school.id, member.id, at(18, 19));
  }
}
