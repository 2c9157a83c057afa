import type { Form, Sheet } from "../sheet.ts";
import { figure1a } from "./figure-1a.ts";
import { figure1b } from "./figure-1b.ts";
import { figure2 } from "./figure-2.ts";
import { figure3 } from "./figure-3.ts";

/** The sheets of every figure, by its id. */
export const allSheets: Readonly<Record<string, Readonly<Record<Form, Sheet>>>> = {
  "figure-1a": figure1a,
  "figure-1b": figure1b,
  "figure-2": figure2,
  "figure-3": figure3,
};
