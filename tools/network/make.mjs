// Makes the sensor-network catalogue from the list of sensors and the judgement calls in types.json.
//   node tools/network/make.mjs SENSORS.csv > samples/networks/north-america.json
// The catalogue goes to stdout, the counts to stderr. Anything that types.json does not know stops the tool.

import { readFileSync } from 'node:fs';

const file = process.argv[2];
if (!file) {
  console.error('usage: node tools/network/make.mjs SENSORS.csv > samples/networks/north-america.json');
  process.exit(2);
}

const calls = JSON.parse(readFileSync(new URL('types.json', import.meta.url), 'utf8'));
const rows = parseCsv(readFileSync(file, 'utf8'));

const typeById = new Map(calls.types.map(type => [type.id, type]));
const aliases = new Map(calls.types.flatMap(type => type.aliases.map(alias => [aliasKey(alias.type, alias.classes), { ...alias, id: type.id }])));
const exceptions = new Map(calls.exceptions.map(exception => [exception.row, exception]));
const sourceByPart = new Map(calls.sources.map(source => [source.part, source]));
const usedSources = new Set();
const usedAliases = new Set();

checkCalls();

const rowByName = new Map(rows.map(row => [row.name, row]));
const pairs = calls.pairs.map(pair => ({ ...pair, rx: pickRow(pair.receiver), tx: pickRow(pair.transmitter) }));
const pairByReceiver = new Map(pairs.map(pair => [pair.rx, pair]));
const transmitters = new Set(pairs.map(pair => pair.tx));

const sensors = rows.filter(row => !transmitters.has(row)).map(row => makeSensor(row, pairByReceiver.get(row)));
const sources = Object.fromEntries(calls.sources
  .filter(source => usedSources.has(source.key))
  .map(source => [source.key, { text: source.text ?? source.part, licence: source.licence }]));
const types = calls.types.map(({ row_range, ...type }) => type);

checkResult();
process.stdout.write(render());
report();

// One row, or a receiver's row with its transmitter's, as a sensor of the catalogue.
function makeSensor(row, pair) {
  const exception = exceptions.get(row.name);
  const alias = aliases.get(aliasKey(row.type, row.sensor_classes)) ?? fail(`${row.name}: no alias for ${row.type} with ${row.sensor_classes}`);
  usedAliases.add(alias);
  const type = typeById.get(exception?.type ?? alias.id);
  const name = pair?.name ?? row.name;
  const boresight = calls.boresights[name];
  const sensor = {
    id: slug(`${row.nation} ${name}`),
    name,
    nation: row.nation,
    operator: row.operator,
    owner: row.kind,
    status: statusOf(row),
    type: type.id,
    catalogue_type: row.type,
    catalogue_classes: row.sensor_classes,
    position: row.lat === '' ? undefined : { lat_deg: number(row, 'lat'), lon_deg: number(row, 'lon') },
    elevation_m: row.elev_m === '' ? undefined : number(row, 'elev_m'),
    confidence: row.confidence,
    guess: alias.guess && !exception ? true : undefined,
    sources: sourcesOf(row),
    note: noteOf(row),
    overrides: overridesOf(row, type),
    transmitter: pair && transmitterOf(pair.tx),
    boresight_deg: boresight,
    guesses: boresight === undefined ? undefined : ['boresight_deg'],
    rows: pair && [pair.rx.name, pair.tx.name],
  };
  if (type.skywave && boresight === undefined) fail(`${name}: a skywave sensor needs a boresight`);
  return sensor;
}

function transmitterOf(row) {
  return { name: row.name, lat_deg: number(row, 'lat'), lon_deg: number(row, 'lon'), sources: sourcesOf(row), confidence: row.confidence, note: noteOf(row) };
}

function statusOf(row) {
  if (/\bplanned\b/.test(`${row.type.replace('_', ' ')} ${row.note}`)) return 'planned';
  return row.note.startsWith('JSS radar replaced') ? 'closed' : 'existing';
}

function noteOf(row) {
  const parts = [row.note.replace(/[;\s]+$/, ''), calls.remarks[row.name] ?? ''].filter(part => part !== '');
  return parts.length ? parts.join('; ') : undefined;
}

// Keys of a row's sources; '#' names the one fact that a source stands for.
function sourcesOf(row) {
  const found = splitOutsideParentheses(row.source).map(part => {
    const [, lead, rest] = /^(elev |position |PSR model |TSR fit: )?(.*)$/.exec(part);
    const text = rest.startsWith('recalled') ? 'recalled' : rest;
    const source = sourceByPart.get(text) ?? fail(`${row.name}: unknown source '${part}'`);
    usedSources.add(source.key);
    const fact = { 'elev ': 'elevation', 'position ': 'position', 'PSR model ': 'type', 'TSR fit: ': 'type' }[lead] ?? source.of;
    return fact ? `${source.key}#${fact}` : source.key;
  });
  if (/^elev\b.*\brecalled/.test(row.note)) found.push('recalled#elevation');
  if (/^PSR model\b.*\brecalled/.test(row.note)) found.push('recalled#type');
  return [...new Set(found)];
}

// What the row, its note or its source says otherwise than the type.
function overridesOf(row, type) {
  const own = {};
  const both = /PSR (\d+) NM, SSR (\d+) NM/.exec(row.source);
  const primary = /PSR range (\d+) NM in source/.exec(row.note);
  if (both) {
    own.primary_range_nm = Number(both[1]);
    own.secondary_range_nm = Number(both[2]);
  } else {
    if (primary) own.primary_range_nm = Number(primary[1]);
    if (row.instr_range_nm !== '') own[rangeKey(type)] = number(row, 'instr_range_nm');
  }
  if (type.secondary && /\bbeacon Mode S\b/.test(row.note)) own.secondary_mode = 'S';
  const different = Object.entries(own).filter(([key, value]) => typeValue(type, key) !== value);
  return different.length ? Object.fromEntries(different) : undefined;
}

