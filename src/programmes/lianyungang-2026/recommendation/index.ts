import type { Form } from '../../../model/form';
import { cover } from './cover';
import { features } from './features';
import { instructions } from './instructions';
import { members } from './members';
import { outcomes } from './outcomes';
import { overview } from './overview';
import { plan } from './plan';
import { promise } from './promise';

/** 附件2. */
export const recommendation: Form = {
  id: 'recommendation',
  title: '市域产教联合体推荐书',
  basis: 'stated',
  instructions,
  sections: [cover, overview, members, outcomes, plan, features, promise],
};
