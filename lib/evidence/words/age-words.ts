const monthsOf = (years: number, months: number) => years * 12 + months;

/**
 * How long before `day` (exact) a date lies, as exact as the date: "3 years 8 months" for one that is known to the day,
 * "about 3 years 8 months" to the month, "about 3 years" to the year. A date after `day` counts as none.
 */
export function ageWords(date: string, day: string): string {
  const [fromYear = 0, fromMonth, fromDay] = date.split("-").map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = day.split("-").map(Number);
  if (fromMonth === undefined) {
    const years = toYear - fromYear;
    return years > 0 ? `about ${counted(years, "year")}` : "less than a year";
  }
  const months = monthsOf(toYear - fromYear, toMonth - fromMonth) - (fromDay !== undefined && toDay < fromDay ? 1 : 0);
  if (months <= 0) return "less than a month";
  const words = [Math.floor(months / 12), months % 12].map((count, place) =>
    count > 0 ? counted(count, place === 0 ? "year" : "month") : "",
  );
  return `${fromDay === undefined ? "about " : ""}${words.filter(Boolean).join(" ")}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
