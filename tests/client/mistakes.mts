// Mistakes that the compiler finds for whoever uses the client. A line that is wrong says so at its end, with a word that stands in
// what the compiler says of it; a line that is wrong and does not say so, or the other way round, fails the test.
import * as api from "./noa-api.js";

api.listStudys({}); // wrong: listStudys
api.listStudies({ specie: ["rat"] }); // wrong: 'specie'
api.listStudies({ species: ["rat"], modell: ["busulfan"], pageSize: 2 }); // wrong: 'modell'
api.listStudies({ species: ["cat"] }); // wrong: "cat"
api.listStudies({ species: "rat" }); // wrong: 'string'
api.listStudies({ sort: "colour" }); // wrong: "colour"
api.listStudies({ pageSize: "200" }); // wrong: 'number'
api.listTrials({ species: ["rat"] }); // wrong: 'species'
api.readStudiesRecord({}); // wrong: 'id'
api.search({ q: "ADSC", kind: "cats" }); // wrong: "cats"

const list = await api.listStudies({});
list.data; // wrong: 'data'
if (list.status === 200) {
  list.data.detail; // wrong: 'detail'
  for (const study of list.data.items) {
    study.colour; // wrong: 'colour'
    study.year.toFixed(); // wrong: 'null'
    if (study.hostSpecies === "cat") study.id; // wrong: "cat"
    if (study.relation.asReported === "not-read") study.id; // wrong: "not-read"
  }
}
if (list.status === 404) {
  list.data.items; // wrong: 'items'
  list.data.problems[0]; // wrong: 'undefined'
}
if (list.status === 418) list; // wrong: 418

const one = await api.readStudiesRecord({ id: "sherif-2018" });
if (one.status === 200) one.data.record.population.strain.value; // wrong: 'value'
