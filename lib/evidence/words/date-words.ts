const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A date as precise as it is known, in words: "2014", "January 2014", "22 January 2014". */
export function dateWords(date: string): string {
  const [year, month, day] = date.split("-");
  const words = [day ? String(Number(day)) : "", month ? months[Number(month) - 1] : "", year];
  return words.filter(Boolean).join(" ");
}
