import { modelOf } from "@/lib/evidence/causes/models-of-causes.ts";
import { arrowRules } from "@/lib/evidence/lens/arrow-rules.ts";
import { type Json, jsonRecords } from "./real-data.ts";

/** A study's place on an arrow, as the oracle of the rule for arrows has it. */
export interface PlainEntry {
  readonly study: string;
  readonly cohort: string;
  readonly stance: string;
  readonly basis: string;
  readonly setting: string;
  readonly whenGiven: string | null;
}

/**
 * The oracle of the rule for arrows: from its table and the bare files of the studies, which study stands on an arrow, by which
 * cohort and on which side. Written apart from the code that the site uses; only the tables are the same.
 */
const titled = { stance: "unclear", basis: "title" };
const done = { stance: "for", basis: "read" };

export function plainEntries(name: string): PlainEntry[] {
  const rule = arrowRules[name];
  if (!rule || rule.kind === "context") return [];
  return jsonRecords("studies").flatMap((study) => {
    const place = (id: string) => {
      const cohort = study.cohorts.find((one: Json) => one.id === id);
      const host = study.hosts.find((one: Json) => one.id === cohort.host);
      const setting = host === undefined ? "in-vitro" : host.species.value === "human" ? "human" : "animal";
      return { study: study.id, cohort: id, setting, whenGiven: cohort.delivery?.whenGiven.value ?? null };
    };
    if (rule.kind === "fate" || rule.kind === "process")
      return study.arrows
        .filter((entry: Json) => entry.arrow === name)
        .map((entry: Json) => ({ ...place(entry.cohort), stance: entry.stance, basis: entry.basis }));
    const able = study.cohorts.filter((cohort: Json) => cohort.intervention !== null && isOf(cohort, rule.cells));
    if (rule.kind === "procedure")
      return able
        .filter(
          ({ delivery }: Json) =>
            delivery !== null &&
            (delivery.sites.value ?? []).some((site: never) => rule.sites?.includes(site)) &&
            (rule.routed === undefined || rule.routed.pattern.test(delivery.route.value ?? "")),
        )
        .map((cohort: Json) => ({ ...place(cohort.id), ...(study.read.level === "citation" ? titled : done) }));
    return able.flatMap((cohort: Json) => {
      if (cohort.host === null ? !rule.inVitro : cohort.model === null) return [];
      const model = study.models.find((one: Json) => one.id === cohort.model);
      if (
        rule.causes &&
        !(model?.inducers.value ?? []).some((id: keyof typeof modelOf) => rule.causes?.some((cause) => cause === modelOf[id].cause))
      )
        return [];
      const own = study.comparisons.filter(
        (one: Json) =>
          one.cohort === cohort.id &&
          rule.measures?.includes(one.category as never) &&
          (rule.measured === undefined || rule.measured.pattern.test(one.measure)),
      );
      const read = own.filter((one: Json) => one.basis === "read" && one.direction !== "not-read");
      if (read.length === 0) return own.some((one: Json) => one.basis === "title") ? [{ ...place(cohort.id), ...titled }] : [];
      return [{ ...place(cohort.id), stance: sideOf(study, cohort, read), basis: "read" }];
    });
  });
}

/** Whether a cohort was given a source of the list, or a narrower kind of one. */
function isOf(cohort: Json, cells: readonly string[] | null): boolean {
  if (cells === null) return true;
  const broader = (id: string): string[] => {
    const parent = jsonRecords("cell-sources").find((source) => source.id === id)?.parent;
    return parent ? [id, ...broader(parent)] : [id];
  };
  return (cohort.intervention.cellSources.value ?? []).flatMap(broader).some((id: string) => cells.includes(id));
}

/** The side of a cohort on an effect: only what was given alone, against the same damage, by a paper that stands. */
function sideOf(study: Json, cohort: Json, comparisons: Json[]): string {
  const given = cohort.intervention;
  const alone = !("value" in given.alsoGiven) && (given.cellSources.value ?? []).length < 2;
  const standing = !study.notices.some((notice: Json) => notice.kind === "retraction");
  const ways = comparisons
    .filter(({ against }) => {
      const other = study.cohorts.find((one: Json) => one.id === against);
      return cohort.model !== null && ["untreated", "vehicle"].includes(other?.role);
    })
    .map((one) => one.direction);
  const counted = alone && standing ? ways : [];
  const better = counted.includes("improved");
  const not = counted.includes("no-change") || counted.includes("worsened");
  return better ? (not ? "for-and-against" : "for") : not ? "against" : "unclear";
}
