import {describe, expect, it} from 'vitest';
import {compactStyles} from './compact-styles.mjs';

describe('compactStyles', () => {
  it('leaves out what says nothing', () => {
    const source =
      'const a = 1;\n\nexport const styles = css`\n  :host {\n    color: red; /* as blood */\n  }\n\n  a,\n  b > c {\n    margin: calc(1px + 2px) 0;\n  }\n`;\n';
    expect(compactStyles(source)).toBe(
      'const a = 1;\n\nexport const styles = css`:host{color:red}a,b > c{margin:calc(1px + 2px) 0}`;\n',
    );
  });

  it('leaves words in quotes, selectors of what is within, and styles with values as they are', () => {
    expect(compactStyles("css`p :focus{content:' ; '}`")).toBe("css`p :focus{content:' ; '}`");
    expect(compactStyles('css`p {\n  color: ${red};\n}`')).toBe('css`p {\n  color: ${red};\n}`');
  });
});
