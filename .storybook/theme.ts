import {create} from 'storybook/theming';
import tokens from '../packages/components/tokens/tokens.json' with {type: 'json'};

const {color} = tokens;
const hex = (name: keyof typeof color): string => {
  const token = color[name];
  return typeof token === 'string' ? token : token.$value.hex;
};

/** Storybook in the house's own colours: those of the design tokens. */
export const theme = create({
  base: 'light',
  brandTitle: 'Skolebro',
  brandTarget: '_self',
  fontBase: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif",
  colorPrimary: hex('accent'),
  colorSecondary: hex('accent'),
  appBg: hex('surface-quiet'),
  appContentBg: hex('surface'),
  appPreviewBg: hex('surface'),
  appBorderColor: hex('line'),
  appBorderRadius: 8,
  textColor: hex('ink'),
  textMutedColor: hex('ink-quiet'),
  barBg: hex('surface'),
  barTextColor: hex('ink-quiet'),
  barSelectedColor: hex('accent'),
  barHoverColor: hex('accent'),
  inputBg: hex('surface'),
  inputBorder: hex('line-strong'),
  inputTextColor: hex('ink'),
  inputBorderRadius: 6,
});
