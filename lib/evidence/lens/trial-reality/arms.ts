import { factValue } from "../../schema/fact.ts";
import type { armsState } from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import type { Looked, Rules } from "./rule.ts";

/** The registry's words on the design: model, allocation and the arms, each in lower case. */
function designWords({ trial }: Looked) {
  const said = [trial.interventionModel, trial.allocation].flatMap((fact) => factValue(fact) ?? []).map((words) => words.toLowerCase());
  return { said, arms: (factValue(trial.arms) ?? []).map((words) => words.toLowerCase()) };
}

const saysSingle = (looked: Looked) => designWords(looked).said.some((words) => /\bsingle[ -](arm|group)\b/.test(words));
/** “Before-and-after, no control” says control and means none. */
const saysControlled = (looked: Looked) =>
  designWords(looked).said.some((words) => /\bcontrol(led)?\b/.test(words.replace(/\b(no|without( a)?) control\w*/g, ""))) ||
  designWords(looked).arms.some((arm) => /^((active|placebo|sham) comparator|no intervention|control)\b/.test(arm));
const saysSeveral = (looked: Looked) =>
  designWords(looked).arms.length > 1 ||
  designWords(looked).said.some((words) => /\b(parallel|crossover|factorial)\b|^randomi[sz]ed/.test(words));

/** Single arm or controlled, by what the registry says of model, allocation and arms. */
export const armsRules: Rules<TermId<typeof armsState>> = {
  restsOn: ["interventionModel", "allocation", "arms"],
  rules: [
    {
      term: "not-read",
      when: (looked) => designWords(looked).said.length + designWords(looked).arms.length === 0,
      because: () => "neither arms, model nor allocation were read",
    },
    {
      term: "not-told",
      when: (looked) => saysSingle(looked) && (saysControlled(looked) || saysSeveral(looked)),
      because: () => "what was read says both one group and several",
    },
    {
      term: "single",
      when: saysSingle,
      because: ({ trial }) => `model as read: “${factValue(trial.interventionModel) ?? factValue(trial.allocation)}”`,
    },
    {
      term: "controlled",
      when: saysControlled,
      because: ({ trial }) => {
        const said = [trial.interventionModel, trial.allocation].flatMap((fact) => factValue(fact) ?? []);
        return said.length > 0 ? `as read: “${said.join("”; “")}”` : "at least one arm is registered as a comparator";
      },
    },
    {
      term: "several",
      when: saysSeveral,
      because: (looked) => {
        const { length } = designWords(looked).arms;
        return length > 1
          ? `${length} arms or interventions were read, none registered as a comparator; the model was not read`
          : "the design read has groups, and no control is named";
      },
    },
    {
      term: "not-told",
      when: () => true,
      because: ({ trial }) =>
        "value" in trial.arms
          ? "one arm was read, of a page of which only a part was read; the model was not read"
          : "the words read do not decide it",
    },
  ],
};
