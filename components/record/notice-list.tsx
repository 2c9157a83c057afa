import type { Notice } from "@/lib/evidence/schema/notice";
import { noticeKind } from "@/lib/evidence/schema/vocabularies/evidence";
import { noticeDate } from "@/lib/evidence/words/notice-words";

/** Retractions, corrections and concerns that were published about a work, before anything else that is said of it. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="notices" aria-label="Notices about this paper">
      {notices.map((notice) => (
        <li key={notice.url} className={`notice ${notice.kind}`}>
          <strong>{noticeKind.term(notice.kind).label}</strong>, {noticeDate(notice)}: {notice.says ?? "its content was not read"}.{" "}
          <a href={notice.url}>The notice</a>.
        </li>
      ))}
    </ul>
  );
}
