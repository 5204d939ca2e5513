import { expect, it } from "vitest";
import { openHouse } from "./house.ts";

it.each([
  [{ names: { "do:a": ["Cash book"] } }, { names: { "do:b": ["the cash book"] } }],
  [{ officerNames: { "do:a": ["账本"] } }, { officerNames: { "do:b": ["账本"] } }],
])("does not open where two subjects claim one name", (one, other) => {
  const subjects = [
    { name: "one", ...one },
    { name: "other", ...other },
  ];

  expect(() => openHouse(subjects)).toThrow(/do:a, do:b/);
});

it("opens another door by a name for officers alone", () => {
  const house = openHouse([
    { name: "one", names: { "do:a": ["export"] } },
    { name: "other", officerNames: { "do:b": ["export"] } },
  ]);

  expect([...house.names.values()]).toEqual(["do:a"]);
  expect([...house.officerNames.values()]).toEqual(["do:b"]);
});

it("opens a door that has the same name twice", () => {
  const { names } = openHouse([{ name: "one", names: { "do:a": ["cash", "the cash"] } }]);

  expect([...names.values()]).toEqual(["do:a"]);
});
