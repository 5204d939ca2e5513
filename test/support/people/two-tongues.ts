/** Test support: a village with somebody who reads Chinese and somebody who reads English, both on the road. */
import { joinUp } from "./road.ts";
import {
  openVillage,
  type TestVillage,
  type TestVillageOptions,
  type Villager,
} from "./village.ts";

export async function openTwoTongues(options: TestVillageOptions = {}): Promise<{
  readonly village: TestVillage;
  readonly chen: Villager;
  readonly ann: Villager;
}> {
  const village = await openVillage(options);
  const chen = village.person(5001, "陈姐");
  const ann = village.person(5002, "Ann", "en");
  await joinUp(chen, { village: "上溪村" });
  await joinUp(ann, { tongue: "en", village: "Stone Bridge" });
  return { village, chen, ann };
}

/** The same with two officers who are no learners: one reads Chinese, the other English. */
export async function openWithOfficers() {
  const opened = await openTwoTongues({ env: { ADMIN_IDS: "9001,9002" } });
  const zhou = opened.village.person(9_001, "周会长");
  const smith = opened.village.person(9_002, "Smith", "en");
  await zhou.start();
  await smith.start();
  return { ...opened, zhou, smith };
}
