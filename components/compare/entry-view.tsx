import Link from "next/link";
import type { CountLine, Entry, OutcomeLine } from "@/lib/catalogue/compare/entry";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import type { Trait } from "@/lib/evidence/schema/cell-source";
import type { Claim } from "@/lib/evidence/schema/claim";
import { direction } from "@/lib/evidence/schema/vocabularies/study";
import { DirectionMark } from "../mark/direction-mark";
import { StatusMark } from "../mark/status-mark";
import { type MarkedSources, SourceMarks } from "../record/source-marks";
import { TraitStatement } from "../record/trait-statement";

/** Draws what stands under a record in a row, by its kind. */
export function EntryView({ entry, of, claims }: { entry: Entry; of: MarkedSources | null; claims: ReadonlyMap<string, Claim> }) {
  switch (entry.kind) {
    case "none":
      return (
        <>
          <span className="missing">{entry.words}</span>
          {entry.note ? <span className="cell-note">{entry.note}</span> : null}
        </>
      );
    case "lines":
      return (
        <>
          <ul className="plain-list">
            {entry.lines.map((line, place) => (
              <li key={line.text}>
                {entry.status && place === 0 ? <StatusMark id={entry.status} /> : null}
                {line.href ? (
                  <Link href={line.href} prefetch={false}>
                    {line.text}
                  </Link>
                ) : (
                  line.text
                )}
                {of && entry.path && place === entry.lines.length - 1 ? <SourceMarks of={of} path={entry.path} /> : null}
                {line.note ? <span className="cell-note">{line.note}</span> : null}
              </li>
            ))}
          </ul>
          {entry.notes.map((note) => (
            <span key={note} className="cell-note">
              {note}
            </span>
          ))}
        </>
      );
    case "traits":
      return (
        <>
          {entry.of ? (
            <p className="in-general">
              Of{" "}
              <Link href={`/cell-sources/${entry.of.id}`} prefetch={false}>
                {entry.of.name}
              </Link>{" "}
              in general:
            </p>
          ) : null}
          <TraitSide label="For" traits={entry.for} claims={claims} />
          <TraitSide label="Against" traits={entry.against} claims={claims} />
        </>
      );
    case "counts":
      return (
        <ul className="plain-list counted">
          {entry.lines.map((line) => (
            <CountLineView key={line.id} line={line} />
          ))}
        </ul>
      );
    case "outcomes":
      return (
        <ul className="plain-list">
          {entry.outcomes.map((outcome) => (
            <OutcomeLineView
              key={outcome.measure}
              outcome={outcome}
              marks={of && outcome === entry.outcomes.at(-1) ? <SourceMarks of={of} path="comparisons" /> : null}
            />
          ))}
        </ul>
      );
  }
}

/** What the review says on one side of a source. */
function TraitSide({ label, traits, claims }: { label: string; traits: readonly Trait[]; claims: ReadonlyMap<string, Claim> }) {
  if (traits.length === 0) return null;
  return (
    <ul className="plain-list traits">
      {traits.map((trait) => (
        <li key={trait.text}>
          <strong>{label}:</strong> <TraitStatement trait={trait} claims={claims} />
        </li>
      ))}
    </ul>
  );
}

/** A term with its numbers, each leading to the rows it counts. A part of the literature with none is left out. */
function CountLineView({ line }: { line: CountLine }) {
  const found = line.parts.filter(({ count }) => count > 0);
  return (
    <li>
      {line.mark === "direction" ? <DirectionMark id={line.id} label="" spoken={false} /> : null}
      {line.mark === "status" ? <StatusMark id={line.id} /> : null} {line.label}: {found.length === 0 ? "none" : null}
      {found.map(({ label, count, shape, query }, place) => (
        <span key={label}>
          {place > 0 ? ", " : ""}
          <Link href={listAddress(shape, query)} prefetch={false} aria-label={`${line.label}, ${label}: ${count}`} data-count={count}>
            {count}
          </Link>{" "}
          {label}
        </span>
      ))}
      {line.note ? <span className="cell-note">{line.note}</span> : null}
    </li>
  );
}

/** An outcome with its direction as shape and word. */
function OutcomeLineView({ outcome, marks }: { outcome: OutcomeLine; marks: React.ReactNode }) {
  return (
    <li>
      <DirectionMark id={outcome.direction} label="" spoken={false} /> {outcome.measure}:{" "}
      {direction.term(outcome.direction).label.toLowerCase()}
      {marks}
      {outcome.byTitle ? <span className="cell-note title-only">by the title only, not counted</span> : null}
      {outcome.value ? <span className="cell-note">{outcome.value}</span> : null}
    </li>
  );
}
