// @ts-check
// The `npm start` command: from whatever state the folder is in to the built site, served on PORT or 3000.
import { requireNode } from "./require-node.mjs";

requireNode();
const { orStop } = await import("./stop.mjs");
const { serve } = await import("./serve.mjs");

await orStop(() => serve("start"));
