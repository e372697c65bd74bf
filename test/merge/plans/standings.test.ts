import { merged, standingOf } from './merged-for-test';

const QINGDAO = '青岛市教育局';

describe('a place has a consortium', () => {
  it.each([
    ['青岛经济技术开发区', QINGDAO, '青岛经开区'],
    ['青岛西海岸新区', QINGDAO, '西海岸新区'],
    ['青岛高新技术产业开发区', QINGDAO, '青岛市国家高新技术产业开发区管委会'],
    ['明水经济技术开发区', '济南市教育局', '济南市明水经济技术开发区'],
    ['明水经济技术开发区', '济南市教育局', '章丘明水经济技术开发区'],
    ['威海火炬高技术产业开发区', '威海市教育局', '威海高新技术产业开发区'],
    ['烟台市', '烟台市教育局', '烟台市'],
    ['泰安市', '山东省泰安市教育局', '泰安市域'],
    ['临沂沂河新区', null, '临沂沂河新区'],
  ])('%s where %s names %s', (place, bureau, written) => {
    const { standing, consortia, reason } = standingOf(merged([[bureau, ['示例联合体', written]]]), place);
    expect([standing, consortia.map(({ name }) => name), reason]).toEqual(['planned', ['示例联合体'], '']);
  });

  it('with the cell it stands in', () => {
    const { consortia } = standingOf(merged([[QINGDAO, ['甲', '青岛经开区']]]), '青岛经济技术开发区');
    expect(consortia).toEqual([{ name: '甲', from: { file: '1.xlsx', sheet: '建设规划', cell: 'C5' } }]);
  });
});

describe('a place is proposed and not decided', () => {
  it.each([
    [
      '东营经济技术开发区',
      '东营市教育局',
      '经济技术开发区',
      '“示例联合体”填的园区“经济技术开发区”与“东营经济技术开发区”相近，是否为同一处请确认。',
    ],
    [
      '青岛经济技术开发区',
      '烟台市教育局',
      '青岛经济技术开发区',
      '“示例联合体”由烟台市填报，而“青岛经济技术开发区”在青岛市，请确认。',
    ],
    [
      '青岛市',
      QINGDAO,
      '莱西经济开发区',
      '“示例联合体”依托的“莱西经济开发区”不在目标名单中，可作为青岛市的联合体，请确认。',
    ],
    ['青岛市', QINGDAO, '', '“示例联合体”未填所依托的园区，可作为青岛市的联合体，请确认。'],
    [
      '招远经济技术开发区',
      '烟台市教育局',
      '烟台高新区、招远经开区',
      '“示例联合体”依托几处目标区域，是否分别计入请确认。',
    ],
    [
      '青岛西海岸新区',
      QINGDAO,
      '青岛经济技术开发区',
      '“示例联合体”已计入“青岛经济技术开发区”，两处区域重合（我方整理，请核对），是否同时计入请确认。',
    ],
  ])('%s where %s names “%s”', (place, bureau, written, reason) => {
    const standing = standingOf(merged([[bureau, ['示例联合体', written]]]), place);
    expect([standing.standing, standing.reason]).toEqual(['proposed', reason]);
  });
});

describe('a place has none yet', () => {
  it.each([
    ['济南市', '未收到济南市的建设规划。'],
    ['济南新旧动能转换起步区', '未收到济南市的建设规划。'],
    ['胶州经济技术开发区', '青岛市已报规划，其中没有依托此处的联合体。'],
    ['青岛市', '青岛市已报规划，所列联合体都依托单列的区域，没有以全市名义建立的。'],
  ])('%s, and why', (place, reason) => {
    const plans = merged([[QINGDAO, ['示例联合体', '青岛高新区']]]);
    expect(standingOf(plans, place)).toMatchObject({ standing: 'none', reason });
  });
});

describe('the numbers', () => {
  it('of an empty round are those of the notice', () => {
    const { groups } = merged([]);
    expect(groups.map(({ quote, count, planned, proposed }) => [quote, count, planned, proposed])).toEqual([
      ['16个设区的市', 16, 0, 0],
      ['济南新旧动能转换起步区、青岛西海岸新区', 2, 0, 0],
      ['16个国家级经济技术开发区', 16, 0, 0],
      ['13个国家高新技术产业开发区', 13, 0, 0],
      ['4个省级新区', 4, 0, 0],
    ]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(51);
  });

  it('say who listed the places', () => {
    const { groups, places } = merged([]);
    expect(groups.map(({ listedBy }) => listedBy)).toEqual(['ours', 'notice', 'ours', 'ours', 'ours']);
    for (const { group, listedBy } of places) {
      expect(listedBy).toBe(groups.find(({ title }) => title === group)?.listedBy);
    }
  });

  it('add up to the places listed', () => {
    const { groups } = merged([[QINGDAO, ['甲', '青岛经开区'], ['乙', '某园']]]);
    for (const { listed, planned, proposed, none } of groups) expect(planned + proposed + none).toBe(listed);
  });
});

describe('the files', () => {
  it('say whose plan they are, or that nobody can tell', () => {
    const { files, consortia } = merged([
      [QINGDAO, ['甲', '某园']],
      [null, ['乙', '某园']],
      ['示例市教育局', ['丙', '某园']],
      ['烟台市教育局'],
    ]);
    expect(files.map(({ city, consortia: count, note }) => [city, count, note])).toEqual([
      ['青岛市', 1, ''],
      [null, 1, '“单位”未填，不知道是哪个市的规划。请补填后再合并。'],
      ['示例市', 1, '“示例市教育局”不是目标名单中的市，请核对单位名称。'],
      ['烟台市', 0, '没有填写任何一家联合体。'],
    ]);
    expect(consortia.map(({ file, name }) => [file, name])).toEqual([
      ['1.xlsx', '甲'],
      ['2.xlsx', '乙'],
      ['3.xlsx', '丙'],
    ]);
  });
});
