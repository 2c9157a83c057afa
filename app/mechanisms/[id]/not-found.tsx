import { NotFoundPage } from "@/components/page/not-found-page";

export default function NotFound() {
  return <NotFoundPage what="mechanism" example="/mechanisms/M25" href="/mechanisms" list="All mechanisms" />;
}
