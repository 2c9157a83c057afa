import type { Metadata } from "next";
import { ArrowRuleSection } from "@/components/figure/arrow-rule-section";
import { FigureKey } from "@/components/figure/figure-key";
import { FigurePreviews } from "@/components/figure/figure-previews";
import { FigureStyle } from "@/components/figure/figure-style";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/figures", {
  title: "Figures",
  description:
    "How cell therapy is thought to restore spermatogenesis, and from which cause the review comes to which approach: every arrow with the evidence behind it.",
});

export default async function FiguresPage() {
  const catalogue = await getCatalogue();
  const [figures, names] = await Promise.all([readRecordsOf(catalogue, "figures"), sourceNames(catalogue)]);
  return (
    <>
      <FigureStyle />
      <PageHead title="Figures">
        <p className="lede">
          How cell therapy is thought to restore spermatogenesis, and from which cause the review comes to which approach, drawn from the
          catalogue.
        </p>
      </PageHead>
      <FigurePreviews figures={figures} heading="The figures" />
      <FigureKey figures={figures} />
      <ArrowRuleSection figures={figures} names={names} />
    </>
  );
}
