import type { Study } from "@/lib/evidence/schema/study";
import { biasJudgement, syrcleItem } from "@/lib/evidence/schema/vocabularies/risk-of-bias";

/** SYRCLE's items with their judgements and the words behind them, or that none was assessed. There is no sum. */
export function RiskOfBias({ items }: { items: Study["riskOfBias"] }) {
  return (
    <section aria-labelledby="risk-of-bias">
      <h2 id="risk-of-bias">Risk of bias</h2>
      {items.length === 0 ? (
        <p>
          <span className="missing">Not assessed.</span> None of SYRCLE’s {syrcleItem.terms.length} items was judged for this study, which
          is not the same as unclear.
        </p>
      ) : (
        <dl className="facts">
          {syrcleItem.terms.map((term) => {
            const judged = items.find((one) => one.item === term.id);
            return (
              <div key={term.id} className="fact">
                <dt>{term.label}</dt>
                <dd>
                  {judged ? biasJudgement.term(judged.judgement).label : <span className="missing">Not assessed</span>}
                  {judged ? <span className="cell-note">{judged.support}</span> : null}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
