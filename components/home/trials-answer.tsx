import Link from "next/link";
import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { trialStatus } from "@/lib/evidence/schema/vocabularies/trial";
import { dateWords } from "@/lib/evidence/words/date-words";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import type { FrontPage } from "@/lib/pictures/front/front-page";
import { StatusMark } from "../mark/status-mark";
import { CountedLink } from "./counted-link";

/** Which trials take patients, each with the day of the status that says so. */
export function TrialsAnswer({ page, shape, readUntil }: { page: FrontPage; shape: CollectionShape; readUntil: string }) {
  const { trials } = page;
  const label = (facet: string, id: string) =>
    shape.facets.find((one) => one.id === facet)?.terms.find((term) => term.id === id)?.label ?? id;
  const dated = trials.items.flatMap(({ status }) => status.snapshotDate ?? []).sort();
  const [first, last] = [dated[0], dated.at(-1)];
  return (
    <section aria-labelledby="open-trials">
      <h2 id="open-trials">Which trials take patients</h2>
      <p>
        <CountedLink counted={trials.open} /> of <CountedLink counted={trials}>registered trials</CountedLink>{" "}
        {trials.open.number === 1 ? "was" : "were"} recruiting or about to recruit when last read
        {first && last ? (first === last ? `, on ${dateWords(first)}` : `, between ${dateWords(first)} and ${dateWords(last)}`) : ""}. The
        status of <CountedLink counted={trials.unverified}>others</CountedLink> is unknown or could not be verified. Read until{" "}
        {dateWords(readUntil)}; the registry tells the present.
      </p>
      <ul className="home-trials">
        {trials.items.map((item) => (
          <li key={item.id}>
            <Link href={item.url} prefetch={false}>
              {item.registryId}
            </Link>{" "}
            <StatusMark id={item.status.registry} /> {trialStatus.term(item.status.registry).label} {snapshotWords(item.status)}
            {endNote(item)}
            <span className="cell-note">
              {item.cellSources.map((id) => label("source", id)).join(", ")} · {label("country", item.country)}
              {item.enrolment === null ? "" : ` · ${item.enrolment} participants`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function endNote({ reality }: TrialItem): string {
  return reality.end === "passed" ? "; planned end passed, completion unconfirmed" : "";
}
