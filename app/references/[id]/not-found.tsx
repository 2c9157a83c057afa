import { NotFoundPage } from "@/components/page/not-found-page";

export default function NotFound() {
  return <NotFoundPage what="reference" example="/references/29" href="/references" list="All references" />;
}
