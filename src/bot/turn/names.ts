/** What people call doors, put together from all subjects: one name leads to one door. */
import { markOf } from "../delivery/offered.ts";
import type { Subject } from "../subject.ts";

/**
 * Actions by the mark of each name.
 *
 * An officer's or a mentor's name may be another door's for everybody else.
 *
 * @throws {Error} where two doors have one name, for whomever else
 */
export function namesOf<Deps, Work>(subjects: readonly Subject<Deps, Work>[]) {
  const named = (kind: "names" | "officerNames" | "mentorNames") =>
    subjects
      .flatMap((subject) => Object.entries(subject[kind] ?? {}))
      .flatMap(([action, names]) => names.map((name) => ({ name, action, mark: markOf(name)! })));
  const [names, officerNames] = [named("names"), named("officerNames")];
  for (const all of [names, officerNames]) {
    const actions = new Map<string, string>();
    for (const { name, action, mark } of all) {
      const other = actions.get(mark) ?? action;
      if (other !== action) {
        throw new Error(`two doors have the name “${name}”: ${other}, ${action}`);
      }
      actions.set(mark, action);
    }
  }
  const byMark = (all: typeof names) => new Map(all.map(({ mark, action }) => [mark, action]));
  return {
    names: byMark(names),
    officerNames: byMark(officerNames),
    mentorNames: byMark(named("mentorNames")),
  };
}
