import { NotFoundPage } from "@/components/page/not-found-page";

export default function NotFound() {
  return <NotFoundPage what="cell source" example="/cell-sources/bm-msc" href="/cell-sources" list="All cell sources" />;
}
