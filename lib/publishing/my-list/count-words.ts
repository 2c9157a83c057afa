/** "1 record", "3 records". */
export function countWords(count: number): string {
  return `${count} ${count === 1 ? "record" : "records"}`;
}
