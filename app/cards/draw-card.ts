import { createElement } from "react";
import { CardPicture } from "@/components/card/card-picture";
import type { Card } from "@/lib/pictures/cards/card";
import { cardSize } from "@/lib/pictures/cards/card-address";
import { layOutCard } from "@/lib/pictures/cards/lay-out-card";
import { figureFontFiles } from "@/lib/pictures/figures/figure-fonts";
import { rasterise } from "@/lib/pictures/figures/rasterise";

/** A card as an SVG, from which its PNG is made. */
export async function drawCard(card: Card): Promise<string> {
  // Not at the top: Next refuses a page's bundle that names it, though a route may use it.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(createElement(CardPicture, { card: layOutCard(card), title: card.title }));
}

let fonts: Buffer[] | undefined;

/** The PNG of a card's SVG. Names and titles have letters beyond the figures' own, so more of the font is read, once. */
export function cardPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= figureFontFiles(["latin", "latin-ext", "greek", "greek-ext"]);
  return rasterise(svg, cardSize.width, fonts);
}
