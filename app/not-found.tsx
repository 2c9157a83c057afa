import Link from "next/link";
import { PageHead } from "@/components/page/page-head";

export default function NotFound() {
  return (
    <>
      <PageHead title="There is no such page">
        <p className="lede">The address may be cut off or misspelt. Everything in the catalogue can be reached from these lists:</p>
      </PageHead>
      <ul>
        {[
          ["/studies", "Studies"],
          ["/trials", "Trials"],
          ["/cell-sources", "Cell sources"],
          ["/mechanisms", "Mechanisms"],
          ["/claims", "Claims"],
          ["/references", "References"],
          ["/glossary", "Glossary"],
        ].map(([href, label]) => (
          <li key={href}>
            <Link href={href as string}>{label}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
