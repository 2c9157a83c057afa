/** An entry as its tags with their values, in order. */
export type RisEntry = Readonly<Record<string, readonly string[]>>;

/** Reads RIS strictly: every line is a tag and a value, entries begin with TY and end with ER, lines end with CRLF. Anything else throws. */
export function readRis(text: string): RisEntry[] {
  if (text === "") return [];
  if (!text.endsWith("\r\n")) throw new Error("the last line does not end");
  const entries: Record<string, string[]>[] = [];
  let open: Record<string, string[]> | null = null;
  for (const line of text.slice(0, -2).split("\r\n")) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line);
    if (!match) throw new Error(`not a line of RIS: ${JSON.stringify(line)}`);
    const [, tag = "", value = ""] = match;
    if ((tag === "TY") !== (open === null)) throw new Error(`${tag} where it cannot stand`);
    if (tag === "ER") {
      open = null;
      continue;
    }
    if (open === null) {
      open = {};
      entries.push(open);
    }
    const values = open[tag];
    if (values) values.push(value);
    else open[tag] = [value];
  }
  if (open) throw new Error("the last entry has no end");
  return entries;
}
