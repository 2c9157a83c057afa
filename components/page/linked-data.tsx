import { type LinkedNode, linkedDataText } from "@/lib/publishing/linked-data/linked-data";

/** A page's linked data, for machines: schema.org as JSON-LD. */
export function LinkedData({ nodes }: { nodes: readonly LinkedNode[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no `<` is left; as a child it would be escaped for HTML.
      dangerouslySetInnerHTML={{ __html: linkedDataText(nodes) }}
    />
  );
}
