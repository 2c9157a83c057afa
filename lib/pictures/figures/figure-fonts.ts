import { readFileSync } from "node:fs";
import path from "node:path";

const weights = [400, 600] as const;

/** Parts of the font, each a range of characters with a file of its own. */
type FontPart = "latin" | "latin-ext" | "greek" | "greek-ext";

/** The font files of the figures, as the package has them; a file that quotes names and titles needs more than the first part. */
export function figureFontFiles(parts: readonly FontPart[] = ["latin"]): Buffer[] {
  // By the project's own node_modules: a bundler would otherwise try to take the files in.
  const folder = path.join(process.cwd(), "node_modules", "@fontsource", "source-sans-3", "files");
  return parts.flatMap((part) => weights.map((weight) => readFileSync(path.join(folder, `source-sans-3-${part}-${weight}-normal.woff2`))));
}

/** The same as rules that stand inside a file, so that it needs nothing from outside. */
export function figureFontRules(): string {
  return figureFontFiles()
    .map(
      (file, place) =>
        `@font-face{font-family:'Source Sans 3';font-weight:${weights[place]};src:url(data:font/woff2;base64,${file.toString("base64")}) format('woff2')}`,
    )
    .join("");
}
