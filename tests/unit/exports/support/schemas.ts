import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Schema } from 'node-schematron';
import { validateXML } from 'xmllint-wasm';
import { projectRoot } from './cases.ts';

const folder = join(projectRoot, '..', 'shared', 'schemas', 'imscc-1.1');

/**
 * Why tests against 1EdTech's schemas cannot run here, or `false`: the schemas are not ours to pass
 * on.
 */
export const skip: string | false = existsSync(folder)
  ? false
  : "1EdTech's schemas are not here (../shared/schemas/imscc-1.1)";

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The schema of each kind of document. */
export const schemas = {
  manifest: 'ccv1p1_imscp_v1p2_v1p0.xsd',
  quiz: 'ccv1p1_qtiasiv1p2p1_v1p0.xsd',
  link: 'ccv1p1_imswl_v1p1.xsd',
  topic: 'ccv1p1_imsdt_v1p1.xsd',
} as const;

/** Validates a document against its XML Schema; returns what is wrong. */
export async function againstSchema(kind: keyof typeof schemas, xml: string): Promise<string[]> {
  const others = readdirSync(folder).filter(
    (name) => name.endsWith('.xsd') && name !== schemas[kind],
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: [{ fileName: schemas[kind], contents: read(schemas[kind]) }],
    preload: others.map((name) => ({ fileName: name, contents: read(name) })),
  });
  return errors.map(({ message }) => message);
}

/**
 * Checks a document against the Schematron rules in its XML Schema; returns what is wrong.
 *
 * The rules for the manifest still name the types of version 1.0, which version 1.1 does not have;
 * here they are made to fit.
 */
export function againstRules(kind: 'manifest' | 'quiz', xml: string): string[] {
  const schema = read(schemas[kind]).replace(/<!--.*?-->/gs, '');
  const parts = [...schema.matchAll(/<sch:ns [^>]*>|<sch:pattern.*?<\/sch:pattern>/gs)].map(
    ([part]) => part,
  );
  const rules = parts.join('\n').replace(/(imsdt|imswl|imscc)_xmlv1p0/g, '$1_xmlv1p1');
  const schematron = Schema.fromString(
    `<sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron">${rules}</sch:schema>`,
  );
  return schematron
    .validateString(xml, {})
    .map(({ message }) => (message ?? '').replace(/\s+/g, ' ').trim());
}

/**
 * How many Schematron patterns a schema has: that none is found would pass for that none is broken.
 */
export function countPatterns(kind: 'manifest' | 'quiz'): number {
  return [
    ...read(schemas[kind])
      .replace(/<!--.*?-->/gs, '')
      .matchAll(/<sch:pattern/g),
  ].length;
}
