import type { Metadata } from "next";
import Link from "next/link";
import { Fragment } from "react";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { PageHead } from "@/components/page/page-head";
import { PeopleSentenceText } from "@/components/people/people-sentence-text";
import { PeopleStyle } from "@/components/people/people-style";
import { PeopleTable } from "@/components/people/people-table";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { paramsOf, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { peopleGaps, peopleSentences, rowsOfGroup } from "@/lib/evidence/lens/people-sentences";
import { dateWords } from "@/lib/evidence/words/date-words";
import { readPeople } from "@/lib/pictures/asking/read-people";
import { groupsShown, peopleAddress, readPeopleView } from "@/lib/pictures/people/people-view";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = readPeopleView(paramsOf(await searchParams));
  return pageMetadata(peopleAddress(view), {
    title: `What happened in men${view.prp ? ", with platelet-rich plasma" : ""}`,
    description:
      "Every report known of cells or cell products given to men with non-obstructive azoospermia: men with sperm in semen, sperm retrieved, pregnancies, live births, harms, and what each was compared with.",
  });
}

export default async function PeoplePage({ searchParams }: Props) {
  const { view, problems } = readPeopleView(paramsOf(await searchParams));
  const catalogue = await getCatalogue();
  const rows = await readPeople(catalogue);
  const groups = groupsShown(view);
  const prp = rowsOfGroup(rows, "platelet-rich-plasma").length;
  return (
    <div className="people">
      <PeopleStyle />
      <PageHead title="What happened in men">
        {groups.map(([group]) => (
          <p key={group} className="lede">
            {peopleSentences(rows, group).map((sentence) => (
              <Fragment key={sentence.map(({ text }) => text).join("")}>
                <PeopleSentenceText sentence={sentence} />{" "}
              </Fragment>
            ))}
          </p>
        ))}
        <p className="how-read">
          Numbers as printed. A filled point is a share with its 95 % interval (Wilson), a hollow one a percent without its count; every
          axis runs from 0 to 100 %. “No comparison”: no other group of men, so that a number tells nothing of what would have happened
          untreated. “Not read” is not “not reported”.
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <p className="people-tools">
        <Link href={peopleAddress({ prp: !view.prp })} prefetch={false}>
          {view.prp ? "Without platelet-rich plasma" : `With platelet-rich plasma (${prp} ${prp === 1 ? "report" : "reports"})`}
        </Link>
        <span>
          As a file: <a href={peopleAddress(view, "/people.svg")}>SVG</a>, <a href={peopleAddress(view, "/people.png")}>PNG</a>,{" "}
          <a href={peopleAddress(view, ".csv")}>CSV</a>
        </span>
      </p>
      <PeopleTable rows={rows} groups={groups} />
      {groups.map(([group, heading]) => (
        <section key={group} aria-labelledby={`missing-${group}`} className="people-missing">
          <h2 id={`missing-${group}`}>
            What is in no report, or not in all{groups.length > 1 ? <span className="quiet">: {heading.toLowerCase()}</span> : null}
          </h2>
          <ul>
            {peopleGaps(rows, group).map((sentence) => (
              <li key={sentence.map(({ text }) => text).join("")}>
                <PeopleSentenceText sentence={sentence} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet people-further">
        As far as it was read, until {dateWords(catalogue.release.evidenceReadUntil)}; looked for without a protocol. The same reports{" "}
        <Link href="/studies?species=human">in the table of studies</Link>.
      </p>
    </div>
  );
}
