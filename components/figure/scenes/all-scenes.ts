import type { Form } from "../../../lib/pictures/figures/sheet.ts";
import { Scene1a } from "./scene-1a.tsx";
import { Scene1b } from "./scene-1b.tsx";
import { Scene2 } from "./scene-2.tsx";
import { Scene3 } from "./scene-3.tsx";

/** The surroundings of every figure, by its id. */
export const allScenes: Readonly<Record<string, (props: { form: Form }) => React.ReactNode>> = {
  "figure-1a": Scene1a,
  "figure-1b": Scene1b,
  "figure-2": Scene2,
  "figure-3": Scene3,
};
