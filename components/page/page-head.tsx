import { Trail } from "./trail";

/** Title of a page with the way back and what the page is. */
export function PageHead({ title, kicker, children }: { title: React.ReactNode; kicker?: React.ReactNode; children?: React.ReactNode }) {
  return (
    <div className="page-head">
      <Trail />
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{title}</h1>
      {children}
    </div>
  );
}
