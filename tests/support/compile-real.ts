import { hashData } from "../../lib/records/hash-data.ts";
import { readRecords } from "../../lib/records/read-records.ts";
import { compile } from "../../prisma/compile.ts";
import { dataFolder } from "./places.ts";

// Compiles the real data into the file named on the command line.
const { data, problems } = readRecords(dataFolder);
if (!data) throw new Error(`data/ has ${problems.length} problems, the first: ${JSON.stringify(problems[0])}`);
await compile(data, hashData(dataFolder), process.argv[2] as string);
process.exit(0);
