import {createReadStream, existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const officialGoals = fileURLToPath(
  new URL('../../shared/corpora/faelles-maal/all_ffms-2017.json', import.meta.url),
);

const config: StorybookConfig = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables are not part of plain Markdown.
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}},
    },
    '@storybook/addon-a11y',
  ],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [
      ...(vite.plugins ?? []),
      {
        name: 'corpora-beside-the-repository',
        // Only while developing: others' data never becomes part of a build.
        apply: 'serve',
        configureServer: ({middlewares}) => {
          middlewares.use('/corpora/faelles-maal/all_ffms-2017.json', (_, answer, next) => {
            if (!existsSync(officialGoals)) next();
            else createReadStream(officialGoals).pipe(answer.setHeader('Content-Type', 'application/json'));
          });
        },
      },
    ],
    resolve: {
      ...vite.resolve,
      // From the sources of every package, without a build.
      conditions: [
        'source',
        ...(vite.resolve?.conditions ?? ['module', 'browser', 'development|production']),
      ],
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive.js',
        'lit/directive-helpers.js',
      ],
    },
    build: {...vite.build, chunkSizeWarningLimit: 4000},
  }),
};
export default config;
