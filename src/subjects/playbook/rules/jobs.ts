/**
 * Playbook: the six jobs of a shop, and who does them. Several jobs a person, several people a job.
 *
 * The same six that step 3 shares out. Which tasks of the road belong to a job stands in playbook.yaml.
 */

export const roles = ["source", "photos", "chat", "pack", "send", "money"] as const;
export type Role = (typeof roles)[number];

/** Whoever has one of these writes the shop's parcels log. */
export const parcelRoles: readonly Role[] = ["pack", "send"];
/** Whoever has this writes the shop's cash book. */
export const moneyRoles: readonly Role[] = ["money"];

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** The jobs that nobody has. */
export function gapsOf(people: readonly { readonly roles: readonly Role[] }[]): readonly Role[] {
  return roles.filter((role) => !people.some((person) => person.roles.includes(role)));
}
