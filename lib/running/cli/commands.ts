import type { Command, Option } from "./command.ts";

const json: Option = { help: "The answer as the API gives it." };
const width: Option = { value: "columns", help: "Lay the text out for this many columns, whatever is written to." };
const format: Option = {
  value: "format",
  help: "csv, json, ris, bib, csl.json, vancouver.txt or apa.txt: the file that the list’s page hands out.",
};
const q: Option = { value: "words", short: "q", help: "Only records whose text has these words." };
const collections = async () => ({
  of: "Collections",
  names: (await import("../../catalogue/collections/all-collections.ts")).collectionNames,
});
const sort: Option = { value: "order", help: "The order; with a hyphen before it the reverse, as in -year." };

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: "search",
    summary: "search all kinds of record for words or an identifier",
    usage: ["noa search <words> [--kind <kind>] [--page <n>] [--json]"],
    about: ["The same hits as the search page: a few of each kind, or all of one kind page by page."],
    options: { json, width },
    parameters: {
      own: {
        kind: { value: "kind", help: "Only hits of one kind, such as studies." },
        page: { value: "n", help: "A further page of the hits of one kind." },
      },
      more: false,
    },
    examples: ["noa search sertoli exosomes", "noa search varicocele --kind studies --json"],
    names: async () => ({ of: "Kinds", names: (await import("../../catalogue/search/search-kinds.ts")).searchKinds }),
    load: async () => (await import("./search.ts")).runSearch,
  },
  {
    name: "list",
    summary: "list the records of a collection, narrowed by the filters of its page",
    usage: [
      "noa list <collection> [--<filter> <term>,…] [--q <words>] [--sort <order>] [--page <n> | --all]",
      "noa list '<address>', such as '/studies?source=at-msc'",
    ],
    about: [
      "The filters are the parameters of the list’s address; several terms are joined by commas, or the option is repeated.",
      "In a terminal the answer is a table that is wrapped and never cut. Into a file or another program go lines with tabs, one a record, under a line with the columns’ names.",
      "“noa help list studies” names the filters, orders and columns of a collection, “noa help list studies source” what the terms of one filter mean.",
    ],
    options: {
      columns: { value: "id,…", help: "The columns of the table; all for every one." },
      all: { help: "All records that match, not a page of them." },
      json,
      csv: { help: "Short for --format csv." },
      format,
      width,
    },
    parameters: {
      own: {
        q,
        sort,
        page: { value: "n", help: "A further page." },
        "page-size": { value: "n", help: "Records on a page: 100, at most 200." },
        release: { value: "name", help: "Answer only if the catalogue is of this release." },
      },
      more: true,
    },
    examples: [
      "noa list studies --species rat --source at-msc,bm-msc --sort -year",
      "noa list trials --status recruiting --csv",
      "noa list '/claims?q=paracrine' --json",
    ],
    names: collections,
    load: async () => (await import("./list.ts")).runList,
  },
  {
    name: "show",
    summary: "show one record whole, with its sources and links",
    usage: ["noa show <kind> <id> [--json]", "noa show <DOI, PMID, registry number or address> [--json]"],
    about: ["Every fact is a value or the reason why there is none. [1] is the page it was read on; the pages stand at the end."],
    options: { json, width },
    parameters: null,
    examples: ["noa show studies guo-2021", "noa show NCT02025270", "noa show claims C042 --json"],
    names: async () => ({ of: "Kinds", names: (await import("./shown-kinds.ts")).shownKinds }),
    load: async () => (await import("./show.ts")).runShow,
  },
  {
    name: "export",
    summary: "write the records of a collection into a file",
    usage: ["noa export <collection> [--<filter> <term>,…] [--format <format>] [-o <file>] [--force]", "noa export '<address>' …"],
    about: [
      "All records that match, in the list’s order: the very file that the list’s page hands out, with the same filters.",
      "Without -o the file gets the name that the page gives it; “-o -” writes to the standard output. Without --format the ending of the file says it, else it is csv.",
    ],
    options: {
      format,
      output: { value: "file", short: "o", help: "The file to write." },
      force: { help: "Overwrite a file that is there." },
      progress: { help: "Say how far it is, though nobody seems to watch." },
    },
    parameters: { own: { q, sort, release: { value: "name", help: "Write only if the catalogue is of this release." } }, more: true },
    examples: ["noa export studies --source at-msc --format ris -o at-msc.ris", "noa export '/trials?scope=any' -o trials.csv"],
    names: collections,
    load: async () => (await import("./export.ts")).runExport,
  },
  {
    name: "check",
    summary: "read and check data/, as compiling does, and write nothing",
    usage: ["noa check [<data folder>] [--json]"],
    about: ["Lists every problem by file, field and reason, and ends with 1 if there is one."],
    options: { json: { help: "The problems as JSON." } },
    parameters: null,
    examples: ["noa check"],
    load: async () => (await import("./check.ts")).runCheck,
  },
  {
    name: "release",
    summary: "build the release that data/release.json names, or verify the one that stands",
    usage: ["noa release"],
    about: ["The same as npm run release. Says what it does; ends with 1 where it refuses."],
    options: {},
    parameters: null,
    examples: ["noa release"],
    load: async () => (await import("./release.ts")).runRelease,
  },
];
