// Checks documents against a JSON Schema (draft 2020-12) with ajv. Standard input: {"schema": …, "documents": [{"name": …, "document": …}]}.
// Standard output: per document [name, [complaint, …]], a complaint being "/path message".

import Ajv2020 from 'ajv/dist/2020.js';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { schema, documents } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
// Not strict about "required" apart from "properties", as conditions ("a type with a tower") state it; an unknown keyword is an error all the same.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: true });
const validate = ajv.compile(schema);
console.log(JSON.stringify(documents.map(({ name, document }) =>
  [name, validate(document) ? [] : validate.errors.map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)])));
