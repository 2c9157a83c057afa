import { outcomeCategory } from "@/lib/evidence/schema/vocabularies/study";
import type { FrontPage, Side } from "@/lib/pictures/front/front-page";
import { CountedLink } from "./counted-link";

/** What treatment after loss was shown came to in animals: the one order of events that can show restoration. */
export function RestorationLine({ animals }: Pick<FrontPage, "animals">) {
  const restoring = animals.given.find(({ id }) => id === "after-loss");
  return (
    <p className="home-lead">
      Of <CountedLink counted={animals}>studies in animals</CountedLink>,{" "}
      {restoring ? (
        <>
          <CountedLink counted={restoring} /> treated after azoospermia or a loss of germ cells or sperm was shown; only these can show
          restoration.
          {restoring.domains.map(({ domain, measured, sides }) => (
            <span key={domain}>
              {" "}
              {outcomeCategory.term(domain).label}: better in <CountedLink counted={sideOf(sides, "better")} /> and worse in{" "}
              <CountedLink counted={sideOf(sides, "worse")} /> of <CountedLink counted={measured}>that measured it</CountedLink>; no
              direction in <CountedLink counted={sideOf(sides, "aside")} />.
            </span>
          ))}
        </>
      ) : (
        "none treated after a loss was shown, and only such a study can show restoration."
      )}
    </p>
  );
}

function sideOf(sides: readonly Side[], id: Side["id"]): Side {
  return sides.find((side) => side.id === id) as Side;
}
