import type { RecordFigure } from "@/lib/pictures/figures/record-figure";
import { FigurePicture } from "./figure-picture";

/** The figure that draws a record, beside it, with what belongs to the record raised. Nothing is drawn where no figure has it. */
export function RecordPicture({ drawn, note }: { drawn: RecordFigure | null; note: (parts: number) => string }) {
  if (!drawn) return null;
  return <FigurePicture rendered={drawn.rendered} href={drawn.href} also={drawn.also} note={note(drawn.parts)} />;
}

/** What is raised, where that is arrows only: "The arrow of this mechanism is raised." */
export function raisedArrows(whose: string): (parts: number) => string {
  return (parts) => (parts === 1 ? `The arrow ${whose} is raised.` : `The ${parts} arrows ${whose} are raised.`);
}
