/** Every sentence about merged plans. */
export const plansMessages = {
  /** 青岛市规划.xlsx 建设规划!C5 */
  source: '{file} {sheet}!{cell}',
  separator: '；',
  listSeparator: '、',
  more: '等',
  unnamed: '（未填名称）',

  unitMissing: '“{label}”未填，不知道是哪个市的规划。请补填后再合并。',
  cityUnknown: '“{unit}”不是目标名单中的市，请核对单位名称。',
  noRows: '没有填写任何一家联合体。',

  nearName: '{consortium}填的园区“{written}”与“{place}”相近，是否为同一处请确认。',
  otherCity: '{consortium}由{city}填报，而“{place}”在{placeCity}，请确认。',
  severalPlaces: '{consortium}依托几处目标区域，是否分别计入请确认。',
  sharedGround: '{consortium}已计入“{place}”，两处区域重合（我方整理，请核对），是否同时计入请确认。',
  ownPark: '{consortium}依托的“{written}”不在目标名单中，可作为{city}的联合体，请确认。',
  noPark: '{consortium}未填所依托的园区，可作为{city}的联合体，请确认。',

  noPlanOfCity: '未收到{city}的建设规划。',
  notInPlan: '{city}已报规划，其中没有依托此处的联合体。',
  othersOnly: '{city}已报规划，所列联合体都依托单列的区域，没有以全市名义建立的。',
  noPlanAtAll: '已收到的规划中没有依托此处的联合体。',

  cityTwice: '{city}的规划有{count}份：{files}。请确认以哪一份为准。',
  consortiumTwice: '“{name}”列了{count}次：{sources}。请核对是否为同一家。',
  placeTwice: '“{place}”有{count}家联合体：{names}（{sources}）。目标是分别建立联合体，请核对。',
  placeTwiceByCities: '“{place}”由{cities}分别列入，共{count}家联合体：{names}（{sources}）。请核对归属。',
  consortiumForSeveral:
    '“{name}”一家依托{count}处目标区域：{places}（{sources}）。目标是分别建立联合体，请确认怎样计算。',
  groundShared:
    '“{name}”依托“{place}”，与同为目标的“{other}”区域重合（我方整理，请核对）：{sources}。是否同时计入两处请确认。',
  withinCity:
    '“{place}”（{group}）在{city}内，与{city}在目标中分别计算：“{name}”计入“{place}”，不计入{city}（{sources}）。',

  listNotJson: '名单不是可用的 JSON：{detail}',
  listEmpty: '名单中没有任何地方。每行写一个名称，“# ”开头的行是类别，如“# 国家级经济技术开发区”。',
  listNoGroup: '名单第{line}行“{text}”前面没有类别。请先写一行类别，如“# 国家级经济技术开发区”。',
  listRepeated: '名单中“{name}”写了不止一次。请只保留一处。',
} as const;
