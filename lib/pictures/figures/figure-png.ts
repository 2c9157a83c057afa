import { crc32 } from "node:zlib";
import { figureFontFiles } from "./figure-fonts.ts";
import { rasterise } from "./rasterise.ts";

/** 180 mm at 300 dots per inch. */
export const pngWidth = 2126;

/** Draws an SVG file as a PNG of 2126 pixels' width, with the project's own fonts; nothing of the machine it runs on is used. */
export async function figurePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return withResolution(await rasterise(svg, pngWidth, figureFontFiles()));
}

/** Says in the file that it is meant for 300 dots per inch (PNG, section 11.3.4.3: chunk pHYs, in pixels per metre). */
function withResolution(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(300 / 0.0254);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const headerEnd = 33; // Signature (8) and the chunk IHDR (25) always come first.
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, headerEnd));
  result.set(chunk, headerEnd);
  result.set(png.subarray(headerEnd), headerEnd + chunk.length);
  return result;
}
