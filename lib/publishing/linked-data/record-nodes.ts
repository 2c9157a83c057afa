import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import { sourceAddress } from "../../evidence/words/source-address.ts";
import { type Citable, entryOf } from "../citations/citation-of.ts";
import { workOfReference, workOfStudy } from "../citations/cite-work.ts";
import type { LinkedNode, LinkedSite } from "./linked-data.ts";
import { pageNodes } from "./page-node.ts";
import { reviewId } from "./review-node.ts";
import { trialId, trialNode } from "./trial-node.ts";
import { workId, workNode } from "./work-node.ts";

/** What a record's page is about, as a node, and the pages that were read for it. */
interface Subject {
  readonly node?: LinkedNode;
  readonly id?: string;
  readonly basedOn?: readonly string[];
}

/** The linked data of a record's page: the page, the way to it, and what it is about, where schema.org has a word for that. */
export function recordNodes(of: LinkedSite, citable: Citable): LinkedNode[] {
  const { kind, id } = citable;
  const path = `/${kind}/${id}`;
  const { node, id: about, basedOn } = subjectOf(of, citable, `${of.site}${path}`);
  const { title: name } = entryOf(citable, { ...of.release, site: of.site });
  const nodes = pageNodes(of, { path, name, about, ...(basedOn ? { basedOn } : {}) });
  return node ? [...nodes, node] : nodes;
}

function subjectOf(of: LinkedSite, { kind, record, reference }: Citable, page: string): Subject {
  switch (kind) {
    case "studies": {
      const study = record as AnyRecordOf<"studies">;
      const work = workOfStudy(study, reference ?? null);
      return {
        id: workId(work, page),
        node: workNode(work, page, {
          inJournal: reference ? reference.kind === "journal-article" : work.volume !== undefined || work.issue !== undefined,
        }),
        basedOn: pagesRead(study.sources),
      };
    }
    case "references": {
      const printed = record as AnyRecordOf<"references">;
      const work = workOfReference(printed);
      return {
        id: workId(work, page),
        node: workNode(work, page, { inJournal: printed.kind === "journal-article" }),
        basedOn: [reviewId(of.site)],
      };
    }
    case "trials": {
      const trial = record as AnyRecordOf<"trials">;
      return { id: trialId(page), node: trialNode(trial, page), basedOn: pagesRead(trial.sources) };
    }
    case "cell-sources": {
      const source = record as AnyRecordOf<"cell-sources">;
      const also = [...source.abbreviations, ...source.variants];
      return termOf(of, page, {
        name: source.name,
        termCode: source.id,
        ...(also.length > 0 ? { alternateName: also } : {}),
        list: "cell-sources",
      });
    }
    case "mechanisms": {
      const mechanism = record as AnyRecordOf<"mechanisms">;
      return termOf(of, page, {
        name: mechanism.name,
        termCode: mechanism.id,
        description: mechanism.explanation.short.text,
        list: "mechanisms",
      });
    }
    case "claims": {
      const claim = record as AnyRecordOf<"claims">;
      return {
        id: `${page}#claim`,
        node: {
          "@type": "Claim",
          "@id": `${page}#claim`,
          identifier: claim.id,
          text: claim.statement,
          appearance: { "@id": reviewId(of.site) },
          ...(claim.references.length > 0
            ? { citation: claim.references.map((number) => ({ "@id": `${of.site}/references/${number}` })) }
            : {}),
        },
      };
    }
    case "figures": {
      const figure = record as AnyRecordOf<"figures">;
      return {
        id: `${page}#figure`,
        node: {
          "@type": "ImageObject",
          "@id": `${page}#figure`,
          name: `Figure ${figure.number}: ${figure.title}`,
          caption: figure.caption.map((sentence) => sentence.text).join(" "),
          contentUrl: `${page}/figure.png`,
          encodingFormat: "image/png",
          license: sourceAddress.dataLicence,
          creditText: "NOA evidence explorer",
          acquireLicensePage: `${of.site}/about#terms`,
        },
      };
    }
    default:
      return {};
  }
}

function termOf(
  of: LinkedSite,
  page: string,
  { list, ...term }: { name: string; termCode: string; alternateName?: string[]; description?: string; list: string },
): Subject {
  return {
    id: `${page}#term`,
    node: { "@type": "DefinedTerm", "@id": `${page}#term`, url: page, ...term, inDefinedTermSet: `${of.site}/${list}` },
  };
}

function pagesRead(sources: readonly { readonly url: string | null }[]): string[] {
  return sources.flatMap(({ url }) => url ?? []);
}
