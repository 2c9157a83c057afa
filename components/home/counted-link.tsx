import Link from "next/link";
import type { Counted } from "@/lib/pictures/front/front-page";

/** A number that leads to as many rows, with the words behind it in the link; nothing leads to nothing. */
export function CountedLink({ counted, children }: { counted: Counted; children?: React.ReactNode }) {
  const words = (
    <>
      {counted.number}
      {children ? <> {children}</> : null}
    </>
  );
  if (counted.number === 0) return words;
  return (
    <Link href={counted.address} prefetch={false}>
      {words}
    </Link>
  );
}
