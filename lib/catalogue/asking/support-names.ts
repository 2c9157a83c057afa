import type { LinkRole } from "../../evidence/records/links.ts";
import { studyName } from "../../evidence/words/study-name.ts";
import type { RecordNames } from "../../evidence/words/support-link.ts";
import { synthesisName } from "../../evidence/words/synthesis-name.ts";
import { asking } from "./asking.ts";
import { oncePerCatalogue } from "./once-per-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";

/** The parts that records play which sentences rest on: see `supports` in lib/evidence/records/links.ts. */
const rolesOfSupports = ["rests on", "overtaken by"] as const satisfies readonly LinkRole[];

/** What the studies and syntheses are called that sentences rest on: the same names as in lists. */
export const supportNames = oncePerCatalogue(async (catalogue): Promise<RecordNames> => {
  const links = await asking(() =>
    catalogue.prisma.link.findMany({ where: { role: { in: [...rolesOfSupports] }, toKind: { in: ["studies", "syntheses"] } } }),
  );
  const named = (kind: string) => links.filter((link) => link.toKind === kind).map((link) => link.toId);
  const [studies, syntheses] = await Promise.all([
    readRecordsOf(catalogue, "studies", named("studies")),
    readRecordsOf(catalogue, "syntheses", named("syntheses")),
  ]);
  return new Map([
    ...studies.map((study) => [`studies/${study.id}`, studyName(study)] as const),
    ...syntheses.map((synthesis) => [`syntheses/${synthesis.id}`, synthesisName(synthesis)] as const),
  ]);
});
