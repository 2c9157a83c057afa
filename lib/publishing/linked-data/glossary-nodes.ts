import type { GlossaryTerm } from "../../evidence/schema/glossary-term.ts";
import { sourceAddress } from "../../evidence/words/source-address.ts";
import type { LinkedNode, LinkedSite } from "./linked-data.ts";

/** The glossary: a set of terms, each at its place on the page. */
export function glossaryNodes(of: LinkedSite, terms: readonly GlossaryTerm[]): LinkedNode[] {
  const id = glossaryId(of);
  return [
    {
      "@type": "DefinedTermSet",
      "@id": id,
      name: "Glossary of cell therapy for non-obstructive azoospermia",
      url: `${of.site}/glossary`,
      license: sourceAddress.dataLicence,
      version: of.release.name,
      hasDefinedTerm: terms.map((term) => ({
        "@type": "DefinedTerm" as const,
        "@id": `${of.site}/glossary#${term.id}`,
        name: term.term,
        ...(term.expansion === null ? {} : { alternateName: term.expansion }),
        description: term.definition,
        inDefinedTermSet: { "@id": id },
      })),
    },
  ];
}

/** The id of the glossary as a set of terms. */
export function glossaryId({ site }: LinkedSite): string {
  return `${site}/glossary#terms`;
}
