import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import * as route from "@/app/cards/[...path]/route.ts";
import { CardPicture } from "@/components/card/card-picture.tsx";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { readQuery, withFilter } from "@/lib/catalogue/facets/query.ts";
import { missing } from "@/lib/evidence/schema/vocabularies/missing.ts";
import { readCard } from "@/lib/pictures/asking/read-card.ts";
import { readEvidenceMap } from "@/lib/pictures/asking/read-evidence-map.ts";
import type { Card, CardBody } from "@/lib/pictures/cards/card.ts";
import { cardAddress, cardOf, cardSize } from "@/lib/pictures/cards/card-address.ts";
import { layOutCard } from "@/lib/pictures/cards/lay-out-card.ts";
import { cardFacets } from "@/lib/pictures/cards/list-card.ts";
import type { PlacedText } from "@/lib/pictures/cards/placed-card.ts";
import { raisedPieces } from "@/lib/pictures/cards/raised-pieces.ts";
import { textWidth } from "@/lib/pictures/figures/text-width.ts";
import { readSitePaths } from "@/lib/publishing/asking/read-site-paths.ts";
import { foundRoutes } from "../e2e/routes.ts";
import { plainArms } from "../support/plain-arms.ts";
import { jsonRecords } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`);
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(async () => {
  await catalogue.prisma.$disconnect();
  vi.unstubAllEnvs();
});

/** Addresses with every kind of choice in them, and some that make for long words. */
const views = [
  ...foundRoutes.filter((path) => path.includes("?") && !path.includes("cat") && !path.includes("nothing") && !path.includes("no-such")),
  "/studies?model=busulfan,cadmium,cisplatin,doxorubicin&species=rat,mouse,hamster,human&read=abstract,citation&year=1990..2026",
  "/trials?scope=any",
  "/references?year=2010..2015",
  "/evidence-map?rows=mechanism&columns=outcome&show=direction&source=msc&species=rat,mouse&read=abstract",
  "/evidence-map?rows=year&columns=product",
  "/figures/figure-2?raise=msc&species=rat,mouse&source=bm-msc,at-msc",
];

async function cardFor(path: string): Promise<Card> {
  const reading = await readCard(catalogue, cardOf(path));
  if ("refused" in reading) throw new Error(`${path}: ${reading.refused}`);
  return reading.card;
}

function bodyOf<K extends CardBody["kind"]>(card: Card, kind: K): Extract<CardBody, { kind: K }> {
  if (card.body.kind !== kind) throw new Error(`the card shows ${card.body.kind} and not ${kind}`);
  return card.body as Extract<CardBody, { kind: K }>;
}

/** The words of a card as they stand in its SVG. */
function drawn(card: Card): string[] {
  const svg = renderToStaticMarkup(createElement(CardPicture, { card: layOutCard(card), title: card.title }));
  return [...svg.matchAll(/<text [^>]*font-family="Source Sans 3"[^>]*>([^<]*)<\/text>/g)].map((match) =>
    (match[1] as string)
      .replaceAll("&amp;", "&")
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  );
}

/** Where the ink of a line can be, from the height of its capitals to the foot of its letters. */
function inkOf({ text, x, y, size, weight, end }: PlacedText) {
  const width = textWidth(text, size, weight);
  const left = end ? x - width : x;
  return { text, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.2 };
}

/** The characters of the font parts that cards are drawn with. */
function characterTest(): (character: string) => boolean {
  const ranges: Record<string, string> = JSON.parse(readFileSync("node_modules/@fontsource/source-sans-3/unicode.json", "utf8"));
  const spans = ["latin", "latin-ext", "greek", "greek-ext"].flatMap((part) =>
    (ranges[part] as string).split(",").map((range) => {
      const [from = "", to = from] = range.replace("U+", "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  );
  return (character) =>
    spans.some(([from, to]) => (character.codePointAt(0) as number) >= from && (character.codePointAt(0) as number) <= to);
}

test("every page has a card on which no text is wider than its place, leaves the picture, meets another or lacks a letter", async () => {
  const known = characterTest();
  for (const path of [...(await readSitePaths(catalogue)), ...views]) {
    const placed = layOutCard(await cardFor(path));
    const inks = placed.texts.map(inkOf);
    for (const { text, size, weight, width } of placed.texts) {
      expect.soft(textWidth(text, size, weight), `${path}: ${text}`).toBeLessThanOrEqual(width);
      const letters = raisedPieces(text).flatMap((piece) => [...piece.text]);
      expect.soft(letters.filter((character) => !known(character)).join(""), `${path}: ${text}`).toBe("");
    }
    const right = placed.drawing ? placed.drawing.x : cardSize.width;
    for (const [place, one] of inks.entries()) {
      const inside = one.left >= 0 && one.right <= right && one.top >= 10 && one.bottom <= cardSize.height;
      expect.soft(inside, `${path}: “${one.text}” stays inside`).toBe(true);
      const met = inks
        .slice(place + 1)
        .find((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom);
      expect.soft(met?.text ?? null, `${path}: “${one.text}” meets`).toBeNull();
      const ruled = placed.boxes.find(
        (box) => box.tone === "rule" && box.x < one.right && one.left < box.x + box.width && box.y > one.top && box.y < one.bottom,
      );
      expect.soft(ruled ?? null, `${path}: a rule through “${one.text}”`).toBeNull();
    }
    expect
      .soft(
        placed.texts.some(({ text }) => text === "For research and teaching, not medical advice"),
        path,
      )
      .toBe(true);
  }
});

describe.each(collectionNames)("the card of a list of %s", (name) => {
  const lists = [`/${name}`, ...views.filter((path) => path.startsWith(`/${name}?`))];

  test("shows the numbers that the index gives, with how many they are of", async () => {
    for (const path of lists) {
      const { query } = readQuery(shapeIn(catalogue, name), new URLSearchParams(path.split("?")[1]));
      // What can be noted in several rows is counted by findings, as the list with each of them once has it.
      const byFinding = name === "discrepancies" && !query.filters.has("counted");
      const once = byFinding ? withFilter(query, "counted", { kind: "term", ids: ["once"] }) : query;
      const { matched, facets } = await listRecords(catalogue, name, once, cardFacets[name]);
      const { matched: rows, total } = await listRecords(catalogue, name, query, cardFacets[name]);
      const card = await cardFor(path);
      const words = drawn(card);
      const number = rows === total ? `${total}` : `${rows} of ${total}`;
      expect(words[1], path).toMatch(new RegExp(byFinding ? `^${matched} findings? in ${number} rows?$` : `^${number} `));
      const body = bodyOf(card, "bars");
      if (body.bars.length === 0) continue;
      const counted = facets.find(({ shape }) => body.heading.startsWith(`${shape.label}, of ${matched} `));
      expect(query.filters.has(counted?.shape.id ?? ""), "the facet that is counted is open").toBe(false);
      for (const { label, count, review } of body.bars) {
        expect([path, label, count]).toEqual([path, label, counted?.options.find((option) => option.label === label)?.count]);
        const number = review === null || review === 0 || review === count ? `${count}` : `${count} = ${review} + ${count - review}`;
        expect(words, `${path} ${label}`).toContain(number);
      }
      const largest = Math.max(
        ...(counted?.options ?? []).filter(({ id }) => !missing.ids.some((one) => one === id)).map(({ count }) => count),
      );
      expect(body.bars[0]?.count, "the largest stands first").toBe(largest);
    }
  });
});

test("the studies' card tells the two corpora apart, as a count of the files does", async () => {
  const rats = jsonRecords("studies").filter((study) => plainArms(study).hostSpecies.value?.includes("rat"));
  const review = rats.filter((study) => study.corpus === "review").length;
  expect(drawn(await cardFor("/studies?species=rat"))).toEqual(
    expect.arrayContaining([
      `${rats.length} of ${jsonRecords("studies").length} studies`,
      "where the host is Rat",
      `${review} in the review, ${rats.length - review} added since`,
    ]),
  );
});

test("the map's card shows cells of the map, those of the rows and columns with the most studies", async () => {
  for (const path of ["/evidence-map", ...views.filter((view) => view.startsWith("/evidence-map?"))]) {
    const { map } = await readEvidenceMap(catalogue, new URLSearchParams(path.split("?")[1]));
    const { rows, columns } = bodyOf(await cardFor(path), "map");
    for (const row of rows)
      row.cells.forEach((cell, place) => {
        const y = map.rows.findIndex(({ term }) => term.label === row.label);
        const x = map.columns.findIndex(({ term }) => term.label === columns[place]);
        const own = map.cells[y]?.[x];
        expect([path, row.label, columns[place], cell.count]).toEqual([path, row.label, columns[place], own?.all]);
        if (own && own.review > 0 && own.added > 0) expect(cell.split).toBe(`${own.review} + ${own.added}`);
      });
    const least = Math.min(...rows.map((row) => map.rows.find(({ term }) => term.label === row.label)?.all ?? 0));
    const left = map.rows.filter(({ term }) => term.group !== "missing" && !rows.some((row) => row.label === term.label));
    for (const head of left) expect(head.all).toBeLessThanOrEqual(least);
  }
});

test("a study's card has its three facts as its file has them, with how much was read; what was not read is said", async () => {
  const levels = new Set<string>();
  let unread = 0;
  for (const study of jsonRecords("studies")) {
    const { facts } = bodyOf(await cardFor(`/studies/${study.id}`), "facts");
    const inFile = [plainArms(study).cellSources, plainArms(study).inducers, plainArms(study).hostSpecies];
    facts.forEach((fact, place) => {
      const reason = inFile[place]?.missing;
      expect([study.id, fact.label, fact.missing]).toEqual([study.id, fact.label, reason !== undefined]);
      if (reason === undefined) levels.add(fact.how);
      else expect([fact.value, fact.how]).toEqual([missing.term(reason).label, ""]);
      if (reason === "not-read") unread++;
    });
  }
  expect(unread).toBeGreaterThan(0);
  expect(levels).toContain("read: abstract");
  expect([...levels].filter((level) => !level.startsWith("read: "))).toEqual([]);
});

test("a figure's card counts every one of its arrows once", async () => {
  for (const figure of jsonRecords("figures")) {
    const { levels, heading } = bodyOf(await cardFor(`/figures/${figure.id}`), "figure");
    const arrows = figure.groups.flatMap((group: { arrows: unknown[] }) => group.arrows).length;
    expect(levels.reduce((sum, level) => sum + level.arrows, 0)).toBe(arrows);
    expect(heading).toContain(`${arrows} arrows`);
  }
});

/** Asks the route as Next would. */
function ask(address: string, headers: Record<string, string> = {}, method: "GET" | "HEAD" | "POST" = "GET") {
  const url = new URL(address, "http://site.test");
  const handlers = { ...route };
  const path = url.pathname.split("/").slice(2).map(decodeURIComponent);
  return handlers[method](new Request(url, { method, headers }), { params: Promise.resolve({ path }) });
}

describe("the route", () => {
  // One of each kind, the list with letters beyond Latin in its address.
  test.each(["/", "/studies?q=TNF-α", "/studies/sherif-2018", "/figures/figure-2", "/evidence-map"])(
    "gives the picture of %s as a PNG of 1200 by 630, and 304 to whoever has it",
    async (page) => {
      const response = await ask(cardAddress(cardOf(page)));
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
      expect(bytes.length).toBeLessThan(600_000);
      const tag = response.headers.get("etag") as string;
      expect(response.headers.get("cache-control")).toMatch(/^public, max-age=\d+/);
      const again = await ask(cardAddress(cardOf(page)), { "if-none-match": tag });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    },
  );

  test.each([
    "/cards/nothing.png",
    "/cards/studies.svg",
    "/cards/studies/none.png",
    "/cards/discrepancies/none.png",
    "/cards/figures/figure-9.png",
    "/cards/studies.png?species=cat",
    "/cards/evidence-map.png?rows=nothing",
    "/cards/figures/figure-2.png?raise=nothing",
    "/cards/site.png?a=b",
    "/cards/__proto__.png",
    "/cards/constructor/constructor.png",
  ])("%s is 404 in a sentence", async (address) => {
    const response = await ask(address);
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json; charset=utf-8"]);
    expect((await response.json()).detail).toMatch(/\.$/);
  });

  test("is only read, and does not draw for whoever only asks whether it is there", async () => {
    expect((await ask("/cards/site.png", {}, "POST")).status).toBe(405);
    const head = await ask("/cards/site.png", {}, "HEAD");
    expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, "image/png", ""]);
  });

  test("a release in the address is the proxy's matter and changes nothing here", async () => {
    const plain = await ask("/cards/studies.png?species=rat", {}, "HEAD");
    const pinned = await ask("/cards/studies.png?species=rat&release=2026.11", {}, "HEAD");
    expect([pinned.status, pinned.headers.get("etag")]).toEqual([200, plain.headers.get("etag")]);
  });
});

test("the facets that cards count are facets of their lists", () => {
  for (const name of collectionNames)
    for (const id of cardFacets[name as CollectionName])
      expect(shapeIn(catalogue, name).facets.some((facet) => facet.id === id && facet.kind === "term")).toBe(true);
});
