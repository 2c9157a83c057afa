export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** Fields as TeX would print them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads BibTeX as BibTeX does: a field's value ends with the brace that closes it, and braces must balance. Anything else throws. */
export function readBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const skip = () => {
    while (/\s/.test(text[at] ?? "")) at++;
  };
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, "uy");
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (!match) throw new Error(`not BibTeX at ${JSON.stringify(text.slice(at, at + 60))}`);
    at += match[0].length;
    return match[1] ?? match[0];
  };
  for (skip(); at < text.length; skip()) {
    const type = take(/@([a-z]+)\{/);
    const key = take(/([^\s,{}"#%~\\]+),/);
    const fields: Record<string, string> = {};
    for (skip(); text[at] !== "}"; skip()) {
      const name = take(/([a-z]+) = \{/);
      const from = at;
      for (let depth = 1; depth > 0; at++) {
        if (at >= text.length) throw new Error(`${key}: ${name} has no end`);
        if (text[at] === "{") depth++;
        if (text[at] === "}") depth--;
      }
      if (name in fields) throw new Error(`${key} has ${name} twice`);
      fields[name] =
        name === "url" || name === "doi" || name === "howpublished" ? text.slice(from, at - 1) : printed(text.slice(from, at - 1));
      take(/,/);
    }
    at++;
    entries.push({ type, key, fields });
  }
  return entries;
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciicircum: "^",
  textasciitilde: "~",
  textless: "<",
  textgreater: ">",
};

/** What TeX prints: commands become their letter, braces vanish. */
function printed(value: string): string {
  return value.replace(/\\([A-Za-z]+)\{\}|\\([&%$#_])|[{}]/g, (whole, command: string | undefined, sign: string | undefined) => {
    if (sign) return sign;
    if (!command) return "";
    const letter = commands[command];
    if (letter === undefined) throw new Error(`unknown command ${whole}`);
    return letter;
  });
}
