import Ajv, { type ErrorObject } from 'ajv';

/**
 * What in a log is not as SARIF 2.1.0 has it; [] where all is. The schema is made from `@types/sarif`, which is made from that of the
 * standard: no package carries the schema itself under a licence like ours.
 */
export async function faultsOfSarif(log: unknown): Promise<readonly string[]> {
  const { createGenerator } = await import('ts-json-schema-generator');
  const path = require.resolve('@types/sarif/index.d.ts');
  const options = { path, type: 'Log', skipTypeCheck: true, additionalProperties: false };
  const validate = new Ajv({ strict: false }).compile(createGenerator(options).createSchema('Log'));
  const told = ({ instancePath, message = '' }: ErrorObject): string => `${instancePath}: ${message}`;
  return validate(log) ? [] : (validate.errors ?? []).map(told);
}
