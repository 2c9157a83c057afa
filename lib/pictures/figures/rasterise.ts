import { readFileSync } from "node:fs";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

let ready: Promise<void> | undefined;

/** Draws an SVG as a PNG of a width in pixels, with the given font files only; nothing of the machine it runs on is used. */
export async function rasterise(svg: string, width: number, fonts: readonly Buffer[]): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readFileSync(path.join(process.cwd(), "node_modules", "@resvg", "resvg-wasm", "index_bg.wasm")));
  await ready;
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: [...fonts], loadSystemFonts: false, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
  });
  const rendered = image.render();
  const png = new Uint8Array(rendered.asPng());
  rendered.free();
  image.free();
  return png;
}
