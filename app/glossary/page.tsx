import type { Metadata } from "next";
import Link from "next/link";
import { LinkedData } from "@/components/page/linked-data";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { glossaryId, glossaryNodes } from "@/lib/publishing/linked-data/glossary-nodes";
import { pageNodes } from "@/lib/publishing/linked-data/page-node";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/glossary", {
  title: "Glossary",
  description: "Words and abbreviations of the field, explained.",
});

const collator = new Intl.Collator("en", { sensitivity: "base" });

export default async function GlossaryPage() {
  const catalogue = await getCatalogue();
  const [terms, sources] = await Promise.all([readRecordsOf(catalogue, "glossary"), readRecordsOf(catalogue, "cell-sources")]);
  const sorted = [...terms].sort((a, b) => collator.compare(a.term, b.term));
  const byLetter = new Map<string, typeof sorted>();
  for (const term of sorted) {
    const letter = term.term[0]?.toUpperCase() ?? "";
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), term]);
  }
  const of = { site: siteAddress(), release: catalogue.release };
  const linked = [...pageNodes(of, { path: "/glossary", name: "Glossary", about: glossaryId(of) }), ...glossaryNodes(of, sorted)];
  const sourceOf = (abbreviation: string) => sources.find((source) => source.abbreviations.includes(abbreviation));
  return (
    <>
      <LinkedData nodes={linked} />
      <PageHead title="Glossary">
        <p className="lede">
          {terms.length} words and abbreviations of the base review and its field. Each says whether its definition follows the review or
          general knowledge.
        </p>
      </PageHead>
      <nav aria-label="Letters" className="letters">
        {[...byLetter.keys()].map((letter) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {[...byLetter].map(([letter, group]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="glossary">
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl>
            {group.map((term) => {
              const source = sourceOf(term.term);
              return (
                <div key={term.id} id={term.id}>
                  <dt>
                    {term.term}
                    {term.expansion ? <span className="expansion"> {term.expansion}</span> : null}
                  </dt>
                  <dd>
                    {term.definition}
                    <span className="cell-note">
                      {term.definitionSource === "review-text" ? "After the review’s text" : "General knowledge of the field"}
                      {term.kind === "abbreviation" && !term.expansion ? "; the review does not spell it out" : ""}
                      {source ? (
                        <>
                          {" · "}
                          <Link href={`/cell-sources/${source.id}`} prefetch={false}>
                            {source.name}
                          </Link>
                        </>
                      ) : null}
                    </span>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}
