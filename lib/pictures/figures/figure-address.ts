/** The address of a figure, or of the page it stands on: what is raised in it, and the filters as the studies table writes them. */
export function figureAddress(
  figure: string,
  {
    raise,
    filters = "",
    part = "",
    page = `/figures/${figure}`,
  }: { raise?: string | null; filters?: string; part?: "" | "/figure.svg" | "/figure.png"; page?: string | undefined },
): string {
  const search = [raise ? `raise=${raise}` : "", filters].filter(Boolean).join("&");
  return `${page}${part}${search ? `?${search}` : ""}`;
}
