import type { Study } from "../schema/study.ts";
import { namesOfFacts } from "../schema/study-paths.ts";

/** A rule that a second reading found broken, so that it cannot be broken again. */
interface Rule {
  readonly field: string;
  readonly reason: string;
}

/**
 * What a study's record must keep beyond its schema. Each rule stands for a mistake that was found more than once: a measure in
 * the wrong category, protocol words inside the strain, an address that will not last.
 */
export function brokenStudyRules(study: Study): Rule[] {
  return [...measures(study), ...protocolWords(study), ...timing(study), ...addresses(study), ...reading(study)];
}

function measures(study: Study): Rule[] {
  return study.comparisons.flatMap(({ measure, category }, place) => {
    const field = `comparisons.${place}.category`;
    if (category === "apoptosis" && /dna (fragmentation|damage|integrity)/i.test(measure) && !/tunel/i.test(measure))
      return [{ field, reason: "damaged DNA in sperm is a sperm parameter, not apoptosis" }];
    if (category === "sperm" && !/sperm|semen|ejacul|epididym|seminal/i.test(measure))
      return [{ field, reason: "a sperm outcome needs a measure of sperm or semen; this one names none" }];
    return [];
  });
}

function protocolWords(study: Study): Rule[] {
  return study.hosts.flatMap((host) => {
    const strain = "value" in host.strain ? host.strain.value : "";
    return /\b(male|males|female|adult|weeks?|months?|years?|days?|old|prepubert\w*|\d+ ?k?g)\b/i.test(strain)
      ? [{ field: `hosts.${host.id}.strain`, reason: "sex, age and weight stand in their own fields" }]
      : [];
  });
}

/** When it was given is said of every cohort that was given something after damage of which it was read. */
function timing(study: Study): Rule[] {
  return study.cohorts.flatMap((cohort) => {
    if (!cohort.delivery) return [];
    const { whenGiven } = cohort.delivery;
    const reason =
      cohort.model === null && "value" in whenGiven
        ? "there is no damage that it could have been given before or after"
        : "missing" in whenGiven && whenGiven.missing === "not-reported"
          ? "is a value, not-read, or not-applicable where there is no damage"
          : null;
    return reason ? [{ field: `cohorts.${cohort.id}.delivery.whenGiven`, reason }] : [];
  });
}

/** Hosts of pages that copy, shorten or translate others; they give way to the paper's own page. */
const fleeting = /(^|\.)(bit\.ly|tinyurl\.com|weglot\.\w+|cricutcom-setup\.\w+|docslib\.org|booksci\.\w+|scribd\.com)$|^\d+(\.\d+)*$/;

function addresses(study: Study): Rule[] {
  return study.sources.flatMap((source, place) =>
    source.url !== null && fleeting.test(new URL(source.url).hostname)
      ? [
          {
            field: `sources.${place}.url`,
            reason:
              "is a copy or a shortened address; name the paper's DOI, PubMed, PMC or journal page and say “read in a copy” in its note",
          },
        ]
      : [],
  );
}

/** Names in `supports` and `searchedFor` are sections or facts of the record. */
function reading(study: Study): Rule[] {
  const known = new Set(namesOfFacts(study));
  return study.sources.flatMap((source, place) => [
    ...source.supports
      .filter((name) => !known.has(name))
      .map((name) => ({ field: `sources.${place}.supports`, reason: `names "${name}", which is no section or fact of a study` })),
    ...(source.searchedFor ?? [])
      .filter((name) => !known.has(name))
      .map((name) => ({ field: `sources.${place}.searchedFor`, reason: `names "${name}", which is no section or fact of a study` })),
  ]);
}
