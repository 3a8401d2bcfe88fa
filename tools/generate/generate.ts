import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeCodeListPage} from './code-list-page.js';
import {writeCsvTables} from './csv.js';
import {readCodeLists, typeNameOf, writeCodeLists} from './codelists.js';
import {type Release, writeDcat} from './dcat.js';
import {writeElements} from './elements.js';
import {writeEntities} from './entities.js';
import {readExpected} from './expected.js';
import {writeExplainers, writeGuards} from './guards.js';
import {openSchema, writeBundle, writeEntitySchema} from './json-schema.js';
import {writeAllowedHtml, writeHtmlProfile} from './html-profile.js';
import {writeGlossary} from './glossary.js';
import {writeMapping, writeMappingIndex} from './mappings.js';
import {type Model, buildModel} from './model.js';
import type {Outputs} from './outputs.js';
import {writePackageVectors} from './package-vectors.js';
import {writeProfileDemands} from './profile-demands.js';
import {writeReference, writeReferenceIndex} from './reference.js';
import {writeRequirements} from './requirements.js';
import {definitionsOf} from './schema.js';
import {readSource} from './sources.js';
import {subsetProblems} from './subset.js';
import {writeTokens} from './tokens.js';
import {writeVectors} from './vectors.js';
import {readWritten} from './written.js';
import {writeWalkModel} from './walk-model.js';
import {writeXmlModel} from './xml-model.js';
import {writeXsd} from './xsd.js';

/** The version of the standard that the models in this checkout are. */
export const version = '1.0';

/** The folder of the generated standard. */
export const folder = `standards/${version}`;

const modelsFolder = 'packages/models/src';
const vectorsFolder = 'standards/vectors/';

/** Makes every generated file of the checkout in memory; the code lists' types are also needed on disk. */
export async function generate(root: string, check: boolean): Promise<Outputs> {
  const files = new Map<string, string>();
  const codeLists = readCodeLists(join(root, 'standards/codelists'));
  const codeListsFile = `${modelsFolder}/codelists.ts`;
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as {[name: string]: unknown};
  files.set(codeListsFile, await writeCodeLists(codeLists, style));
  if (!check) writeFileSync(join(root, codeListsFile), files.get(codeListsFile) ?? '');

  const model = readModel(root, codeLists);
  const schemas = model.entities.map(({name}) => writeEntitySchema(model, name));
  files.set(`${folder}/model.json`, json(model));
  model.entities.forEach(({name}, index) => files.set(`${folder}/json/${name}.json`, json(schemas[index])));
  const bundle = writeBundle(model);
  files.set(`${folder}/json/bundle.json`, json(bundle));
  model.entities.forEach(({name}, index) => {
    files.set(`${folder}/json/open/${name}.json`, json(openSchema(schemas[index] ?? {}, model)));
  });
  files.set(`${folder}/json/open/bundle.json`, json(openSchema(bundle, model)));
  files.set(`${folder}/xsd/skolebro.xsd`, writeXsd(model));
  files.set('packages/formats/src/xml/model.generated.ts', writeXmlModel(model));
  files.set(`${modelsFolder}/guards.generated.ts`, await writeGuards(model));
  files.set(`${modelsFolder}/entities.generated.ts`, writeEntities(model));
  const explainers = await writeExplainers(model);
  files.set('packages/validator/src/schema/explain.generated.ts', explainers);
  files.set('packages/validator/src/walk/walk-model.generated.ts', writeWalkModel(model));
  const htmlProfileFile = 'packages/validator/src/html-profile.generated.ts';
  files.set(htmlProfileFile, writeHtmlProfile(root, model));
  files.set('packages/components/src/rich-text/html-profile.generated.ts', writeAllowedHtml(root));
  // The vectors are made with the rules, which read it.
  if (!check) writeFileSync(join(root, htmlProfileFile), files.get(htmlProfileFile) ?? '');
  files.set('packages/validator/src/profiles.generated.ts', writeProfileDemands(root, model));
  files.set(
    'packages/validator/src/requirements/requirements.generated.ts',
    await writeRequirements(root, style),
  );
  for (const [path, text] of await writeVectors(root, model, explainers)) files.set(path, text);
  for (const [path, text] of writePackageVectors()) files.set(path, text);
  const written = readWritten(root);
  for (const entity of model.entities) {
    const {name, type, form} = entity;
    const example = `standards/vectors/${name}/valid/complete.json`;
    const text = files.get(example) ?? readFileSync(join(root, example), 'utf8');
    files.set(`${folder}/reference/${name}.md`, writeReference(model, entity, codeLists, text, written));
    if (form === 'record') files.set(`${folder}/csv/${name}.json`, json(writeCsvTables(model, name, type)));
  }
  files.set('docs/elements.md', writeElements(root));
  files.set(`${folder}/reference/code-lists.md`, writeCodeListPage(codeLists, version));
  files.set(`${folder}/reference/README.md`, writeReferenceIndex(model));
  files.set(`${folder}/glossary.md`, writeGlossary(model, codeLists, written));
  for (const mapping of written.mappings) {
    files.set(`${folder}/mappings/${mapping.standard.id}.md`, writeMapping(model, mapping));
  }
  files.set(`${folder}/mappings/README.md`, writeMappingIndex(written.mappings));
  for (const [path, text] of await writeTokens(root, style)) files.set(path, text);
  const release = JSON.parse(readFileSync(join(root, 'standards/release.json'), 'utf8')) as Release;
  files.set(`${folder}/dcat.jsonld`, writeDcat(release, files));

  const expected = readExpected(root);
  return {files, isLeftover: (path) => isLeftover(path, model, expected)};
}

/** The frozen standard holds generated files only; among the vectors people write what is valid. */
function isLeftover(path: string, model: Model, expected: ReadonlyMap<string, unknown>): boolean {
  const [, top, entity, outcome] = path.split('/');
  if (top === version) return true;
  if (top !== 'vectors' || outcome === undefined) return false;
  if (entity === 'packages') return true;
  const isWritten =
    path.endsWith('.json') && (outcome === 'valid' || expected.has(path.slice(vectorsFolder.length)));
  return !(isWritten && model.entities.some(({name}) => name === entity));
}

/** Reads the models of a checkout: the lint of the model subset comes first. */
export function readModel(root: string, codeLists: ReturnType<typeof readCodeLists>): Model {
  const paths = modelFiles(root);
  const sources = paths.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
  const problems = subsetProblems(
    sources.filter(({path}) => !path.endsWith('/codelists.ts')),
    {codeListTypes: new Set(codeLists.map(({id}) => typeNameOf(id)))},
  );
  if (problems.length > 0) {
    throw new Error(problems.map(({file, line, rule}) => `${file}:${line}: ${rule}`).join('\n'));
  }
  const types = sources.flatMap((source) => source.types).filter(({name}) => name !== 'CodeText');
  const definitions = definitionsOf(
    paths.map((path) => join(root, path)),
    types.map(({name}) => name),
  );
  return buildModel(types, definitions, codeLists, version, modelsFolder);
}

/** The files of models, area by area; what is generated and what is arithmetic has other rules. */
function modelFiles(root: string, folder = modelsFolder): readonly string[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'arithmetic' ? [] : modelFiles(root, path);
    return /^[a-z0-9-]+\.ts$/.test(entry.name) && entry.name !== 'index.ts' ? [path] : [];
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
