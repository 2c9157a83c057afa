import { hashData } from "../../lib/evidence/records/hash-data.ts";
import { compile } from "../../prisma/compile.ts";
import { dataFolder } from "./places.ts";
import { realData } from "./real-data.ts";

// Compiles the real data into the file named on the command line.
await compile(realData(), hashData(dataFolder), process.argv[2] as string);
process.exit(0);
