/** The address of a figure: what is raised in it, and the filters as the studies table writes them. */
export function figureAddress(
  figure: string,
  { raise, filters = "", part = "" }: { raise?: string | null; filters?: string; part?: "" | "/figure.svg" | "/figure.png" },
): string {
  const search = [raise ? `raise=${raise}` : "", filters].filter(Boolean).join("&");
  return `/figures/${figure}${part}${search ? `?${search}` : ""}`;
}
