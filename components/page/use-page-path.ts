import { useSelectedLayoutSegments } from "next/navigation";

/**
 * The path of the page that the frame stands around; of an address at which there is nothing, the path of the page that says so. The
 * address itself would not do: the server draws that page once for all such addresses, and the browser's frame must be the same.
 */
export function usePagePath(): string {
  return `/${useSelectedLayoutSegments().join("/")}`;
}
