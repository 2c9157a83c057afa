import Link from "next/link";

export const metadata = { title: "No such page" };

/** Every list with the form that the addresses of its records have. */
const lists = [
  ["/studies", "Studies", "/studies/cakici-2013, or by reference number /studies/29"],
  ["/trials", "Trials", "/trials/NCT02041910"],
  ["/cell-sources", "Cell sources", "/cell-sources/bm-msc"],
  ["/mechanisms", "Mechanisms", "/mechanisms/M25"],
  ["/figures", "Mechanism figures", "/figures/figure-1b"],
  ["/questions", "Questions", "/questions/Q1"],
  ["/claims", "Claims", "/claims/C042"],
  ["/references", "References", "/references/29"],
  ["/discrepancies", "Discrepancies", "/discrepancies/qian-2020-1"],
  ["/start", "Start here", "/start/what-noa-is"],
  ["/glossary", "Glossary", "/glossary#azoospermia"],
  ["/data", "Open data", "/data/2026.11"],
] as const;

/** An address that leads nowhere: what addresses look like here, and the lists that hold everything. */
export default function NotFound() {
  return (
    <>
      <div className="page-head">
        <h1>There is no such page</h1>
        <p className="lede">
          The address may be cut off or misspelt, or the record may not be in this release. Everything in the catalogue can be reached from
          these lists:
        </p>
      </div>
      <dl className="facts">
        {lists.map(([href, label, example]) => (
          <div key={href} className="fact">
            <dt>
              <Link href={href}>{label}</Link>
            </dt>
            <dd>
              an address looks like <code>{example}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
