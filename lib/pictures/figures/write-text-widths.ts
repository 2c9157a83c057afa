/**
 * Writes `text-widths.json`: how wide each character of the figures' font is. Run by `npm run figures:widths` after the font
 * was changed; needs a browser, which measures the font file that the project ships. Kerning is left out: it only narrows.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";

const weights = [400, 600] as const;
const ascii = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place));
const characters = `${ascii.join("")}–—“”‘’−·×…éöäü`;
const require = createRequire(import.meta.url);

const browser = await chromium.launch(
  process.env["BROWSER_PATH"] ? { executablePath: process.env["BROWSER_PATH"], args: ["--no-sandbox"] } : {},
);
const page = await browser.newPage();
const faces = weights.map((weight) => {
  const file = readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`));
  return `@font-face{font-family:measured;font-weight:${weight};src:url(data:font/woff2;base64,${file.toString("base64")})}`;
});
await page.setContent(`<style>${faces.join("")}</style><canvas></canvas>`);
const widths = await page.evaluate(
  async ({ weights, characters }) => {
    const context = (document.querySelector("canvas") as HTMLCanvasElement).getContext("2d") as CanvasRenderingContext2D;
    const table: Record<string, Record<string, number>> = {};
    for (const weight of weights) {
      await document.fonts.load(`${weight} 1000px measured`);
      context.font = `${weight} 1000px measured`;
      table[weight] = Object.fromEntries([...characters].map((character) => [character, Math.round(context.measureText(character).width)]));
    }
    return table;
  },
  { weights: [...weights], characters },
);
await browser.close();
writeFileSync(new URL("text-widths.json", import.meta.url), `${JSON.stringify(widths, null, 1)}\n`);
