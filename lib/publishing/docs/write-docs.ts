import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fieldDictionary } from "./field-dictionary.ts";

/** `npm run docs`: writes what is generated from the schemas. */
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "data", "README.md");
writeFileSync(target, fieldDictionary());
console.log(`Wrote ${path.relative(process.cwd(), target)}`);