function rangeKey(type) {
  return type.row_range === 'skywave' ? 'skywave_range_max_nm' : `${type.row_range}_range_nm`;
}

function typeValue(type, overrideKey) {
  const [, channel, field] = /^([a-z]+)_(.+)$/.exec(overrideKey);
  if (!type[channel]) fail(`${type.id} has no ${channel} channel for ${overrideKey}`);
  return type[channel][field];
}

function checkCalls() {
  for (const type of calls.types) {
    if (!type[type.row_range]) fail(`${type.id}: row_range names no channel`);
    for (const path of type.guesses) if (path.split('.').reduce((value, key) => value?.[key], type) === undefined) fail(`${type.id}: guess '${path}' names no field`);
  }
  if (typeById.size !== calls.types.length) fail('a type id occurs twice');
  if (aliases.size !== calls.types.flatMap(type => type.aliases).length) fail('an alias occurs twice');
  if (new Set(calls.sources.map(source => source.key)).size !== calls.sources.length) fail('a source key occurs twice');
  for (const { row, type } of calls.exceptions) if (!typeById.has(type)) fail(`${row}: unknown type ${type}`);
}

function checkResult() {
  const ids = new Set(sensors.map(sensor => sensor.id));
  if (ids.size !== sensors.length) fail('a sensor id occurs twice');
  if (rowByName.size !== rows.length) fail('a row name occurs twice');
  for (const sensor of sensors) if (!typeById.has(sensor.type)) fail(`${sensor.id}: unknown type ${sensor.type}`);
  const names = new Set(sensors.map(sensor => sensor.name));
  for (const name of Object.keys(calls.boresights)) if (!names.has(name)) fail(`boresight of an unknown sensor: ${name}`);
  for (const name of Object.keys(calls.remarks)) pickRow(name);
  for (const name of exceptions.keys()) pickRow(name);
  for (const source of calls.sources) if (!usedSources.has(source.key)) fail(`source ${source.key} is not used`);
  for (const alias of aliases.values()) if (!usedAliases.has(alias)) fail(`alias ${alias.type} with ${alias.classes} is not used`);
}

// Types are laid out for reading, sources and sensors one to a line for comparing versions.
function render() {
  const { name, licence, attribution } = calls;
  const head = Object.entries({ $schema: 'network.schema.json', name, licence, attribution }).map(field).join(',\n');
  return `{\n${head},\n`
    + `  "sources": {\n${Object.entries(sources).map(entry => '  ' + field(entry)).join(',\n')}\n  },\n`
    + `  "types": [\n${types.map(renderType).join(',\n')}\n  ],\n`
    + `  "sensors": [\n${sensors.map(sensor => '    ' + JSON.stringify(sensor)).join(',\n')}\n  ]\n}\n`;
}

function renderType(type) {
  const lines = Object.entries(type).map(([key, value]) => key === 'aliases' && value.length
    ? `      "aliases": [\n${value.map(alias => '        ' + JSON.stringify(alias)).join(',\n')}\n      ]`
    : '    ' + field([key, value]));
  return `    {\n${lines.join(',\n')}\n    }`;
}

function field([key, value]) {
  return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function report() {
  const unknownRows = rows.filter(row => row.elev_m === '').length;
  const unknownSensors = sensors.filter(sensor => sensor.elevation_m === undefined).length;
  console.error(`${rows.length} rows, ${sensors.length} sensors (${pairs.length} pairs of transmitter and receiver), ${types.length} types, ${aliases.size} aliases, ${Object.keys(sources).length} sources`);
  console.error(`no id twice; every type resolved; ${sensors.filter(sensor => sensor.guess).length} sensors have a guessed type, ${sensors.filter(sensor => sensor.overrides).length} override theirs`);
  console.error(`elevation unknown: ${unknownRows} of ${rows.length} rows, ${unknownSensors} of ${sensors.length} sensors`);
  for (const key of ['nation', 'status', 'owner', 'confidence', 'type']) console.error(`by ${key}: ${count(key)}`);
}

function count(key) {
  const counts = new Map();
  for (const sensor of sensors) counts.set(sensor[key], (counts.get(sensor[key]) ?? 0) + 1);
  return [...counts].map(([value, n]) => `${value} ${n}`).join(', ');
}

function pickRow(name) {
  return rowByName.get(name) ?? fail(`no row is named ${name}`);
}

function aliasKey(type, classes) {
  return `${type}\n${classes}`;
}

function number(row, column) {
  const value = Number(row[column]);
  return Number.isFinite(value) && row[column] !== '' ? value : fail(`${row.name}: ${column} is not a number`);
}

function slug(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f']/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

// Splits at '; ' and ' + ', but not within parentheses.
function splitOutsideParentheses(text) {
  const parts = [''];
  let depth = 0;
  for (const token of text.match(/; | \+ |[\s\S]/g) ?? []) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (depth === 0 && token.length > 1) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}

// CSV with a header line and quoted fields, as objects.
function parseCsv(text) {
  const records = [[]];
  const fields = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  while (fields.lastIndex < text.length) {
    const match = fields.exec(text) ?? fail('the CSV file has a broken quote');
    const [, value, end] = match;
    records.at(-1).push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end.endsWith('\n')) records.push([]);
  }
  const [header, ...body] = records.filter(record => record.length > 0);
  return body.map((record, i) => {
    if (record.length !== header.length) fail(`row ${i + 1} has ${record.length} fields, the header ${header.length}`);
    return Object.fromEntries(header.map((column, j) => [column, record[j]]));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
