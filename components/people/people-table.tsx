import Link from "next/link";
import { type PeopleEndpoint, type PeopleRow, peopleEndpoints } from "@/lib/evidence/lens/people-rows";
import { type PeopleGroup, rowsOfGroup } from "@/lib/evidence/lens/people-sentences";
import {
  comparatorWords,
  endpointWords,
  givenWords,
  harmWords,
  menWords,
  missingWords,
  textOrReason,
  whoWords,
} from "@/lib/evidence/words/people-words";
import { recordPage } from "@/lib/evidence/words/record-page";
import { PeopleValue } from "./people-value";
import { ShareScale } from "./share-scale";

const columns = [
  "Report, and what was given",
  "Who",
  "Men",
  endpointWords["sperm-in-semen"],
  endpointWords["sperm-retrieved"],
  "Pregnancies and live births",
  "Harms looked for, and found",
  "Compared with",
  "Followed for",
  "What was read",
  "Trial",
] as const;

/** Columns whose numbers stand on the common axis, with the endpoints that they hold. */
const axisOf: ReadonlyMap<string, readonly PeopleEndpoint[]> = new Map([
  [columns[3], ["sperm-in-semen"]],
  [columns[4], ["sperm-retrieved"]],
  [columns[5], ["pregnancy", "live-birth"]],
]);

/** A row a report, a body a group. Below the width of a table the rows stand as stacked records. */
export function PeopleTable({
  rows,
  groups,
}: {
  rows: readonly PeopleRow[];
  groups: readonly (readonly [group: PeopleGroup, heading: string])[];
}) {
  const shown = groups.flatMap(([group]) => rowsOfGroup(rows, group));
  /** A scale over a column without numbers would only take room. */
  const hasNumbers = (column: string) =>
    axisOf.get(column)?.some((endpoint) => shown.some((row) => row.endpoints[endpoint].values.length > 0)) ?? false;
  return (
    <table className="people-table">
      <caption className="visually-hidden">Reports of what was given to men, latest first</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
              {hasNumbers(column) ? <ShareScale /> : null}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(([group, heading]) => (
        <tbody key={group}>
          {groups.length > 1 ? (
            <tr className="people-group">
              <th scope="rowgroup" colSpan={columns.length}>
                {heading}
              </th>
            </tr>
          ) : null}
          {rowsOfGroup(rows, group).map((row) => (
            <Row key={row.study} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row }: { row: PeopleRow }) {
  const given = givenWords(row);
  const who = whoWords(row);
  const men = menWords(row);
  const followUpNote = "missing" in row.followUp ? (row.followUp.asReported ?? row.followUp.note) : null;
  return (
    <tr id={row.study}>
      <th scope="row">
        <Link href={recordPage("studies", row.study)} prefetch={false}>
          {row.name}
        </Link>
        {row.retracted ? <span className="people-note">Retracted; not counted above.</span> : null}
        <span className="people-given">{given.what}</span>
        {given.whose ? <span className="people-note">{given.whose}</span> : null}
        <span className="people-note">{given.how}</span>
        {given.also ? <span className="people-note">with {given.also}</span> : null}
        {row.twins > 0 ? (
          <span className="people-note">
            {row.twins === 1 ? "A second report" : `${row.twins} more reports`} of the same men, counted once
          </span>
        ) : null}
      </th>
      <td data-label={columns[1]}>
        <div>
          {who.condition}
          {who.history ? <span className="people-note">{who.history}</span> : null}
          {who.retrievals ? <span className="people-note missing">{who.retrievals}</span> : null}
        </div>
      </td>
      <td data-label={columns[2]}>
        <div>
          {men.number}
          {men.note ? <span className="people-note">{men.note}</span> : null}
        </div>
      </td>
      <td data-label={columns[3]}>
        <div>
          <Endpoint row={row} endpoint="sperm-in-semen" />
          {row.instead.length > 0 ? (
            <>
              <span className="people-note">Told instead:</span>
              {row.instead.map((value, place) => (
                <PeopleValue
                  key={`${value.quantity} ${value.group}`}
                  study={row.study}
                  value={value}
                  instead
                  note={row.instead.findIndex(({ note }) => note === value.note) === place}
                />
              ))}
            </>
          ) : null}
        </div>
      </td>
      <td data-label={columns[4]}>
        <div>
          <Endpoint row={row} endpoint="sperm-retrieved" />
        </div>
      </td>
      <td data-label={columns[5]}>
        <div>
          <Births row={row} />
        </div>
      </td>
      <td data-label={columns[6]}>
        <div>
          {row.harms.length === 0 ? <span className="missing">not read</span> : null}
          {row.harms.map((harm) => (
            <span key={harm.measure} className="people-line">
              {harmWords(harm)}
            </span>
          ))}
        </div>
      </td>
      <td data-label={columns[7]}>
        <div>
          {comparatorWords(row.comparator)}
          {row.design ? <span className="people-note">{row.design}</span> : null}
        </div>
      </td>
      <td data-label={columns[8]}>
        <div>
          <span className={"value" in row.followUp ? undefined : "missing"}>{textOrReason(row.followUp)}</span>
          {followUpNote ? <span className="people-note">{followUpNote}</span> : null}
        </div>
      </td>
      <td data-label={columns[9]}>
        <div>{row.read}</div>
      </td>
      <td data-label={columns[10]}>
        <div>
          {row.trial ? (
            <>
              may report{" "}
              <Link href={recordPage("trials", row.trial)} prefetch={false}>
                {row.trial}
              </Link>
            </>
          ) : (
            <span className="missing">none known</span>
          )}
        </div>
      </td>
    </tr>
  );
}

function Endpoint({ row, endpoint }: { row: PeopleRow; endpoint: PeopleEndpoint }) {
  const { values, missing } = row.endpoints[endpoint];
  if (missing) return <span className="missing">{missingWords[missing]}</span>;
  return values.map((value, place) => (
    <PeopleValue
      key={`${value.quantity} ${value.group}`}
      study={row.study}
      value={value}
      measure={isBirth(endpoint)}
      note={values.findIndex(({ note }) => note === value.note) === place}
    />
  ));
}

/** Pregnancies and births in one column: each where it has numbers, or one word for both where they have the same reason for none. */
function Births({ row }: { row: PeopleRow }) {
  const births = peopleEndpoints.filter(isBirth);
  const [first, ...others] = births.map((endpoint) => row.endpoints[endpoint].missing);
  if (first && others.every((reason) => reason === first)) return <span className="missing">{missingWords[first]}</span>;
  return births.map((endpoint) => <Endpoint key={endpoint} row={row} endpoint={endpoint} />);
}

function isBirth(endpoint: PeopleEndpoint): boolean {
  return endpoint === "pregnancy" || endpoint === "live-birth";
}
