import Link from "next/link";
import { modelOf } from "@/lib/evidence/causes/models-of-causes";
import { inducer } from "@/lib/evidence/schema/vocabularies/study";

/** Every inducer of the studies: the cause that it is counted as a model of, why, and how many studies used it. */
export function ModelsTable({
  models,
  nameOf,
}: {
  models: readonly { readonly id: string; readonly label: string; readonly count: number; readonly href: string }[];
  nameOf: (cause: string) => string;
}) {
  return (
    <div className="table-scroll">
      <table className="stacks">
        <caption className="visually-hidden">Inducers of the studies, the cause each is a model of, and the number of studies</caption>
        <thead>
          <tr>
            <th scope="col">What was done</th>
            <th scope="col" className="end">
              Studies
            </th>
            <th scope="col">Model of</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {inducer.ids.map((id) => {
            const model = models.find((one) => one.id === id);
            const { cause, reason } = modelOf[id];
            return (
              <tr key={id}>
                <th scope="row">{model?.label ?? inducer.term(id).label}</th>
                <td className="end" data-label="Studies">
                  <div>
                    {model && model.count > 0 ? (
                      <Link href={model.href} prefetch={false} aria-label={`${model.label}: ${model.count}`}>
                        {model.count}
                      </Link>
                    ) : (
                      0
                    )}
                  </div>
                </td>
                <td data-label="Model of">
                  <div>{cause ? <a href={`#${cause}`}>{nameOf(cause)}</a> : <span className="quiet">no cause</span>}</div>
                </td>
                <td data-label="Why">
                  <div>{reason}</div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
