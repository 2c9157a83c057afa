/**
 * The endings of addresses that hand out lists and records as files. Plain JavaScript, because `next.config.js` routes by them before
 * anything is compiled; what each holds is declared in `export-formats.ts`.
 */
export const endings = /** @type {const} */ (["csv", "json", "ris", "bib", "csl.json", "vancouver.txt", "apa.txt"]);
