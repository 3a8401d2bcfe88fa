import {describe, expect, it} from 'vitest';
import {spotOf} from './spot.js';

/** What stands from the spot to the end of its line, and how many lines below the first. */
function at(text: string, pointer: string): unknown {
  const spot = spotOf(text, pointer);
  return spot && [spot.linesBelow, text.split('\n')[spot.linesBelow]?.slice(spot.column - 1)];
}

const person =
  '  <person><id>1</id><names><given>A &lt;</given>\n<given/></names>\n' +
  '<phones><number>1</number></phones><phones><number>2</number></phones></person>';
const pupil = '<affiliation><pupil><id>1</id><level>4</level></pupil></affiliation>';

describe('the place of a value in the text of a record', () => {
  it.each([
    ['', [0, '<person><id>1</id><names><given>A &lt;</given>']],
    ['/id', [0, '<id>1</id><names><given>A &lt;</given>']],
    ['/names/given/0', [0, '<given>A &lt;</given>']],
    ['/names/given/1', [1, '<given/></names>']],
    ['/names/family', [0, '<names><given>A &lt;</given>']],
    ['/phones/0/number', [2, '<number>1</number></phones><phones><number>2</number></phones></person>']],
    ['/phones/1/number', [2, '<number>2</number></phones></person>']],
    ['/phones/7/number', [0, '<person><id>1</id><names><given>A &lt;</given>']],
    ['/absent', [0, '<person><id>1</id><names><given>A &lt;</given>']],
    ['id', undefined],
  ])('is found in XML for %j', (pointer, expected) => {
    expect(at(person, pointer)).toEqual(expected);
  });

  it('is found in XML past the element that names the kind', () => {
    expect(at(pupil, '/level')).toEqual([0, '<level>4</level></pupil></affiliation>']);
    expect(at(pupil, '/kind')).toEqual([0, '<pupil><id>1</id><level>4</level></pupil></affiliation>']);
    expect(at(pupil, '/absent')).toEqual([0, '<pupil><id>1</id><level>4</level></pupil></affiliation>']);
  });

  it('is found in JSON', () => {
    expect(at('{"a":[1,{"b":2}]}', '/a/1/b')).toEqual([0, '2}]}']);
    expect(at('{"a":1}', 'a')).toBeUndefined();
  });
});
