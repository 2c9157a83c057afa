import type { Cohort, DiseaseModel, Host } from "./cohort.ts";
import type { Comparison } from "./comparison.ts";
import type { Quantity } from "./quantity.ts";

interface Parts {
  readonly hosts: readonly Host[];
  readonly models: readonly DiseaseModel[];
  readonly cohorts: readonly Cohort[];
  readonly comparisons: readonly Comparison[];
  readonly quantities: readonly Quantity[];
  readonly arrows: readonly { readonly arrow: string; readonly cohort: string; readonly comparisons: readonly number[] }[];
}

/** What does not fit together among the hosts, models, cohorts and comparisons of a study; each with its path in the record. */
export function cohortProblems(study: Parts): { path: (string | number)[]; message: string }[] {
  const problems: { path: (string | number)[]; message: string }[] = [];
  const refuse = (path: (string | number)[], message: string) => problems.push({ path, message });
  for (const list of ["hosts", "models", "cohorts"] as const)
    for (const id of twice(study[list].map((entry) => entry.id))) refuse([list], `"${id}" stands there twice`);
  for (const id of twice(study.comparisons.map((entry) => String(entry.id)))) refuse(["comparisons"], `number ${id} stands there twice`);
  for (const name of twice(study.arrows.map((entry) => `${entry.arrow}, ${entry.cohort}`)))
    refuse(["arrows"], `"${name}" stands there twice`);

  study.cohorts.forEach((cohort, place) => {
    if (cohort.host !== null && !has(study.hosts, cohort.host)) refuse(["cohorts", place, "host"], `names no host "${cohort.host}"`);
    if (cohort.model !== null && !has(study.models, cohort.model)) refuse(["cohorts", place, "model"], `names no model "${cohort.model}"`);
    if ((cohort.role === "treated") !== (cohort.intervention !== null))
      refuse(["cohorts", place, "intervention"], "a treated cohort has an intervention, and only such a cohort");
    if ((cohort.role === "treated" && cohort.host !== null) !== (cohort.delivery !== null))
      refuse(["cohorts", place, "delivery"], "a treated cohort with a host has a delivery, and only such a cohort");
    if (cohort.role === "healthy" && cohort.model !== null) refuse(["cohorts", place, "model"], "a healthy cohort has no disease model");
  });
  for (const host of study.hosts)
    if (!study.cohorts.some((cohort) => cohort.host === host.id)) refuse(["hosts"], `no cohort is of the host "${host.id}"`);
  for (const model of study.models)
    if (!study.cohorts.some((cohort) => cohort.model === model.id)) refuse(["models"], `no cohort is of the model "${model.id}"`);
  study.comparisons.forEach((comparison, place) => {
    for (const end of ["cohort", "against"] as const) {
      const id = comparison[end];
      if (id !== null && !has(study.cohorts, id)) refuse(["comparisons", place, end], `names no cohort "${id}"`);
    }
  });
  for (const id of twice(study.quantities.map((entry) => String(entry.id)))) refuse(["quantities"], `number ${id} stands there twice`);
  study.quantities.forEach((quantity, place) => {
    for (const id of quantity.comparisons)
      if (!study.comparisons.some((comparison) => comparison.id === id))
        refuse(["quantities", place, "comparisons"], `names no comparison ${id}`);
    quantity.groups.forEach((group, at) => {
      if (!has(study.cohorts, group.cohort)) refuse(["quantities", place, "groups", at, "cohort"], `names no cohort "${group.cohort}"`);
    });
  });
  study.arrows.forEach((entry, place) => {
    if (!has(study.cohorts, entry.cohort)) refuse(["arrows", place, "cohort"], `names no cohort "${entry.cohort}"`);
    for (const id of entry.comparisons)
      if (!study.comparisons.some((comparison) => comparison.id === id))
        refuse(["arrows", place, "comparisons"], `names no comparison ${id}`);
  });
  return problems;
}

function has(entries: readonly { readonly id: string }[], id: string): boolean {
  return entries.some((entry) => entry.id === id);
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}
