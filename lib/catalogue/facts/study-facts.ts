import { overviewOf, type StudyOverview } from "../../evidence/lens/study-overview.ts";
import type { Study } from "../../evidence/schema/study.ts";
import * as term from "../../evidence/schema/vocabularies/study.ts";
import { country } from "../../evidence/schema/vocabularies/trial.ts";
import type { DeclaredFact } from "./declared-fact.ts";

/** A fact of the study as a whole: of its hosts, models and treated cohorts together. */
const whole = <K extends keyof StudyOverview>(path: string, name: K) => ({ path, fact: (study: Study) => overviewOf(study)[name] });
/** A fact that stands in the record itself. */
const field = <K extends keyof Study>(path: K) => ({ path, fact: (study: Study) => study[path] });

/** The facts of a study, by section, in reading order. */
export const studyFacts = {
  population: [
    { id: "design", label: "Design", as: "terms", vocabulary: term.design, ...field("design") },
    { id: "host", label: "Host species", as: "species", ...whole("hosts.species", "hostSpecies") },
    { id: "strain", label: "Strain", as: "words", ...whole("hosts.strain", "strain") },
    { id: "sex", label: "Sex", as: "words", ...whole("hosts.sex", "sex") },
    { id: "age", label: "Age or weight", as: "words", ...whole("hosts.age", "age") },
    { id: "number", label: "Number in all", path: "population.sampleSize", as: "words", fact: (study) => study.population.sampleSize },
    {
      id: "country",
      label: "Country",
      alone: "Country of the people treated",
      path: "population.country",
      as: "terms",
      vocabulary: country,
      fact: (study) => study.population.country,
      whereKnown: true,
    },
  ],
  model: [
    {
      id: "inducer",
      label: "Inducer",
      alone: "Disease model",
      as: "terms",
      vocabulary: term.inducer,
      ...whole("models.inducers", "inducers"),
    },
    { id: "inducer-dose", label: "Dose", alone: "Dose of the inducer", as: "words", ...whole("models.dose", "inducerDose") },
    { id: "inducer-route", label: "Route", alone: "Route of the inducer", as: "words", ...whole("models.route", "inducerRoute") },
    { id: "inducer-timing", label: "Timing", alone: "Timing of the inducer", as: "words", ...whole("models.timing", "inducerTiming") },
  ],
  intervention: [
    { id: "source", label: "Cell source", as: "sources", ...whole("intervention.cellSources", "cellSources") },
    { id: "cells", label: "Cells, as the authors name them", as: "words", ...whole("intervention.cellType", "cellType") },
    { id: "tissue", label: "Tissue", as: "words", ...whole("intervention.tissue", "tissue") },
    { id: "product", label: "Product", as: "terms", vocabulary: term.productType, ...whole("intervention.products", "products") },
    { id: "given", label: "When it was given", as: "terms", vocabulary: term.whenGiven, ...whole("delivery.whenGiven", "whenGiven") },
    { id: "timing", label: "Timing, as printed", as: "words", ...whole("delivery.timing", "timing") },
    { id: "dose", label: "Dose", as: "words", ...whole("intervention.dose", "dose") },
    { id: "route", label: "Delivery", alone: "Delivery, in the study’s words", as: "words", ...whole("delivery.route", "route") },
    {
      id: "site",
      label: "Delivery site, in terms",
      alone: "Delivery site",
      as: "terms",
      vocabulary: term.deliverySite,
      ...whole("delivery.sites", "sites"),
    },
    { id: "frequency", label: "How often", as: "words", ...whole("delivery.frequency", "frequency") },
    { id: "also-given", label: "Given with it", as: "words", ...whole("intervention.alsoGiven", "alsoGiven") },
    { id: "donor", label: "Donor species", as: "species", ...whole("intervention.donorSpecies", "donorSpecies") },
    {
      id: "relation",
      label: "Donor–host relation",
      as: "terms",
      vocabulary: term.relation,
      ...whole("intervention.relation", "relation"),
    },
  ],
  /** Follows what is derived of donor and host. */
  methods: [
    { id: "passage", label: "Passage", as: "words", ...whole("intervention.passage", "passage") },
    { id: "labelling", label: "Labelling", as: "words", ...whole("intervention.labelling", "labelling") },
    { id: "preparation", label: "Preparation", as: "words", ...whole("intervention.preparation", "preparation") },
    { id: "follow-up", label: "Follow-up", path: "followUp.duration", as: "words", fact: (study) => study.followUp.duration },
    {
      id: "randomisation",
      label: "Random allocation",
      path: "reporting.randomisation",
      as: "words",
      fact: (study) => study.reporting.randomisation,
    },
    { id: "blinding", label: "Blinding", path: "reporting.blinding", as: "words", fact: (study) => study.reporting.blinding },
  ],
  findings: [
    { id: "mechanism", label: "Mechanism", as: "terms", vocabulary: term.modeOfAction, ...field("mechanisms") },
    {
      id: "differentiation",
      label: "Differentiation of the given cells",
      as: "terms",
      vocabulary: term.differentiationClaim,
      ...field("differentiation"),
    },
  ],
  conclusion: [{ id: "conclusion", label: "Conclusion", as: "words", ...field("conclusion") }],
  limits: [{ id: "limitations", label: "Limits of the study and of our reading", as: "words", ...field("limitations") }],
} satisfies Record<string, readonly DeclaredFact<Study>[]>;
