import type { WebPage } from "schema-dts";
import { trailOf } from "../../evidence/words/site-sections.ts";
import { sourceAddress } from "../../evidence/words/source-address.ts";
import { catalogueId, type LinkedNode, type LinkedSite } from "./linked-data.ts";

/** A page as linked data tells of it. */
export interface LinkedPage {
  readonly path: string;
  readonly name: string;
  /** The id of what the page is about, where there is such a node. */
  readonly about?: string | undefined;
  /** Pages that were read for it. */
  readonly basedOn?: readonly string[];
}

/** A page of the catalogue and the way to it, as the trail above its title shows it. Its day is the release's: nothing on it changes between releases. */
export function pageNodes(of: LinkedSite, { path, name, about, basedOn = [] }: LinkedPage): LinkedNode[] {
  const url = `${of.site}${path}`;
  const page: WebPage = {
    "@type": "WebPage",
    "@id": url,
    url,
    name,
    inLanguage: "en",
    isPartOf: { "@id": catalogueId(of) },
    license: sourceAddress.dataLicence,
    version: of.release.name,
    dateModified: of.release.date,
    breadcrumb: { "@id": `${url}#trail` },
    ...(about === undefined ? {} : { mainEntity: { "@id": about } }),
    ...(basedOn.length > 0 ? { isBasedOn: [...new Set(basedOn)] } : {}),
  };
  return [
    page,
    {
      "@type": "BreadcrumbList",
      "@id": `${url}#trail`,
      itemListElement: [{ href: "/", label: "NOA evidence explorer" }, ...trailOf(path), { href: path, label: name }].map(
        ({ href, label }, index) => ({ "@type": "ListItem", position: index + 1, name: label, item: `${of.site}${href}` }),
      ),
    },
  ];
}
