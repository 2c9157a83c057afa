import type { CardBody } from "./card.ts";
import type { Sheet } from "./sheet.ts";

/** The bodies that stand below a title, over the whole width. */
export type PageBody = Exclude<CardBody, { kind: "figure" }>;

/** How a kind of body is laid out: how high it will be, and its parts from an upper edge on. */
export interface BodyLayout<Kind extends PageBody["kind"]> {
  height(body: Extract<CardBody, { kind: Kind }>): number;
  draw(sheet: Sheet, body: Extract<CardBody, { kind: Kind }>, from: number, width: number): void;
}
