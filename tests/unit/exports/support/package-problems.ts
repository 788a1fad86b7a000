import { readQti } from './read-qti.ts';
import { all, readXml } from './read-xml.ts';

/**
 * What no schema checks in a package: references resolve, files are named and named files are
 * there, ids are unique, questions can be answered.
 */
export function packageProblems(files: Readonly<Record<string, string>>): string[] {
  const manifest = readXml(files['imsmanifest.xml'] ?? '<none/>');
  const resources = all(manifest, 'resource');
  const ids = [
    ...all(manifest, 'manifest'),
    ...all(manifest, 'organization'),
    ...all(manifest, 'item'),
    ...resources,
  ].map(({ attributes }) => attributes['identifier'] ?? '');
  const known = new Set(resources.map(({ attributes }) => attributes['identifier']));
  const references = [...all(manifest, 'item'), ...all(manifest, 'dependency')].flatMap(
    ({ attributes }) => attributes['identifierref'] ?? [],
  );
  const hrefs = resources.flatMap((resource) =>
    all(resource, 'file').map(({ attributes }) => attributes['href'] ?? ''),
  );
  const mains = resources.flatMap(({ attributes }) => attributes['href'] ?? []);
  const quizzes = resources.filter(({ attributes }) => attributes['type']?.startsWith('imsqti'));
  const questions = quizzes.flatMap((resource) => {
    const path = all(resource, 'file')[0]?.attributes['href'] ?? '';
    return files[path] === undefined ? [] : readQti(files[path]);
  });
  return [
    ...repeated(ids).map((id) => `two things have the id ${id}`),
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `${id} is no id`),
    ...references.filter((id) => !known.has(id)).map((id) => `${id} leads nowhere`),
    ...hrefs.filter((href) => files[href] === undefined).map((href) => `${href} is not in the zip`),
    ...mains
      .filter((href) => !hrefs.includes(href))
      .map((href) => `${href} is not among the files of its resource`),
    ...Object.keys(files)
      .filter((path) => path !== 'imsmanifest.xml' && !hrefs.includes(path))
      .map((path) => `${path} is in the zip and not in the manifest`),
    ...repeated(questions.map(({ id }) => id)).map((id) => `two questions have the id ${id}`),
    ...questions
      .filter(({ options }) => options.length < 3)
      .map(({ id }) => `${id} has fewer than three options`),
    ...questions
      .filter(({ options }) => options.filter(({ isRight }) => isRight).length !== 1)
      .map(({ id }) => `${id} has not exactly one right option`),
  ];
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
