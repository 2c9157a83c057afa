import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readSteps } from "@/lib/catalogue/asking/read-steps";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/start", {
  title: "Start here",
  description: "Short pages for a newcomer, from what NOA is to where the trials stand.",
});

export default async function StartPage() {
  const steps = await readSteps(await getCatalogue());
  return (
    <>
      <PageHead title="Start here">
        <p className="lede">
          {steps.length} short pages for a newcomer, one after the other. Every sentence names what it rests on; words with a dotted line
          are explained where they stand.
        </p>
      </PageHead>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step.id}>
            <h2>
              <Link href={`/start/${step.id}`} prefetch={false}>
                {step.title}
              </Link>
            </h2>
            <p>{step.lede}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
