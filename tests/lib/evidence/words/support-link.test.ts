import { expect, test } from "vitest";
import { supportLink } from "@/lib/evidence/words/support-link.ts";

const names = new Map([
  ["studies/ghasemzadeh-hasankolaei-2016", "Ghasemzadeh-Hasankolaei 2016"],
  ["studies/edited-ssc-kit-2019", "Gene-corrected SSCs in Kit-mutant mice (2019)"],
  ["syntheses/qiu-2023", "Qiu 2023"],
]);

test.each([
  ["claims/C042", "/claims/C042", "C042"],
  ["studies/ghasemzadeh-hasankolaei-2016", "/studies/ghasemzadeh-hasankolaei-2016", "Ghasemzadeh-Hasankolaei 2016"],
  ["studies/edited-ssc-kit-2019", "/studies/edited-ssc-kit-2019", "Gene-corrected SSCs in Kit-mutant mice (2019)"],
  ["references/81", "/references/81", "[81]"],
  ["trials/NCT02041910", "/trials/NCT02041910", "NCT02041910"],
  ["syntheses/qiu-2023", "/beyond-the-review#qiu-2023", "Qiu 2023"],
  ["inconsistencies/D2", "/about#D2", "D2"],
  ["review/233", "/about#the-review", "line 233"],
])("%s leads to its page under a short name", (support, href, label) => {
  expect(supportLink(support, names)).toMatchObject({ href, label });
});
