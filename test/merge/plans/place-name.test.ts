import fc from 'fast-check';
import { isNameless, placeKey } from '../../../src/merge/plans/place-name';

describe('names of places are the same', () => {
  it.each([
    ['青岛经济技术开发区', '山东省青岛市 国家级经济技术开发区管委会'],
    ['青岛经济技术开发区', '青岛经开区'],
    ['青岛经济技术开发区', '青岛市青岛经济技术开发区（牵头）'],
    ['济南高新技术产业开发区', '济南国家高新区'],
    ['威海火炬高技术产业开发区', '威海市火炬高新区管理委员会'],
    ['济南市', '济南'],
    ['济南市', '济南市域'],
    ['济南市', '山东省济南市全域'],
    ['青岛西海岸新区', '“青岛西海岸新区”'],
  ])('%s and %s', (one, other) => {
    const short = (name: string) => placeKey(name).replace(/市$/, '');
    expect(short(other)).toBe(short(one));
  });
});

describe('names of places are different', () => {
  it.each([
    ['济南高新技术产业开发区', '济宁高新技术产业开发区'],
    ['青岛经济技术开发区', '青岛经济开发区'],
    ['青岛经济技术开发区', '青岛高新技术产业开发区'],
    ['烟台市', '烟台经济技术开发区'],
    ['威海经济技术开发区', '威海临港经济技术开发区'],
  ])('%s and %s', (one, other) => {
    expect(placeKey(other)).not.toBe(placeKey(one));
  });
});

it.each(['经济技术开发区', '国家级经济技术开发区', '高新区', ' ', '新区'])('“%s” names no place', (name) => {
  expect(isNameless(placeKey(name))).toBe(true);
});

it('takes any text, and a key is its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(typeof placeKey(text)).toBe('string');
    }),
  );
  for (const name of ['青岛经济技术开发区', '济南高新技术产业开发区', '临沂沂河新区']) {
    expect(placeKey(placeKey(name))).toBe(placeKey(name));
  }
});
