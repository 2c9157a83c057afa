import { NotFoundPage } from "@/components/page/not-found-page";

export default function NotFound() {
  return <NotFoundPage what="trial" example="/trials/NCT02041910" href="/trials" list="All trials" />;
}
