import Link from "next/link";
import { PageHead } from "./page-head";

/** A page that is not there: what was looked for, what an address looks like, and where to go on. */
export function NotFoundPage({ what, example, href, list }: { what: string; example: string; href: string; list: string }) {
  return (
    <>
      <PageHead title={`There is no such ${what}`}>
        <p className="lede">
          No {what} has this address. An address looks like <code>{example}</code>.
        </p>
      </PageHead>
      <p>
        <Link href={href}>{list}</Link> · <Link href="/">Start page</Link>
      </p>
    </>
  );
}
