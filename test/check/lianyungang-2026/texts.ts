import { examples } from '../applications/failing-example';

/** 四、建设规划和建设内容, 五、特色与创新 with the declaration. */
export const textExamples = examples([
  [
    'R-LYG-26',
    'a plan too long',
    { 'plan.content': ['规'.repeat(2000), '划'.repeat(501)] },
    'plan.content',
    ['「建设规划和建设内容」的“建设规划和建设内容”共2501字（2501个字符），超出2500字的限制1字。请删减。'],
  ],
  [
    'R-LYG-27',
    'features too long',
    { 'features.content': ['特'.repeat(1001)] },
    'features.content',
    ['「特色与创新」的“特色与创新”共1001字（1001个字符），超出1000字的限制1字。请删减。'],
  ],
  [
    'R-LYG-27',
    'features nearly too long',
    { 'features.content': ['特'.repeat(990)] },
    'features.content',
    ['「特色与创新」的“特色与创新”共990字（990个字符），已接近1000字的限制。'],
  ],
  [
    'R-LYG-19',
    'the declaration is not ticked',
    { 'features.declaration': null },
    'features.declaration',
    [
      '「特色与创新」尚未确认：产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。',
    ],
  ],
  [
    'R-LYG-19',
    'the declaration is denied',
    { 'features.declaration': false },
    'features.declaration',
    [
      '「特色与创新」未予确认（“否”）：产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。',
    ],
  ],
]);
