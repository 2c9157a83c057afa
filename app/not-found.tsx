import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { sitePlaces } from "@/components/page/site-places";

export default function NotFound() {
  return (
    <>
      <PageHead title="There is no such page">
        <p className="lede">The address may be cut off or misspelt. Everything in the catalogue can be reached from these lists:</p>
      </PageHead>
      <ul>
        {sitePlaces.map(([href, label]) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
