import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaClient } from "../../../prisma/client/client.ts";
import { Review } from "../../evidence/schema/review.ts";
import { collectionNamed, collectionNames } from "../collections/all-collections.ts";
import type { CollectionName } from "../collections/define-collection.ts";
import { shapeOf } from "../collections/shape-of.ts";
import type { Bitmap } from "../facets/bitmap.ts";
import type { FacetIndex } from "../facets/facet-index.ts";
import type { FacetTerm } from "../facets/facet-shape.ts";
import { CatalogueUnavailable } from "./catalogue-unavailable.ts";
import { checkDatabaseFile } from "./check-database-file.ts";
import { databaseUrl } from "./database-file.ts";
import { databaseFormat } from "./database-format.ts";
import { explain } from "./explain.ts";

/** A compiled catalogue, open and ready to answer. It does not change while it serves. */
export interface Catalogue {
  readonly prisma: PrismaClient;
  readonly release: { readonly name: string; readonly date: string; readonly evidenceReadUntil: string; readonly dataHash: string };
  readonly review: Review;
  /** How many records there are of each kind. */
  readonly counts: Readonly<Record<string, number>>;
  readonly indexes: ReadonlyMap<CollectionName, FacetIndex>;
  /** Sets of records by words searched for, latest last; the same words are asked for again and again while a reader narrows. */
  readonly found: Map<string, Bitmap>;
}

/** Opens a compiled database and loads its index. Throws `CatalogueUnavailable` with one sentence for a file it cannot serve from. */
export async function openCatalogue(file: string, { busyMilliseconds = 2_000 } = {}): Promise<Catalogue> {
  checkDatabaseFile(file);
  const prisma = new PrismaClient({ adapter: new PrismaLibSql({ url: databaseUrl(file), timeout: busyMilliseconds }), log: [] });
  try {
    const release = await readRelease(prisma);
    const [terms, orders, kinds] = await Promise.all([
      prisma.facetTerm.findMany({ orderBy: { position: "asc" } }),
      prisma.sortOrder.findMany(),
      prisma.document.groupBy({ by: ["kind"], _count: { _all: true } }),
    ]);
    const indexes = new Map(
      collectionNames.map((name) => [
        name,
        assemble(
          name,
          terms.filter((term) => term.collection === name),
          orders.filter((order) => order.collection === name),
        ),
      ]),
    );
    const { review, ...about } = release;
    return {
      prisma,
      release: about,
      review: Review.parse(review),
      counts: Object.fromEntries(kinds.map((kind) => [kind.kind, kind._count._all])),
      indexes,
      found: new Map(),
    };
  } catch (error) {
    await prisma.$disconnect();
    throw explain(error);
  }
}

async function readRelease(prisma: PrismaClient) {
  const release = await prisma.release.findUnique({ where: { id: 1 }, omit: { secondReading: true } });
  if (!release) throw new CatalogueUnavailable("The catalogue's database is empty; run `npm run db:build` to make it anew.");
  if (release.format !== databaseFormat) {
    throw new CatalogueUnavailable(
      `The catalogue's database has format ${release.format} and this site reads format ${databaseFormat}; run \`npm run db:build\` to make it anew.`,
    );
  }
  return release;
}

interface StoredTerm extends FacetTerm {
  readonly facet: string;
  readonly records: Uint8Array;
}

function assemble(
  name: CollectionName,
  terms: readonly StoredTerm[],
  stored: readonly { readonly id: string; readonly ordinals: Uint8Array }[],
): FacetIndex {
  const byFacet = new Map<string, StoredTerm[]>();
  for (const term of terms) {
    const list = byFacet.get(term.facet);
    if (list) list.push(term);
    else byFacet.set(term.facet, [term]);
  }
  const shape = shapeOf(collectionNamed(name), (facet) =>
    (byFacet.get(facet) ?? []).map(({ id, label, definition, parent }) => ({ id, label, definition, parent })),
  );
  const orders = new Map(stored.map((order) => [order.id, wordsOf(order.ordinals)]));
  const bitmaps = new Map([...byFacet].map(([facet, list]) => [facet, new Map(list.map((term) => [term.id, wordsOf(term.records)]))]));
  const size = orders.get(shape.defaultSort)?.length ?? 0;
  const words = Math.ceil(size / 32);
  const whole =
    orders.size === shape.sorts.length * 2 &&
    [...orders.values()].every((order) => order.length === size) &&
    shape.facets.every((facet) => facet.terms.length > 0 || facet.kind === "range") &&
    [...bitmaps.values()].every((sets) => [...sets.values()].every((set) => set.length === words));
  if (!whole) throw new CatalogueUnavailable("The catalogue's index is incomplete; run `npm run db:build` to make it anew.");
  return { shape, size, bitmaps, orders };
}

/** 32-bit words from stored bytes, copied so that they are aligned. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength / 4);
}
