import { NotFoundPage } from "@/components/page/not-found-page";

export default function NotFound() {
  return <NotFoundPage what="study" example="/studies/cakici-2013" href="/studies" list="All studies" />;
}
