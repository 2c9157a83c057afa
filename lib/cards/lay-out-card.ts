import type { EvidenceLevel } from "../figures/arrow-level.ts";
import type { RenderedFigure } from "../figures/render-figure.ts";
import { type TextWeight, textWidth } from "../figures/text-width.ts";
import type { Card, CardBar, CardBody } from "./card.ts";
import { cardSize } from "./card-address.ts";
import { fitsWhole, fitText } from "./fit-text.ts";

/** What a part of a card is coloured as. */
export type CardTone = "ink" | "quiet" | "accent" | "tint" | "rule";

/** A line of text in its place. It is never wider than `width`. */
export interface PlacedText {
  readonly text: string;
  /** Left end of the line; its right end where `end` is set. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: TextWeight;
  readonly tone: CardTone;
  readonly width: number;
  readonly end: boolean;
}

/** A rectangle: a rule, a bar or the ground of a cell. */
export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: CardTone;
  readonly opacity: number;
}

/** A card with every part in its place, in pixels. */
export interface PlacedCard {
  readonly texts: readonly PlacedText[];
  readonly boxes: readonly PlacedBox[];
  /** Pieces of arrow in the style of a level, 44 by 12 units each, drawn twice as large. */
  readonly samples: readonly { readonly x: number; readonly y: number; readonly level: EvidenceLevel }[];
  readonly drawing: {
    readonly rendered: RenderedFigure;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

/** Sizes of the words, of which each stands on lines as far apart as `line` says. Five, as on the pages. */
const type = {
  title: { size: 50, line: 58 },
  heading: { size: 38, line: 46 },
  lede: { size: 30, line: 38 },
  text: { size: 26, line: 34 },
  small: { size: 22, line: 28 },
} as const;
type TypeSize = keyof typeof type;

const margin = 64;
const top = 94;
const bottom = 542;
const gap = 16;
const barLine = 36;

/** Where parts of a card are put one by one. */
class Sheet {
  readonly texts: PlacedText[] = [];
  readonly boxes: PlacedBox[] = [];
  readonly samples: { x: number; y: number; level: EvidenceLevel }[] = [];

  /** Puts a text into its place, from the upper edge `y`, and says where the next thing can stand. */
  write(
    text: string,
    place: { x: number; y: number; width: number; lines: number; as: TypeSize; weight?: TextWeight; tone?: CardTone; end?: boolean },
  ): number {
    const { size, line } = type[place.as];
    const { weight = 400, tone = "ink", end = false, x, width } = place;
    const lines = fitText(text, { size, width, lines: place.lines, weight });
    lines.forEach((words, number) => {
      this.texts.push({ text: words, x, y: place.y + number * line + size * 0.82, size, weight, tone, width, end });
    });
    return place.y + lines.length * line;
  }

  box(x: number, y: number, width: number, height: number, tone: CardTone, opacity = 1): void {
    if (width > 0) this.boxes.push({ x, y, width, height, tone, opacity });
  }
}

/** Puts everything on a card into its place. No text is wider or longer than the place it has; what does not fit ends in “…”. */
export function layOutCard(card: Card): PlacedCard {
  return card.body.kind === "figure" ? layOutFigure(card, card.body) : layOutPage(card, card.body);
}

/** Title above, numbers or facts below. */
function layOutPage(card: Card, body: Exclude<CardBody, { kind: "figure" }>): PlacedCard {
  const sheet = new Sheet();
  const width = cardSize.width - 2 * margin;
  sheet.write(card.kicker, { x: margin, y: 48, width, lines: 1, as: "text", weight: 600, tone: "accent" });
  const height = heightOf(body);
  const room = bottom - top - height - gap;
  const ledesMost = Math.max(1, Math.floor((room - type.heading.line) / type.lede.line) - (card.ledes.length - 1));
  const ledeLines = card.ledes.map((lede, place) => {
    const lines = place === 0 ? Math.min(2, ledesMost) : 1;
    return fitText(lede, { size: type.lede.size, width, lines }).length;
  });
  const ledeHeight = ledeLines.reduce((sum, lines) => sum + lines * type.lede.line, 0);
  let y = title(sheet, card.title, {
    x: margin,
    width,
    height: room - ledeHeight,
    sizes: ["title", "heading", "lede"],
  });
  card.ledes.forEach((lede, place) => {
    y = sheet.write(lede, { x: margin, y, width, lines: ledeLines[place] as number, as: "lede", tone: "quiet" });
  });
  drawBody(sheet, body, Math.max(y + gap, bottom - height - 36), width);
  sheet.box(margin, 556, width, 1.5, "rule");
  foot(sheet, card.release, width);
  return { ...sheet, drawing: null };
}

/** The drawing on the right as high as the card; title and key on its left. */
function layOutFigure(card: Card, { rendered, heading, levels }: Extract<CardBody, { kind: "figure" }>): PlacedCard {
  const sheet = new Sheet();
  const { width: wide, height: high } = rendered.placed;
  const edge = 14;
  const scale = Math.min((cardSize.height - 2 * edge) / high, 640 / wide);
  const drawing = {
    rendered,
    width: wide * scale,
    height: high * scale,
    x: cardSize.width - edge - wide * scale,
    y: (cardSize.height - high * scale) / 2,
  };
  const left = 48;
  const keyEnd = 546;
  const width = drawing.x - left - 30;
  sheet.write(card.kicker, { x: left, y: 44, width, lines: 1, as: "text", weight: 600, tone: "accent" });
  const keyLine = 30;
  const key = type.small.line * 2 + 8 + levels.length * keyLine;
  const ledes = card.ledes.map((lede) => fitText(lede, { size: type.text.size, width, lines: 3 }).length * type.text.line);
  const room = keyEnd - 88 - key - gap - ledes.reduce((sum, one) => sum + one, 0);
  let y = title(sheet, card.title, { x: left, y: 88, width, height: room, sizes: ["heading", "lede", "text"], most: 5 });
  for (const lede of card.ledes) y = sheet.write(lede, { x: left, y: y + 4, width, lines: 3, as: "text", tone: "quiet" });
  y = sheet.write(heading, { x: left, y: keyEnd - key, width, lines: 2, as: "small", tone: "quiet" }) + 8;
  const numbers = 40;
  for (const level of levels) {
    sheet.write(String(level.arrows), { x: left + numbers - 8, y, width: numbers, lines: 1, as: "small", weight: 600, end: true });
    sheet.samples.push({ x: left + numbers + 4, y: y + 2, level: level.id });
    sheet.write(level.label, { x: left + numbers + 84, y, width: width - numbers - 84, lines: 1, as: "small" });
    y += keyLine;
  }
  sheet.write(`NOA evidence explorer · release ${card.release}`, { x: left, y: 558, width, lines: 1, as: "small", tone: "quiet" });
  sheet.write(advice, { x: left, y: 586, width, lines: 1, as: "small", tone: "quiet" });
  return { ...sheet, drawing };
}

/** The title in the largest size in which it stands whole in its room; where it never does, in the smallest, cut. */
function title(
  sheet: Sheet,
  words: string,
  {
    x,
    y = top,
    width,
    height,
    sizes,
    most = 3,
  }: { x: number; y?: number; width: number; height: number; sizes: readonly TypeSize[]; most?: number },
): number {
  const linesOf = (as: TypeSize) => Math.max(1, Math.floor(height / type[as].line));
  const whole = sizes.find((as) => fitsWhole(words, { size: type[as].size, width, lines: Math.min(most, linesOf(as)), weight: 600 }));
  const as =
    whole ?? sizes.find((one) => fitsWhole(words, { size: type[one].size, width, lines: linesOf(one), weight: 600 })) ?? sizes.at(-1);
  return sheet.write(words, { x, y, width, lines: linesOf(as as TypeSize), as: as as TypeSize, weight: 600 });
}

const advice = "For research and teaching, not medical advice";

function foot(sheet: Sheet, release: string, width: number): void {
  const half = width / 2 - 10;
  sheet.write(`NOA evidence explorer · release ${release}`, { x: margin, y: 574, width: half, lines: 1, as: "small", tone: "quiet" });
  sheet.write(advice, {
    x: margin + width,
    y: 574,
    width: half,
    lines: 1,
    as: "small",
    tone: "quiet",
    end: true,
  });
}

const factColumns = { label: 240, value: 534, how: 258, between: 20 } as const;
const factLines = { label: 2, value: 2, how: 2 } as const;

type PageBody = Exclude<CardBody, { kind: "figure" }>;

function heightOf(body: PageBody): number {
  switch (body.kind) {
    case "facts":
      return body.facts.reduce((sum, fact) => sum + factHeight(fact), 0);
    case "bars":
      return body.bars.length === 0 ? 0 : type.text.line + 4 + body.bars.length * barLine + noteHeight(body.note);
    case "numbers":
      return Math.ceil(body.numbers.length / 3) * numberHeight;
    case "map":
      return mapHead + body.rows.length * mapLine + noteHeight(body.note);
  }
}

function drawBody(sheet: Sheet, body: PageBody, y: number, width: number): void {
  switch (body.kind) {
    case "facts":
      drawFacts(sheet, body, y, width);
      break;
    case "bars":
      drawBars(sheet, body, y, width);
      break;
    case "numbers":
      drawNumbers(sheet, body, y, width);
      break;
    case "map":
      drawMap(sheet, body, y, width);
      break;
  }
}

function factHeight(fact: { label: string; value: string; how: string }): number {
  const lines = (text: string, width: number, as: TypeSize) => fitText(text, { size: type[as].size, width, lines: 2 }).length;
  return (
    type.text.line *
      Math.max(
        lines(fact.label, factColumns.label, "text"),
        lines(fact.value, factColumns.value, "text"),
        lines(fact.how, factColumns.how, "small"),
      ) +
    20
  );
}

function drawFacts(sheet: Sheet, { facts }: Extract<CardBody, { kind: "facts" }>, from: number, width: number): void {
  let y = from;
  for (const fact of facts) {
    sheet.box(margin, y, width, 1.5, "rule");
    const place = { y: y + 11, as: "text" } as const;
    const x = margin + factColumns.label + factColumns.between;
    sheet.write(fact.label, { ...place, x: margin, width: factColumns.label, lines: factLines.label, tone: "quiet" });
    sheet.write(fact.value, { ...place, x, width: factColumns.value, lines: factLines.value, tone: fact.missing ? "quiet" : "ink" });
    sheet.write(fact.how, {
      x: x + factColumns.value + factColumns.between,
      y: y + 14,
      width: factColumns.how,
      lines: factLines.how,
      as: "small",
      tone: "quiet",
    });
    y += factHeight(fact);
  }
}

function noteHeight(note: string): number {
  return note === ""
    ? 0
    : 8 + fitText(note, { size: type.small.size, width: cardSize.width - 2 * margin, lines: 2 }).length * type.small.line;
}

function drawBars(sheet: Sheet, { heading, of, bars, note }: Extract<CardBody, { kind: "bars" }>, from: number, width: number): void {
  if (bars.length === 0) return;
  let y = sheet.write(heading, { x: margin, y: from, width, lines: 1, as: "text", weight: 600 }) + 4;
  const labels = 450;
  const numbers = 190;
  const most = width - labels - numbers - 20;
  for (const bar of bars) {
    sheet.write(bar.label, { x: margin, y: y + 2, width: labels - 16, lines: 1, as: "text" });
    const long = (count: number) => (of === 0 ? 0 : (count / of) * most);
    sheet.box(margin + labels, y + 7, long(bar.count), 22, bar.review === null ? "accent" : "tint");
    if (bar.review !== null) sheet.box(margin + labels, y + 7, long(bar.review), 22, "accent");
    const x = margin + labels + long(bar.count) + 12;
    sheet.write(barWords(bar), { x, y: y + 2, width: numbers, lines: 1, as: "text" });
    y += barLine;
  }
  sheet.write(note, { x: margin, y: y + 8, width, lines: 2, as: "small", tone: "quiet" });
}

/** "12", or "12 = 7 + 5" where some are in the review and some were added since. */
function barWords({ count, review }: CardBar): string {
  return review === null || review === 0 || review === count ? String(count) : `${count} = ${review} + ${count - review}`;
}

const numberHeight = 140;

function drawNumbers(sheet: Sheet, { numbers }: Extract<CardBody, { kind: "numbers" }>, from: number, width: number): void {
  const column = width / 3;
  numbers.forEach(({ number, label, note }, place) => {
    const x = margin + (place % 3) * column;
    const y = from + Math.floor(place / 3) * numberHeight;
    sheet.box(x, y, column - 24, 1.5, "rule");
    const where = { x, width: column - 24 };
    const digits = String(number);
    sheet.write(digits, { ...where, y: y + 14, lines: 1, as: "title", weight: 600, tone: "accent" });
    const beside = textWidth(digits, type.title.size, 600) + 14;
    sheet.write(label, { x: x + beside, width: column - 24 - beside, y: y + 28, lines: 1, as: "text" });
    sheet.write(note, { ...where, y: y + 76, lines: 2, as: "small", tone: "quiet" });
  });
}

/** Three lines of small type, and a little room below them. */
const mapHead = 3 * type.small.line + 8;
const headLines = 3;
const mapLine = 38;

function drawMap(sheet: Sheet, { columns, rows, most, note }: Extract<CardBody, { kind: "map" }>, from: number, width: number): void {
  const labels = 446;
  const column = (width - labels) / Math.max(1, columns.length);
  columns.forEach((label, place) => {
    const x = margin + labels + place * column;
    const lines = fitText(label, { size: type.small.size, width: column - 12, lines: headLines }).length;
    sheet.write(label, {
      x: x + 6,
      y: from + (headLines - lines) * type.small.line,
      width: column - 12,
      lines: headLines,
      as: "small",
      tone: "quiet",
    });
  });
  rows.forEach((row, number) => {
    const y = from + mapHead + number * mapLine;
    sheet.box(margin, y, width, 1, "rule");
    const inset = row.depth * 22;
    sheet.write(row.label, {
      x: margin + inset,
      y: y + 6,
      width: labels - inset - 16,
      lines: 1,
      as: "text",
      weight: row.isSum ? 600 : 400,
    });
    row.cells.forEach((cell, place) => {
      const x = margin + labels + place * column;
      // Darker for more; the number says the same.
      if (cell.count > 0) sheet.box(x + 1, y + 1, column - 2, mapLine - 1, "tint", 0.2 + (0.8 * cell.count) / Math.max(1, most));
      const number = cell.text;
      sheet.write(number, {
        x: x + 8,
        y: y + 6,
        width: column - 16,
        lines: 1,
        as: cell.count > 0 ? "text" : "small",
        weight: cell.count > 0 ? 600 : 400,
        tone: cell.count > 0 ? "ink" : "quiet",
      });
      const beside = textWidth(number, type.text.size, 600) + 10;
      if (cell.split !== "")
        sheet.write(cell.split, { x: x + 8 + beside, y: y + 9, width: column - 12 - beside, lines: 1, as: "small", tone: "ink" });
    });
  });
  sheet.write(note, { x: margin, y: from + mapHead + rows.length * mapLine + 8, width, lines: 2, as: "small", tone: "quiet" });
}
