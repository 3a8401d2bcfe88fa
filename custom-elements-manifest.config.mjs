/** What is private or protected is nobody's business in the manifest, and so not in Storybook. */
const stripPrivate = {
  name: 'strip-private',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({name, privacy}) =>
            name && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
        // Where one method fires events by name, the analyzer takes the parameter for an event.
        declaration.events = declaration.events?.filter(({description}) => description);
      }
    }
  },
};

/** A class has its tag in its comment, because it is registered in another file. */
const nameTags = {
  name: 'name-tags',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const tag = ts.getJSDocTags(node).find(({tagName}) => tagName.text === 'tag');
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name.text);
    if (!tag || !declaration) return;
    declaration.tagName = String(tag.comment).trim();
    declaration.customElement = true;
  },
};

export default {
  globs: ['packages/components/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.texts.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [nameTags, stripPrivate],
};
