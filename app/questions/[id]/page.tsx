import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionRecord } from "@/components/record/question-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { readQuestionPage } from "@/lib/publishing/asking/read-question-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("questions");
}

async function read({ params }: Props) {
  return readQuestionPage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such question" };
  const { id, question, reviewVerdict } = page.question;
  return pageMetadata(`/questions/${id}`, { title: question, description: reviewVerdict });
}

export default async function QuestionPage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <QuestionRecord page={page} />;
}
