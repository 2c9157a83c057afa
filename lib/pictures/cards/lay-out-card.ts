import { barsBody } from "./bars-body.ts";
import type { Card, CardBody } from "./card.ts";
import { cardSize } from "./card-address.ts";
import type { BodyLayout, PageBody } from "./card-body.ts";
import { factsBody } from "./facts-body.ts";
import { fitsWhole, fitText } from "./fit-text.ts";
import { mapBody } from "./map-body.ts";
import { numbersBody } from "./numbers-body.ts";
import type { PlacedCard } from "./placed-card.ts";
import { margin, Sheet, type TypeSize, type } from "./sheet.ts";

const bodies: { readonly [K in PageBody["kind"]]: BodyLayout<K> } = {
  facts: factsBody,
  bars: barsBody,
  numbers: numbersBody,
  map: mapBody,
};

const top = 94;
const bottom = 542;
const gap = 16;
/** Puts everything on a card into its place. No text is wider or longer than the place it has; what does not fit ends in “…”. */
export function layOutCard(card: Card): PlacedCard {
  return card.body.kind === "figure" ? layOutFigure(card, card.body) : layOutPage(card, card.body);
}

/** Title above, numbers or facts below. */
function layOutPage(card: Card, body: PageBody): PlacedCard {
  const sheet = new Sheet();
  const width = cardSize.width - 2 * margin;
  sheet.write(card.kicker, { x: margin, y: 48, width, lines: 1, as: "text", weight: 600, tone: "accent" });
  const layout = bodies[body.kind] as BodyLayout<typeof body.kind>;
  const height = layout.height(body);
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
  layout.draw(sheet, body, Math.max(y + gap, bottom - height - 36), width);
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
