import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import { dateWords } from "../../evidence/words/date-words.ts";
import { snapshotWords } from "../../evidence/words/snapshot-words.ts";
import { findingsCell } from "./about-facet.ts";
import type { Cell } from "./cell.ts";
import type { Column } from "./define-collection.ts";
import { termsCell } from "./terms-cell.ts";
import type { TrialItem } from "./trial-item.ts";

/** The columns of the trials table. */
export const trialColumns: readonly Column<TrialItem>[] = [
  {
    id: "trial",
    label: "Trial",
    sort: "id",
    shown: true,
    width: 14,
    cell: (item) => ({ kind: "record", href: item.url, text: item.registryId, note: item.title ?? "Title not read" }),
  },
  {
    id: "status",
    label: "Registry status",
    sort: "status",
    shown: true,
    width: 9,
    cell: (item) => ({
      kind: "status",
      id: item.status.registry,
      label: trialStatus.term(item.status.registry).label,
      lastKnown:
        item.status.lastKnown === null
          ? null
          : item.status.lastKnown === "not-read"
            ? "last known status not read"
            : `last known: ${trialStatus.term(item.status.lastKnown).label}`,
      asOf: snapshotWords(item.status),
    }),
  },
  { id: "who", label: "Who can join", shown: true, width: 11, cell: whoCell },
  {
    id: "source",
    label: "What is given",
    shown: true,
    width: 8.5,
    cell: (item, label) =>
      termsCell(
        item.cellSources,
        (id) => label("source", id),
        isMissing(item.productType[0]) ? null : item.productType.map((id) => label("product", id)).join(", "),
      ),
  },
  {
    id: "country",
    label: "Where",
    shown: true,
    width: 5.5,
    cell: (item, label) => termsCell([item.country], (id) => label("country", id), isMissing(item.city) ? null : item.city),
  },
  { id: "phase", label: "Phase", shown: true, width: 5.75, cell: (item, label) => termsCell(item.phases, (id) => label("phase", id)) },
  {
    id: "enrolment",
    label: "People",
    sort: "enrolment",
    shown: true,
    width: 4.25,
    align: "end",
    cell: (item) => ({ kind: "number", value: item.enrolment }),
  },
  {
    id: "planned-end",
    label: "Planned end",
    shown: true,
    width: 7.5,
    cell: (item, label) =>
      termsCell([item.reality.end], (id) => label("planned-end", id), item.completionDate === null ? null : dateWords(item.completionDate)),
  },
  {
    id: "printed",
    label: "Review printed",
    shown: false,
    cell: (item, label) =>
      item.status.differsIn && item.status.reviewPrinted
        ? {
            kind: "terms",
            terms: [{ label: label("printed", item.status.reviewPrinted), muted: false, href: `/discrepancies/${item.status.differsIn}` }],
            note: "not what the registry says",
          }
        : termsCell([item.status.reviewPrinted ?? "not-listed"], (id) => label("printed", id)),
  },
  { id: "product", label: "Product", shown: false, cell: (item, label) => termsCell(item.productType, (id) => label("product", id)) },
  {
    id: "relation",
    label: "Donor relation",
    shown: false,
    cell: (item, label) => termsCell([item.relation], (id) => label("relation", id)),
  },
  {
    id: "registration",
    label: "Registration",
    shown: false,
    cell: (item, label) => termsCell([item.reality.registration], (id) => label("registration", id)),
  },
  { id: "arms", label: "Arms", shown: false, cell: (item, label) => termsCell([item.reality.arms], (id) => label("arms", id)) },
  {
    id: "participants",
    label: "Planned or actual",
    shown: false,
    cell: (item, label) => termsCell([item.reality.enrolment], (id) => label("participants", id)),
  },
  {
    id: "results",
    label: "Results in the registry",
    shown: false,
    cell: (item, label) => termsCell([item.reality.results], (id) => label("results", id)),
  },
  {
    id: "publications",
    label: "Linked publications",
    shown: false,
    cell: (item, label) => termsCell([item.reality.publications], (id) => label("publications", id)),
  },
  {
    id: "start",
    label: "Start",
    sort: "start",
    shown: false,
    cell: (item) => ({ kind: "text", text: item.startDate ?? missing.term("not-read").label }),
  },
  { id: "registry", label: "Registry", shown: false, cell: (item, label) => termsCell([item.registry], (id) => label("registry", id)) },
  {
    id: "posted",
    label: "First posted",
    sort: "posted",
    shown: false,
    cell: (item) => ({ kind: "text", text: item.firstPosted ?? missing.term("not-read").label }),
  },
  {
    id: "updated",
    label: "Last update posted",
    sort: "updated",
    shown: false,
    cell: (item) => ({ kind: "text", text: item.lastUpdatePosted ?? missing.term("not-read").label }),
  },
  { id: "scope", label: "Scope", shown: false, cell: (item, label) => termsCell([item.scope], (id) => label("scope", id)) },
  {
    id: "discrepancies",
    label: "Discrepancies",
    shown: false,
    align: "end",
    cell: (item) => findingsCell(`trials/${item.id}`, item.discrepancies),
  },
];

/** What a man must have to take part, with the ages taken. Read in the registry's record, and no more than a first look. */
function whoCell(item: TrialItem): Cell {
  const ages = agesWords(item.minimumAge, item.maximumAge);
  return isMissing(item.condition)
    ? { kind: "text", text: missing.term(item.condition).label, muted: true, ...(ages ? { note: ages } : {}) }
    : { kind: "text", text: item.condition, long: true, ...(ages ? { note: ages } : {}) };
}

/** “25 Years” and “45 Years” as “25 to 45 years”; null where neither was read. */
function agesWords(from: string, to: string): string | null {
  const number = (age: string) => age.replace(/ years?$/i, "");
  if (isMissing(from)) return isMissing(to) ? null : `up to ${number(to)} years`;
  return isMissing(to) ? `from ${number(from)} years` : `${number(from)} to ${number(to)} years`;
}

function isMissing(value: string | undefined): boolean {
  return missing.ids.some((reason) => reason === value);
}
