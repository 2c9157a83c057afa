import { createHash } from "node:crypto";
import { sourceAddress } from "../../evidence/words/source-address.ts";
import { xmlText } from "./xml-text.ts";

/** A release as an entry of the feed. */
export interface FeedEntry {
  readonly name: string;
  /** Day of the release. */
  readonly date: string;
  /** What is in it, in one sentence or more. */
  readonly summary: string;
  /** The page that tells of it. */
  readonly path: string;
}

/**
 * The feed of changes (Atom, RFC 4287): one entry a release, newest first. Ids are made of the release's name and of no host, so
 * that a reader who moves with the site to another does not meet old entries as new.
 */
export function writeAtom(site: string, entries: readonly FeedEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const updated = sorted[0] ? timeOf(sorted[0].date) : "1970-01-01T00:00:00Z";
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${feedId}</id>
<title>NOA evidence explorer: changes</title>
<subtitle>Releases of the catalogue of evidence on cell therapy of non-obstructive azoospermia.</subtitle>
<updated>${updated}</updated>
<author><name>NOA evidence explorer</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(site)}/changes.atom"/>
<link rel="alternate" type="text/html" href="${xmlText(site)}/"/>
<rights>Data under CC BY 4.0, ${sourceAddress.dataLicence}</rights>
${sorted.map((entry) => writeEntry(site, entry)).join("\n")}
</feed>
`;
}

/** Made at random, once. */
const feedUuid = "a0f8abb7-6c42-4c82-98df-bc7285a9d0e4";
const feedId = `urn:uuid:${feedUuid}`;

/** The UUID (RFC 9562, version 5) that a name has within the feed: the same name has the same one for ever. */
function uuidOf(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(feedUuid.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString("hex").slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function writeEntry(site: string, { name, date, summary, path }: FeedEntry): string {
  return `<entry>
<id>urn:uuid:${uuidOf(`release ${name}`)}</id>
<title>Release ${xmlText(name)}</title>
<published>${timeOf(date)}</published>
<updated>${timeOf(date)}</updated>
<link rel="alternate" type="text/html" href="${xmlText(site + path)}"/>
<summary>${xmlText(summary)}</summary>
</entry>`;
}

/** A day as the moment it begins in UTC; a month or year as that of its first day, because Atom knows no less. */
function timeOf(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}
