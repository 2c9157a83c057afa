/** "Ghasemzadeh-Hasankolaei M" → "Ghasemzadeh-Hasankolaei". */
export function surname(author: string): string {
  return author.replace(/\s+\p{Lu}{1,4}$/u, "");
}
