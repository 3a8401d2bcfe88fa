import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
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
    options: {
      storySort: {
        order: [
          'Welcome',
          'Foundations',
          ['Patterns', 'Tokens'],
          'Calendar',
          ['Calendar', 'Parts'],
          'Notifications',
          'Base',
        ],
      },
    },
  },
  decorators: [
    (story, {globals, viewMode}) => {
      const [lang, theme] = [String(globals['lang']), String(globals['theme'])];
      // A page of documentation holds many stories, each with a page of its own around it.
      if (viewMode === 'docs')
        return html`<div class="page" lang=${lang} data-theme=${theme}>${story()}</div>`;
      document.documentElement.lang = lang;
      document.documentElement.dataset['theme'] = theme;
      return story();
    },
  ],
};
export default preview;
