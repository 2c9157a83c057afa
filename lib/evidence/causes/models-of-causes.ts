import type { cause } from "../schema/vocabularies/cause.ts";
import { inducer } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";

type Cause = TermId<typeof cause>;
type Inducer = TermId<typeof inducer>;

/** The cause that an inducer is a model of, and why; null where it is a model of none on the review's list. */
interface ModelOf {
  readonly cause: Cause | null;
  readonly reason: string;
}

const drug = "A drug of chemotherapy; the review's list of causes names chemotherapy and gonadotoxins (line 22).";
const unlisted = "The review's list of causes (line 22) does not name it.";

/** What each inducer is a model of. The one place for it: a new inducer does not compile without a word on it. */
export const modelOf: Readonly<Record<Inducer, ModelOf>> = {
  busulfan: { cause: "gonadotoxic", reason: drug },
  cisplatin: { cause: "gonadotoxic", reason: drug },
  doxorubicin: { cause: "gonadotoxic", reason: drug },
  cyclophosphamide: { cause: "gonadotoxic", reason: drug },
  "chemotherapy-unnamed": { cause: "gonadotoxic", reason: drug },
  methotrexate: { cause: "gonadotoxic", reason: drug },
  "lambda-cyhalothrin": { cause: "gonadotoxic", reason: "A pesticide that poisons the testis; the list names exposure to gonadotoxins." },
  "calcium-chloride": { cause: null, reason: `It scars the testis it is injected into, as for castration. ${unlisted}` },
  "surgical-injury": { cause: "trauma", reason: "The list names trauma." },
  cryptorchidism: { cause: null, reason: unlisted },
  malnutrition: { cause: null, reason: unlisted },
  cadmium: { cause: "gonadotoxic", reason: "A poison of the testis; the list names exposure to gonadotoxins." },
  lead: { cause: "gonadotoxic", reason: "A poison of the testis; the list names exposure to gonadotoxins." },
  irradiation: { cause: "gonadotoxic", reason: "Radiation kills germ cells as the drugs do; it is counted with the gonadotoxins." },
  torsion: { cause: "trauma", reason: "The list names trauma; Table 1 calls torsion a model of the condition." },
  varicocele: { cause: "varicocele", reason: "The list names varicocele." },
  genetic: {
    cause: "genetic",
    reason: "Mutants that lack germ cells or cannot finish them. No animal of Klinefelter syndrome or Y microdeletion is among them.",
  },
  heat: { cause: null, reason: unlisted },
  diabetes: { cause: null, reason: unlisted },
  "sodium-nitrite": { cause: null, reason: unlisted },
  "ethane-dimethanesulfonate": { cause: null, reason: `It kills Leydig cells. ${unlisted}` },
  castration: { cause: null, reason: "The testes are removed so that grafts can be placed elsewhere; it is no model of a cause." },
  ageing: { cause: null, reason: unlisted },
};

/** Inducers that are models of a cause, in the order of their vocabulary; none where the catalogue has no model of it. */
export function modelsOf(id: string): Inducer[] {
  return inducer.ids.filter((one) => modelOf[one].cause === id);
}
