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
