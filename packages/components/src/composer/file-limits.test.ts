import {describe, expect, it} from 'vitest';
import {sortFiles} from './file-limits.js';

const pdf = {size: 100, type: 'application/pdf'};

describe('sortFiles', () => {
  it('says of each file why it may not come', () => {
    const large = {...pdf, size: 101};
    const program = {size: 1, type: 'application/x-msdownload'};
    const limits = {files: 3, fileBytes: 100, mediaTypes: ['image/*', 'application/pdf']};
    expect(sortFiles([pdf, large, program, pdf, pdf], limits, 1)).toEqual({
      taken: [pdf, pdf],
      refused: [
        {file: large, why: 'too-large'},
        {file: program, why: 'wrong-type'},
        {file: pdf, why: 'too-many'},
      ],
    });
  });

  it('takes everything where there are no limits', () => {
    expect(sortFiles([pdf, pdf], {}, 500).refused).toEqual([]);
  });
});
