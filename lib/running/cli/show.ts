import type { z } from "zod";
import { asking } from "../../catalogue/asking/asking.ts";
import { findByKey } from "../../catalogue/asking/find-by-key.ts";
import { shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { collectionNamed, isCollectionName } from "../../catalogue/collections/all-collections.ts";
import { short } from "../../catalogue/facets/query.ts";
import type { AnyKind } from "../../evidence/records/derived-kinds.ts";
import { recordPage } from "../../evidence/words/record-page.ts";
import type { RecordAnswer } from "../../publishing/api/answers.ts";
import { recordAnswer } from "../../publishing/asking/record-answer.ts";
import { publishedSchema } from "../../publishing/exports/published.ts";
import type { Run } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { layoutWidth } from "./layout-width.ts";
import { didYouMean } from "./nearest-word.ts";
import { recordText } from "./record-text.ts";
import { isShownKind, type ShownKind, shownKinds } from "./shown-kinds.ts";
import { hanging } from "./text-table.ts";
import { withCatalogue } from "./with-catalogue.ts";
import { WrongUse } from "./wrong-use.ts";

interface Found {
  readonly kind: ShownKind;
  readonly id: string;
  /** Other records that the same identifier leads to. */
  readonly others: readonly string[];
}

/** `noa show`: one record whole, with its sources and its links both ways. */
export const runShow: Run = (given, around) =>
  withCatalogue(around, async (catalogue) => {
    const { kind, id, others } = await find(catalogue, given.words);
    const answer = await recordAnswer(catalogue, kind, id);
    if (!answer) throw new Error(`${kind} ${id} was found and is not there`);
    const at = { ...answer, url: recordPage(kind, answer.id) };
    if (given.options.has("json")) await around.write(`${JSON.stringify(at, null, 2)}\n`);
    else
      await around.write(
        showText(catalogue, kind, at, layoutWidth(given, around))
          .map((line) => `${line}\n`)
          .join(""),
      );
    if (others.length > 0) around.say(`The same identifier leads to ${others.join(" and ")}.`);
    return exitCodes.ok;
  });

/** The record that is meant: by kind and id, by an address, or by an identifier that the search knows. */
async function find(catalogue: Catalogue, words: readonly string[]): Promise<Found> {
  const [first, ...rest] = words;
  if (first === undefined)
    throw new WrongUse("noa show needs a record: a kind and an id, an address, or an identifier, as in noa show studies guo-2021.");
  if (rest.length === 0) {
    const address = addressIn(first);
    const [, kind, id] = /^\/([a-z-]+)\/([^/#]+)$/.exec(address) ?? [];
    if (kind !== undefined && id !== undefined && isShownKind(kind)) return inKind(catalogue, kind, id);
    if (isShownKind(first))
      throw new WrongUse(
        `noa show ${first} needs the id of one; ${isCollectionName(first) ? `noa list ${first} lists them` : `noa search --kind ${first} finds them`}.`,
      );
    return byKey(catalogue, first, address);
  }
  // “PMID: 30410245” without quotes, or a kind and an identifier of it.
  if (isShownKind(first)) return inKind(catalogue, first, rest.join(" "));
  if (/^(pmid|pmcid|doi|ref):?$/i.test(first)) return byKey(catalogue, words.join(" "), "");
  throw new WrongUse(
    `There is no kind of record “${short(first)}” to show.${didYouMean(first, shownKinds)} There are ${shownKinds.join(", ")}.`,
  );
}

async function inKind(catalogue: Catalogue, kind: ShownKind, id: string): Promise<Found> {
  const ids = await asking(() => catalogue.prisma.document.findMany({ where: { kind }, select: { id: true } }));
  if (ids.some((one) => one.id === id)) return { kind, id, others: [] };
  const hit = (await findByKey(catalogue, id)).find((one) => one.kind === kind);
  if (hit) return { kind, id: idOf(hit.href), others: [] };
  const known = ids.map((one) => one.id);
  throw new WrongUse(
    `There is no record “${short(id)}” in ${kind}.${didYouMean(id, known)} ${isCollectionName(kind) ? `noa list ${kind} --all lists them all.` : `noa search <words> --kind ${kind} finds them.`}`,
  );
}

async function byKey(catalogue: Catalogue, text: string, address: string): Promise<Found> {
  const hits = await findByKey(catalogue, text);
  const found = hits.length > 0 ? hits : await findByKey(catalogue, address);
  const [hit, ...others] = found;
  if (!hit) throw new WrongUse(`No record has the identifier “${short(text)}”; noa search looks for it in all texts.`);
  return { kind: hit.kind, id: idOf(hit.href), others: others.map((one) => `${one.kind} ${idOf(one.href)}`) };
}

/** Path of a pasted address, its place in the page included; what is no address stays as it is. */
function addressIn(text: string): string {
  const base = "http://site.invalid";
  if (!/^(https?:\/)?\//.test(text) || !URL.canParse(text, base)) return text;
  const { pathname, hash } = new URL(text, base);
  return pathname.replace(/^\/api\/v1(?=\/)/, "") + hash;
}

/** Every address of a record ends with its id. */
function idOf(href: string): string {
  return href.split(/[/#]/).at(-1) as string;
}

function showText(
  catalogue: Catalogue,
  kind: ShownKind,
  { id, url, record, links, linkedFrom, release }: RecordAnswer,
  width: number | null,
): string[] {
  const names = new Map(
    shapeIn(catalogue, "studies")
      .facets.find((facet) => facet.id === "source")
      ?.terms.map((term) => [term.id, term.label]),
  );
  const sourceName = (source: string) => names.get(source) ?? source;
  return [
    `${nounOf(kind)} ${id}, ${url} in release ${release}`,
    "",
    ...recordText(schemaOf(kind), record as object, { width, sourceName }),
    ...linkLines("Names", links, width),
    ...linkLines("Is named by", linkedFrom, width),
  ];
}

function nounOf(kind: ShownKind): string {
  const noun = isCollectionName(kind)
    ? collectionNamed(kind).noun.one
    : kind === "glossary"
      ? "term"
      : kind === "syntheses"
        ? "synthesis"
        : "question";
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function schemaOf(kind: AnyKind): z.ZodType {
  return publishedSchema(kind);
}

/** Linked records by the part they play, as noa show takes them. */
function linkLines(heading: string, links: RecordAnswer["links"], width: number | null): string[] {
  if (links.length === 0) return [];
  const byRole = new Map<string, string[]>();
  for (const { role, kind, id } of links) byRole.set(role, [...(byRole.get(role) ?? []), `${kind} ${id}`]);
  return [heading, ...[...byRole].flatMap(([role, records]) => hanging(`  ${role}: `, records.join("; "), width))];
}
