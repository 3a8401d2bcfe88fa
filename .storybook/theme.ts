import {create} from 'storybook/theming';

/** Storybook in the house's own colours: the tokens' defaults in packages/components/src/theme/tokens.ts. */
export const theme = create({
  base: 'light',
  brandTitle: 'Skolebro',
  brandTarget: '_self',
  fontBase: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
  colorPrimary: '#1b5a66',
  colorSecondary: '#1b5a66',
  appBg: '#f6f3ee',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#e2dcd2',
  appBorderRadius: 8,
  textColor: '#22272b',
  textMutedColor: '#575d61',
  barBg: '#ffffff',
  barTextColor: '#575d61',
  barSelectedColor: '#1b5a66',
  barHoverColor: '#1b5a66',
  inputBg: '#ffffff',
  inputBorder: '#85807a',
  inputTextColor: '#22272b',
  inputBorderRadius: 6,
});
