import type { Target, TargetPlace } from '../../model/target';
import { planColumns } from './plan';

/** 烟台经济技术开发区 is called 烟台开发区 by the people who work there. */
const ZONE = '经济技术开发区';

function place(name: string, city: string | null, ...aliases: string[]): TargetPlace {
  const short = name.endsWith(ZONE) ? [name.replace(ZONE, '开发区')] : [];
  return { name, city, aliases: [...aliases, ...short], sharesGroundWith: [] };
}

/** 新区 that were made out of an economic zone of the same list, or around one. */
function newArea(name: string, city: string, zone: string, ...aliases: string[]): TargetPlace {
  return { name, city, aliases, sharesGroundWith: [zone] };
}

const CITIES = [
  '济南市',
  '青岛市',
  '淄博市',
  '枣庄市',
  '东营市',
  '烟台市',
  '潍坊市',
  '济宁市',
  '泰安市',
  '威海市',
  '日照市',
  '临沂市',
  '德州市',
  '聊城市',
  '滨州市',
  '菏泽市',
];

/**
 * 总体目标: the notice names two places and gives the kinds and numbers of the others. The names below it are a list of
 * ours, for the clerk to check and to replace; one economic zone is not known to us by name. Which
 * places share their ground is our knowledge, too.
 */
export const target: Target = {
  quote:
    '全省16个设区的市，济南新旧动能转换起步区、青岛西海岸新区及16个国家级经济技术开发区、13个国家高新技术产业开发区、4个省级新区，分别建立联合体',
  plan: { unit: 'plan.bureau', name: planColumns.name.key, place: planColumns.hostPark.key },
  groups: [
    {
      title: '设区的市',
      quote: '16个设区的市',
      count: 16,
      basis: 'inferred',
      places: CITIES.map((city) => place(city, city)),
      areCities: true,
    },
    {
      title: '通知列名的区域',
      quote: '济南新旧动能转换起步区、青岛西海岸新区',
      count: 2,
      basis: 'stated',
      places: [
        place('济南新旧动能转换起步区', '济南市', '济南起步区'),
        newArea('青岛西海岸新区', '青岛市', '青岛经济技术开发区', '西海岸新区'),
      ],
      areCities: false,
    },
    {
      title: '国家级经济技术开发区',
      quote: '16个国家级经济技术开发区',
      count: 16,
      basis: 'inferred',
      places: [
        place('青岛经济技术开发区', '青岛市'),
        place('烟台经济技术开发区', '烟台市'),
        place('威海经济技术开发区', '威海市'),
        place('东营经济技术开发区', '东营市'),
        place('日照经济技术开发区', '日照市'),
        place('潍坊滨海经济技术开发区', '潍坊市', '滨海经济技术开发区'),
        place('邹平经济技术开发区', '滨州市'),
        place('临沂经济技术开发区', '临沂市'),
        place('招远经济技术开发区', '烟台市'),
        place('德州经济技术开发区', '德州市'),
        place('明水经济技术开发区', '济南市', '章丘明水经济技术开发区'),
        place('胶州经济技术开发区', '青岛市'),
        place('聊城经济技术开发区', '聊城市'),
        place('滨州经济技术开发区', '滨州市'),
        place('威海临港经济技术开发区', '威海市', '临港经济技术开发区'),
      ],
      areCities: false,
    },
    {
      title: '国家高新技术产业开发区',
      quote: '13个国家高新技术产业开发区',
      count: 13,
      basis: 'inferred',
      places: [
        place('济南高新技术产业开发区', '济南市'),
        place('青岛高新技术产业开发区', '青岛市'),
        place('淄博高新技术产业开发区', '淄博市'),
        place('枣庄高新技术产业开发区', '枣庄市'),
        place('黄河三角洲农业高新技术产业示范区', '东营市', '黄河三角洲农高区'),
        place('烟台高新技术产业开发区', '烟台市'),
        place('潍坊高新技术产业开发区', '潍坊市'),
        place('济宁高新技术产业开发区', '济宁市'),
        place('泰安高新技术产业开发区', '泰安市'),
        place('威海火炬高技术产业开发区', '威海市', '威海高新技术产业开发区'),
        place('莱芜高新技术产业开发区', '济南市'),
        place('临沂高新技术产业开发区', '临沂市'),
        place('德州高新技术产业开发区', '德州市'),
      ],
      areCities: false,
    },
    {
      title: '省级新区',
      quote: '4个省级新区',
      count: 4,
      basis: 'inferred',
      places: [
        newArea('烟台黄渤海新区', '烟台市', '烟台经济技术开发区', '黄渤海新区'),
        newArea('临沂沂河新区', '临沂市', '临沂经济技术开发区', '沂河新区'),
        newArea('德州天衢新区', '德州市', '德州经济技术开发区', '天衢新区'),
        place('菏泽鲁西新区', '菏泽市', '鲁西新区'),
      ],
      areCities: false,
    },
  ],
};
