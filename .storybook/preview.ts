import type {Preview} from '@storybook/web-components-vite';
import './manifest.js';
import './preview.css';
import {theme} from './theme.js';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'da', title: 'Dansk'},
          {value: 'en', title: 'English'},
        ],
      },
    },
    theme: {
      description: 'Light or dark page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
  },
  initialGlobals: {lang: 'da', theme: 'light'},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {theme},
    options: {storySort: {order: ['Welcome', 'Calendar', ['Calendar', 'Parts'], 'Base']}},
  },
  decorators: [
    (story, {globals}) => {
      const page = document.documentElement;
      page.lang = String(globals['lang']);
      page.dataset['theme'] = String(globals['theme']);
      return story();
    },
  ],
};
export default preview;
