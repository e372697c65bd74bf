import fc from 'fast-check';
import { readPlaceList } from '../../../src/merge/plans/place-list';
import { merged, standingOf } from './merged-for-test';

const LINES = ['# 省级新区', '示例东海新区 | 青岛市 | 东海新区、示例新区', '', '# 经济圈', '胶东经济圈'].join(
  '\r\n',
);

function listOf(text: string) {
  const read = readPlaceList(text);
  if (read.outcome === 'refused') throw new Error(read.message);
  return read.list;
}

describe('a clerk’s own list', () => {
  it('is read from lines and from JSON alike', () => {
    const json = {
      groups: [
        {
          title: '省级新区',
          places: [{ name: '示例东海新区', city: '青岛市', aliases: ['东海新区', '示例新区'] }],
        },
        { title: '经济圈', places: [{ name: '胶东经济圈' }] },
      ],
    };
    expect(listOf(LINES)).toEqual(listOf(JSON.stringify(json)));
    expect(listOf(`\uFEFF${JSON.stringify(json)}`)).toEqual(listOf(LINES));
  });

  it('replaces the group of its title, adds what is new, and leaves the others', () => {
    const plans = merged([['青岛市教育局', ['甲', '东海新区']]], listOf(LINES));
    expect(
      plans.groups.map(({ title, listedBy, count, listed }) => [title, listedBy, count, listed]),
    ).toEqual([
      ['设区的市', 'ours', 16, 16],
      ['通知列名的区域', 'notice', 2, 2],
      ['国家级经济技术开发区', 'ours', 16, 15],
      ['国家高新技术产业开发区', 'ours', 13, 13],
      ['省级新区', 'clerk', 4, 1],
      ['经济圈', 'clerk', 1, 1],
    ]);
    expect(standingOf(plans, '示例东海新区')).toMatchObject({ standing: 'planned', listedBy: 'clerk' });
    expect(plans.places.some(({ place }) => place === '德州天衢新区')).toBe(false);
    expect(standingOf(plans, '胶东经济圈')).toMatchObject({
      standing: 'none',
      reason: '已收到的规划中没有依托此处的联合体。',
    });
  });

  it.each([
    ['', '名单中没有任何地方。每行写一个名称，“# ”开头的行是类别，如“# 国家级经济技术开发区”。'],
    ['# 省级新区\n', '名单中没有任何地方。每行写一个名称，“# ”开头的行是类别，如“# 国家级经济技术开发区”。'],
    ['示例新区', '名单第1行“示例新区”前面没有类别。请先写一行类别，如“# 国家级经济技术开发区”。'],
    ['# 新区\n甲\n甲', '名单中“甲”写了不止一次。请只保留一处。'],
  ])('is refused with a sentence: %j', (text, message) => {
    expect(readPlaceList(text)).toEqual({ outcome: 'refused', message });
  });

  it.each(['{', '{"groups":[]}', '{"groups":[{"title":"甲","places":[{"name":3}]}]}', '{"__proto__":1}'])(
    'is refused where it is no list: %s',
    (text) => {
      const read = readPlaceList(text);
      expect(read).toMatchObject({ outcome: 'refused' });
      expect(read.outcome === 'refused' && read.message).toMatch(/^名单不是可用的 JSON：.+/);
    },
  );

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['read', 'refused']).toContain(readPlaceList(text).outcome);
      }),
    );
  });
});
