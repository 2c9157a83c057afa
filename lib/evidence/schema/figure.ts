import { z } from "zod";
import { claimId } from "./cell-source.ts";
import { referenceNumber, reviewLine, slug } from "./identifiers.ts";
import { Sentence } from "./sentence.ts";
import { arrowStance, effect, region, setting, shape } from "./vocabularies/figure.ts";

const mechanismId = z.string().regex(/^M\d{2}$/, "is not a mechanism id; expected M and two digits");

const FigureNode = z.strictObject({
  id: slug,
  label: z.string().min(1).describe("The words in the figure."),
  region: region.schema.describe("Where it stands. The places within a region are given out in the order of the nodes."),
  shape: shape.schema,
  address: z
    .string()
    .regex(/^\/(cell-sources|mechanisms|glossary#|causes#|trials|claims)/, "is not an address of a record")
    .nullable()
    .describe("The page that tells more of it; null where there is none."),
});
export type FigureNode = z.output<typeof FigureNode>;

const ArrowStudy = z.strictObject({
  study: slug,
  stance: arrowStance.schema.describe("On what the arrow says."),
  basis: z.enum(["read", "title"]).describe("`title`: only its title says it; not counted for or against."),
  setting: setting.schema.describe("Where the finding was made."),
  finding: z.string().min(1).describe("What bears on the arrow, in our words and as far as it was read."),
});
export type ArrowStudy = z.output<typeof ArrowStudy>;

/** An arrow of a figure: one statement, with everything of the catalogue that stands behind it or speaks against it. */
const Arrow = z.strictObject({
  id: slug,
  from: slug,
  to: slug,
  effect: effect.schema,
  statement: z.string().min(1).describe("What the arrow says, as a sentence without its full stop."),
  mechanisms: z.array(mechanismId).describe("Mechanisms of the review that it draws."),
  claims: z.array(claimId).describe("Claims of the review that state it."),
  against: z.array(claimId).describe("Claims of the review that speak against it."),
  titles: z.array(referenceNumber).describe("Works whose title names it, where the review's text does not."),
  legend: z.array(reviewLine).describe("Lines of figure legends that name it, where the text does not."),
  studies: z.array(ArrowStudy).describe("Studies that bear on it, those in people among them."),
});
export type Arrow = z.output<typeof Arrow>;

/** A figure: its meaning only. Where things are put and how they are drawn is not data. */
export const Figure = z
  .strictObject({
    id: slug,
    number: z.string().min(1).describe("“1a”, “1b”, “2”, “3”."),
    title: z.string().min(1).describe("What the figure finds, as a sentence without its full stop."),
    caption: z.array(Sentence).min(1, "a figure needs a caption"),
    nodes: z.array(FigureNode).min(2).describe("In reading order."),
    groups: z
      .array(z.strictObject({ heading: z.string().min(1), arrows: z.array(Arrow).min(1) }))
      .min(1)
      .describe("The arrows in reading order, grouped as the figure reads."),
  })
  .superRefine((figure, context) => {
    const nodes = figure.nodes.map((node) => node.id);
    const arrows = arrowsOf(figure);
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    for (const id of twice(nodes)) refuse(["nodes"], `"${id}" stands there twice`);
    for (const id of twice(arrows.map((arrow) => arrow.id))) refuse(["groups"], `"${id}" stands there twice`);
    for (const arrow of arrows) {
      for (const end of [arrow.from, arrow.to])
        if (!nodes.includes(end)) refuse(["groups", arrow.id], `leads to "${end}", which is no node`);
      if (arrow.from === arrow.to) refuse(["groups", arrow.id], "begins and ends at one node");
      for (const id of twice(arrow.studies.map((entry) => entry.study)))
        refuse(["groups", arrow.id, "studies"], `"${id}" stands there twice`);
    }
    for (const id of nodes)
      if (!arrows.some((arrow) => arrow.from === id || arrow.to === id)) refuse(["nodes"], `no arrow leads to or from "${id}"`);
  });
export type Figure = z.output<typeof Figure>;

/** All arrows of a figure, in reading order. */
export function arrowsOf(figure: { readonly groups: readonly { readonly arrows: readonly Arrow[] }[] }): Arrow[] {
  return figure.groups.flatMap((group) => group.arrows);
}

/** Whether a figure draws mechanisms; figure 3 leads from causes to approaches and draws none. */
export function drawsMechanisms(figure: { readonly groups: readonly { readonly arrows: readonly Arrow[] }[] }): boolean {
  return arrowsOf(figure).some((arrow) => arrow.mechanisms.length > 0);
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}
