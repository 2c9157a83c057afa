import fc from "fast-check";
import { expect, test } from "vitest";
import { peopleEndpoints, peopleRows } from "@/lib/evidence/lens/people-rows.ts";
import type { Study } from "@/lib/evidence/schema/study.ts";
import { cohortRole, direction, patientEndpoint } from "@/lib/evidence/schema/vocabularies/study.ts";
import { realData } from "../../../support/real-data.ts";

const inPeople = realData().records.studies.filter((study) => peopleRows([study]).length > 0 && study.comparisons.length > 0);

/** Reports in people with other roles beside the treated men, other directions and other endpoints than theirs. */
const changed = fc
  .tuple(
    fc.constantFrom(...inPeople),
    fc.array(fc.constantFrom(...cohortRole.ids.filter((role) => role !== "treated")), { minLength: 8, maxLength: 8 }),
    fc.array(fc.constantFrom(...direction.ids), { minLength: 12, maxLength: 12 }),
    fc.constantFrom(...patientEndpoint.ids),
    fc.boolean(),
  )
  .map(([study, roles, directions, endpoint, retracted]): Study => {
    const made = structuredClone(study);
    made.cohorts.forEach((cohort, place) => {
      if (cohort.role !== "treated") cohort.role = roles[place % roles.length] as (typeof roles)[number];
    });
    made.comparisons.forEach((comparison, place) => {
      comparison.direction = directions[place % directions.length] as (typeof directions)[number];
    });
    for (const quantity of made.quantities) quantity.endpoint = endpoint;
    if (retracted) made.notices = [{ kind: "retraction" } as Study["notices"][number]];
    return made;
  });

test("a number has a direction only against men untreated or given a vehicle or a sham, never beside “no comparison”", () => {
  let directed = 0;
  fc.assert(
    fc.property(changed, (study) => {
      const roles = new Map(study.cohorts.map((cohort) => [cohort.id, cohort.role]));
      for (const row of peopleRows([study])) {
        const values = [
          ...peopleEndpoints.flatMap((endpoint) => row.endpoints[endpoint].values),
          ...row.instead,
          ...row.harms.flatMap((harm) => harm.values),
        ];
        for (const value of values) {
          if (value.comparison !== "control") expect(value.direction).toBeNull();
          if (row.retracted) expect(value.direction).toBeNull();
          const quantity = study.quantities.find(({ id }) => id === value.quantity);
          const against = study.comparisons
            .filter(({ id }) => quantity?.comparisons.includes(id))
            .map((comparison) => roles.get(comparison.against ?? ""));
          if (value.comparison === "control") expect(against.some((role) => role === "untreated" || role === "vehicle")).toBe(true);
          if (value.direction !== null) directed++;
        }
      }
    }),
    { numRuns: 500 },
  );
  // The rule is tried on numbers that have a direction too.
  expect(directed).toBeGreaterThan(0);
});

test("a number without its count or its total has no interval, and one with both has one around its share", () => {
  for (const row of peopleRows(inPeople))
    for (const value of [...peopleEndpoints.flatMap((endpoint) => row.endpoints[endpoint].values), ...row.instead]) {
      expect(value.interval !== null).toBe(value.kind === "proportion");
      if (!value.interval) continue;
      expect(value.interval.lower).toBeLessThanOrEqual(value.interval.share);
      expect(value.interval.upper).toBeGreaterThanOrEqual(value.interval.share);
    }
});
