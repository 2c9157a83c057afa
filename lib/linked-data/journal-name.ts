/** The name of a journal without the volume, article number and pages that some records have behind it: "Science 363:1314-1319". */
export function journalName(printed: string): string {
  return printed.replace(/ \d[\w:().-]*$/, "");
}
