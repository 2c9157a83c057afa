import { pageSizes } from "../../catalogue/facets/query.ts";
import { searchPageSize } from "../../catalogue/search/read-search.ts";
import { cacheControl } from "./json-response.ts";

/** A thing that holds for every address of the API. Code stands between backticks; a line of `example` is a command. */
export interface ApiRule {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly example?: readonly string[];
}

/** What holds for every address: in the document for programs and on the page for people, in the same words. */
export const apiRules: readonly ApiRule[] = [
  {
    id: "start",
    title: "Getting started",
    text: [
      "No key and no account. In the commands below, this site’s own address goes in the place of `http://localhost:3000`. Every list page has the same address here with `/api/v1` before it, and every list and record page links to itself as data.",
      "Choices within a parameter are joined by commas and mean “or”; parameters are joined by “and”. An answer tells its own question in the shortest form (`query`) and where a person sees the same (`pageUrl`).",
    ],
    example: [
      "curl 'http://localhost:3000/api/v1/studies?model=busulfan&species=rat,mouse'",
      "curl 'http://localhost:3000/api/v1/trials?scope=any&pageSize=200'",
      "curl 'http://localhost:3000/api/v1/search?q=ADSC'",
    ],
  },
  {
    id: "facts",
    title: "Facts that are not there",
    text: [
      'In a record, a fact is an object with a `value`, or with the reason why there is none: `{ "missing": "not-read" }`, `"not-reported"` or `"not-applicable"`. In the rows of lists the reason stands in the value’s place. “Not read” is never “not reported”.',
    ],
  },
  {
    id: "paging",
    title: "Paging",
    text: [
      `A page of a list holds ${pageSizes.default} rows, or as many as \`pageSize\` says, up to ${pageSizes.max}; a page of a search in one kind holds ${searchPageSize}. The header \`Link\` leads to the \`first\`, \`prev\`, \`next\` and \`last\` page. A page beyond the last one of a list is answered with the last one, and \`page\` says which that is.`,
      "A list as a whole, as CSV, JSON, RIS, BibTeX or CSL-JSON, is the page’s own address with an ending, such as `/studies.csv?species=rat`.",
      "Rows for analysis take the same filters: `/effects.csv?species=rat` has one row a comparison, `/effects/syrf.csv` one a cohort.",
    ],
  },
  {
    id: "releases",
    title: "Releases",
    text: [
      "The catalogue changes with a release and in between not at all. Every answer names its `release`. Add `release=` and that name to any address to be refused, with 404, once another release is served: a program that pages through a list does not then mix two.",
      "Releases that were published stay whole, as files, at `/data`.",
    ],
  },
  {
    id: "caching",
    title: "Caching",
    text: [
      `Answers carry \`Cache-Control: ${cacheControl}\` and a weak \`ETag\` made of the answer itself. Send the tag back as \`If-None-Match\` and an unchanged answer is 304 without a body. \`HEAD\` gives the headers alone. Errors are not to be kept. The header \`Link\` names the shortest address of the same answer as \`canonical\`, by which a cache can be kept small.`,
    ],
    example: [
      "curl -sD- -o/dev/null 'http://localhost:3000/api/v1/claims' | grep -i '^etag'",
      "curl -i -H 'If-None-Match: W/\"…\"' 'http://localhost:3000/api/v1/claims'",
    ],
  },
  {
    id: "cors",
    title: "From pages of other sites",
    text: [
      "Any page may read the API: every answer, errors too, carries `Access-Control-Allow-Origin: *`, and a page can send `If-None-Match` and read `ETag` and `Link`. No cookie is set or looked at.",
    ],
  },
  {
    id: "errors",
    title: "Errors",
    text: [
      "Every error is `application/problem+json` (RFC 9457) with `title`, `status` and a sentence in `detail`. 400: something in the address cannot be used; `problems` names each such parameter, and what it accepts. Nothing is left out in silence. 404: no such address, record or release. 405: another method than `GET`, `HEAD` or `OPTIONS`. 503: there is no catalogue to answer from; `Retry-After` says when to ask again.",
    ],
  },
  {
    id: "changes",
    title: "What changes, and what does not",
    text: [
      "Within `v1` no address, parameter, field or id of a term is removed, renamed or given another meaning. New parameters, new fields and new terms may come at any time: a program has to pass over fields that it does not know, and to expect terms that it has not met.",
      "What is to go is marked `deprecated: true` in the document first, and answers that contain it carry the headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). It goes with a `v2` only, at least twelve months after the mark, and until that day `v1` is served beside it. Nothing is deprecated now.",
    ],
  },
  {
    id: "licence",
    title: "Licence",
    text: [
      "The data are under CC BY 4.0: name “NOA evidence explorer” and the release. Titles are quoted as printed. For research and teaching, not medical advice; a trial’s status is a dated snapshot.",
    ],
  },
];
