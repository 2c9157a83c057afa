import Link from "next/link";
import { neverShownInPeople, peopleAnswers, rowsOfGroup } from "@/lib/evidence/lens/people-sentences";
import type { FrontPage } from "@/lib/pictures/front/front-page";
import { peopleAddress } from "@/lib/pictures/people/people-view";
import { PeopleSentenceText } from "../people/people-sentence-text";
import { CountedLink } from "./counted-link";
import { listedWords } from "./listed-words";

/** What happened in men: the numbers that were printed, with what each was compared with. Platelet-rich plasma is counted apart. */
export function PeopleAnswer({ page }: { page: FrontPage }) {
  const { people, plasmaTrials } = page;
  const cells = rowsOfGroup(people, "cells").length;
  const plasma = rowsOfGroup(people, "platelet-rich-plasma").length;
  const never = neverShownInPeople(people, "cells");
  return (
    <section aria-labelledby="in-people">
      <h2 id="in-people">What happened in men</h2>
      <p>
        <CountedLink counted={{ number: cells, address: peopleAddress({ prp: false }) }}>
          {cells === 1 ? "report" : "reports"} of cells, cell products or tissue given to men
        </CountedLink>
        , as far as they were read:
      </p>
      <dl className="home-answers">
        {peopleAnswers(people, "cells").map(({ asked, sentence }) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>
              <PeopleSentenceText sentence={sentence} />
            </dd>
          </div>
        ))}
        {never.length > 0 ? (
          <div>
            <dt>In no report</dt>
            <dd>{listedWords(never)}.</dd>
          </div>
        ) : null}
      </dl>
      <p className="how-read">
        Platelet-rich plasma holds none of these cells. On this page it is counted apart, in reports and trials alike:{" "}
        <Link href={peopleAddress({ prp: true })} prefetch={false}>
          {plasma} {plasma === 1 ? "report" : "reports"}
        </Link>
        , <CountedLink counted={plasmaTrials}>{plasmaTrials.number === 1 ? "trial" : "trials"}</CountedLink>.
      </p>
    </section>
  );
}
