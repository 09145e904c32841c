// Checks the two files of the bundled corpus, and tells every fault with its line.
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';

const schemaOf = (name) =>
  JSON.parse(readFileSync(new URL(`./schema/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictTuples: false });
const validators = { sources: ajv.compile(schemaOf('sources')), claims: ajv.compile(schemaOf('claims')) };

export const tags = [
  'ambiguous',
  'derived',
  'forecast',
  'headcount',
  'misreport',
  'transposed',
  'unconfirmed',
  'withdrawn',
  'word quantity',
];

/**
 * @param {{ sourcesText: string, claimsText: string }} files the texts of sources.json and claims.yaml
 * @returns {{ sources: object[], claims: object[], faults: { file: string, line: number, message: string }[] }}
 *   faults in the order of the lines, sources first
 */
export function checkCorpus({ sourcesText, claimsText }) {
  const sources = readFile('sources', 'sources.json', sourcesText);
  const claims = readFile('claims', 'claims.yaml', claimsText);
  duplicates(sources);
  duplicates(claims);
  sources.items.forEach((source, index) => checkSource(source, index, sources.tell));
  const keys = new Set(sources.items.map((source) => source?.id));
  claims.items.forEach((claim, index) => checkClaim(claim, index, keys, claims.tell));
  const faults = [sources, claims].flatMap((file) => file.faults.sort((a, b) => a.line - b.line));
  return { sources: sources.items, claims: claims.items, faults };
}

/** JSON is YAML too, so that one parser gives the lines of both files. */
function readFile(kind, file, text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const faults = [];
  const lineOf = (offset) => lines.linePos(offset).line;
  const tell = (path, message) => faults.push({ file, line: lineOf(offsetOf(document, path)), message });
  for (const { pos, message } of document.errors) {
    faults.push({ file, line: lineOf(pos[0]), message: message.split(/ at line |\n/)[0] });
  }
  const value = document.errors.length > 0 ? [] : document.toJS();
  const validate = validators[kind];
  if (document.errors.length === 0 && !validate(value)) {
    for (const error of onlyTelling(validate.errors))
      tell(pathOf(error), `${nameOf(value, error)}${told(error)}`);
  }
  return { items: Array.isArray(value) ? value : [], faults, tell };
}

/** A choice of forms that fails reports every form it tried; the summary line is enough. */
const onlyTelling = (errors) =>
  errors.filter(
    (error) =>
      !errors.some(
        (other) =>
          other.keyword === 'oneOf' && error !== other && error.schemaPath.startsWith(`${other.schemaPath}/`),
      ),
  );

function pathOf({ instancePath, keyword, params }) {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return keyword === 'additionalProperties' ? [...path, params.additionalProperty] : path;
}

const nameOf = (value, error) => {
  const id = value?.[pathOf(error)[0]]?.id;
  return typeof id === 'string' ? `${id}: ` : '';
};

function told({ instancePath, keyword, params, message }) {
  if (keyword === 'required') return `${params.missingProperty} is missing`;
  if (keyword === 'additionalProperties') return `${params.additionalProperty} is no known field`;
  const field = instancePath.split('/').slice(2).join('.');
  if (keyword === 'enum') return `${field} must be one of ${params.allowedValues.join(', ')}`;
  if (keyword === 'oneOf') return `${field} has none of the known forms`;
  return `${field} ${message}`.trim();
}

/** The offset of a field's key, or of the item where the field is not there. */
function offsetOf(document, path) {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    const pair = isMap(parent) && parent.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (node?.range) return node.range[0];
  }
  return 0;
}

function duplicates({ items, tell }) {
  const seen = new Set();
  items.forEach((item, index) => {
    if (typeof item?.id !== 'string') return;
    if (seen.has(item.id)) tell([index, 'id'], `${item.id}: this id is used before`);
    seen.add(item.id);
  });
}

function checkSource(source, index, tell) {
  if (typeof source?.URL === 'string' && !isWebAddress(source.URL)) {
    tell([index, 'URL'], `${source.id}: ${source.URL} is no http or https URL`);
  }
}

function isWebAddress(text) {
  return !/\s/.test(text) && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function checkClaim(claim, index, keys, tell) {
  if (typeof claim !== 'object' || claim === null) return;
  if (typeof claim.source === 'string' && !keys.has(claim.source)) {
    tell([index, 'source'], `${claim.id}: sources.json holds no ${claim.source}`);
  }
  if (claim.value?.min > claim.value?.max) {
    tell([index, 'value'], `${claim.id}: min ${claim.value.min} is above max ${claim.value.max}`);
  }
  if (
    claim.unit === 'year' &&
    yearsOf(claim.value).some((year) => !Number.isInteger(year) || year < 1000 || year > 2999)
  ) {
    tell([index, 'value'], `${claim.id}: a value in the unit year must be a year`);
  }
  for (const tag of unknownTags(claim.notes)) {
    tell([index, 'notes'], `${claim.id}: [${tag}] is no known tag (${tags.join(', ')})`);
  }
}

const yearsOf = (value) => (typeof value === 'number' ? [value] : [value?.min, value?.max]);

function unknownTags(notes) {
  const head = /^(?:\[[^\]]*\]\s*)*/.exec(typeof notes === 'string' ? notes : '')?.[0] ?? '';
  return [...head.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]).filter((tag) => !tags.includes(tag));
}
