// @ts-check
// The `npm run dev` command: the site as it is being changed, on PORT or 3000; nothing is built beforehand.
import { requireNode } from "./require-node.mjs";

requireNode();
const { orStop } = await import("./stop.mjs");
const { serve } = await import("./serve.mjs");

await orStop(() => serve("dev"));
