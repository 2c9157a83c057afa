import type { CellSource } from "@/lib/evidence/schema/cell-source";
import type { Claim } from "@/lib/evidence/schema/claim";
import { TraitStatement } from "./trait-statement";

/** What the review says for or against a source, each with the claim that states it and the reference it gives, or none. */
export function TraitList({
  title,
  id,
  traits,
  claims,
}: {
  title: string;
  id: string;
  traits: CellSource["advantages"];
  claims: ReadonlyMap<string, Claim>;
}) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="quiet">{traits.length}</span>
      </h3>
      {traits.length === 0 ? (
        <p className="missing">The review names none.</p>
      ) : (
        <ul className="claims">
          {traits.map((trait) => (
            <li key={trait.text}>
              <TraitStatement trait={trait} claims={claims} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
