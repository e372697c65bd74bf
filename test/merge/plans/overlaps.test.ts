import { merged, overlapsOf } from './merged-for-test';

const PLANS = merged([
  [
    '青岛市教育局',
    ['示例轨道联合体', '青岛经济技术开发区'],
    ['示例海洋联合体', '青岛高新区'],
    ['示例 海洋联合体', '莱西园'],
  ],
  ['烟台市教育局', ['示例黄渤海联合体', '青岛经开区'], ['示例两处联合体', '烟台高新区、招远经开区']],
  ['青岛市教育和体育局', ['示例食品联合体', '莱西园']],
]);

describe('overlaps are explained, with where they stand', () => {
  it('two plans of one city', () => {
    expect(overlapsOf(PLANS, 'cityTwice')).toEqual([
      '青岛市的规划有2份：1.xlsx、3.xlsx。请确认以哪一份为准。',
    ]);
  });

  it('one consortium in two rows', () => {
    expect(overlapsOf(PLANS, 'consortiumTwice')).toEqual([
      '“示例海洋联合体”列了2次：1.xlsx 建设规划!C6；1.xlsx 建设规划!C7。请核对是否为同一家。',
    ]);
  });

  it('one park named by two cities, and one with two consortia', () => {
    expect(overlapsOf(PLANS, 'placeTwice')).toEqual([
      '“青岛经济技术开发区”由青岛市、烟台市分别列入，共2家联合体：示例轨道联合体、示例黄渤海联合体（1.xlsx 建设规划!C5；2.xlsx 建设规划!C5）。请核对归属。',
      '“莱西园”有2家联合体：示例 海洋联合体、示例食品联合体（1.xlsx 建设规划!C7；3.xlsx 建设规划!C5）。目标是分别建立联合体，请核对。',
    ]);
  });

  it('one consortium for several places', () => {
    expect(overlapsOf(PLANS, 'severalPlaces')).toEqual([
      '“示例两处联合体”一家依托2处目标区域：烟台高新技术产业开发区、招远经济技术开发区（2.xlsx 建设规划!C6）。目标是分别建立联合体，请确认怎样计算。',
    ]);
  });

  it('two places of the target on the same ground', () => {
    expect(overlapsOf(PLANS, 'sharedGround')).toEqual([
      '“示例轨道联合体”依托“青岛经济技术开发区”，与同为目标的“青岛西海岸新区”区域重合（我方整理，请核对）：1.xlsx 建设规划!C5。是否同时计入两处请确认。',
    ]);
  });

  it('a national zone inside a city', () => {
    expect(overlapsOf(PLANS, 'withinCity')).toEqual([
      '“青岛经济技术开发区”（国家级经济技术开发区）在青岛市内，与青岛市在目标中分别计算：“示例轨道联合体”计入“青岛经济技术开发区”，不计入青岛市（1.xlsx 建设规划!C5）。',
      '“青岛高新技术产业开发区”（国家高新技术产业开发区）在青岛市内，与青岛市在目标中分别计算：“示例海洋联合体”计入“青岛高新技术产业开发区”，不计入青岛市（1.xlsx 建设规划!C6）。',
    ]);
  });
});

it('there are none where each city plans for a place of its own', () => {
  const plans = merged([
    ['青岛市教育局', ['甲联合体', '青岛市']],
    ['烟台市教育局', ['乙联合体', '烟台市'], ['丙联合体', '烟台市域']],
  ]);
  expect(plans.overlaps).toEqual([]);
});
