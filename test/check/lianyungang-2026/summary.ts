import { asText } from '../build-filing';
import { withRow } from './clean-application';
import { examples } from '../applications/failing-example';

/** 附件3 申报汇总表. */
export const summaryExamples = examples([
  [
    'R-LYG-31',
    'a school by its short name',
    withRow('summary.consortia', 1, { schoolName: '示例职院' }),
    'summary.consortia.schoolName#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“学校名称”填的是“示例职院”，其中“职院”疑似简称或不规范写法。请填写全称。',
    ],
  ],
  [
    'R-LYG-31',
    'a park by its short name',
    withRow('summary.consortia', 1, { parkName: '示例经开区' }),
    'summary.consortia.parkName#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“园区名称”填的是“示例经开区”，其中“经开区”疑似简称或不规范写法。请填写全称。',
    ],
  ],
  [
    'R-LYG-32',
    'three industries',
    withRow('summary.consortia', 1, { industries: ['高端装备制造', '海工装备', '新材料'] }),
    'summary.consortia.industries#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“主要服务产业”：主要服务产业个数为3，不应超过2。请核对。',
    ],
  ],
  [
    'R-LYG-33',
    'a level the form does not know',
    withRow('summary.consortia', 1, { schoolLevel: '普通本科' }),
    'summary.consortia.schoolLevel#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“教育层次”填的是“普通本科”，应为中职、高职专科或高职本科。请重新选择。',
    ],
  ],
  [
    'R-LYG-46',
    'another level than among the members',
    withRow('summary.consortia', 1, { schoolLevel: '高职本科' }),
    'summary.consortia.schoolLevel#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“教育层次”填的是“高职本科”，而「成员学校」第5行“示例职业技术学院”的“学校层次”为“高职专科”。两处应一致，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-52',
    'neither yes nor no',
    withRow('summary.consortia', 1, { integrated: '申报中' }),
    'summary.consortia.integrated#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“是否省市级产教融合型企业”填的是“申报中”，应为是、否、是（省级）或是（市级）。请重新选择。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-53',
    'rows that do not begin with 1',
    withRow('summary.consortia', 1, { number: 2 }),
    'summary.consortia.number#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“序号”填的是“2”，序号不连续。这一行的序号应为1。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-53',
    'a mobile number too short',
    withRow('summary.consortia', 1, { contactMobile: asText('1990000000') }),
    'summary.consortia.contactMobile#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“手机号码”填的是“1990000000”，不是11位手机号码。请填11位手机号码。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-53',
    'an industry the description does not speak of',
    withRow('summary.consortia', 1, { parkIndustry: '高端装备制造业、生物医药产业' }),
    'summary.consortia.parkIndustry#5',
    [
      '「申报汇总表」第5行“示例市高端装备产教联合体”的“主导产业”填的是“高端装备制造业、生物医药产业”，其中“生物医药产业”未见于「联合体概况」的“产业园区主导产业情况”。两处应一致，请核对。（依表内关系推定）',
    ],
  ],
]);
