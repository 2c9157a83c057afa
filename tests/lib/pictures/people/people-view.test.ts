import { expect, test } from "vitest";
import { peopleAddress, readPeopleView } from "@/lib/pictures/people/people-view.ts";

test("platelet-rich plasma stands apart, and is shown only when asked for", () => {
  expect(readPeopleView(new URLSearchParams())).toEqual({ view: { prp: false }, problems: [] });
  expect(readPeopleView(new URLSearchParams("prp=with"))).toEqual({ view: { prp: true }, problems: [] });
  for (const prp of [true, false]) expect(readPeopleView(new URLSearchParams(peopleAddress({ prp }).split("?")[1])).view).toEqual({ prp });
});

test("what cannot be used is said, and the rest is shown", () => {
  const { view, problems } = readPeopleView(new URLSearchParams("prp=yes&species=rat"));
  expect(view).toEqual({ prp: false });
  expect(problems.map(({ parameter }) => parameter)).toEqual(["prp", "species"]);
});
