import { NotFoundPage } from "@/components/page/not-found-page";

export default function NotFound() {
  return <NotFoundPage what="claim" example="/claims/C042" href="/claims" list="All claims" />;
}
