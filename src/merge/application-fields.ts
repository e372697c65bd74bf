import type { ApplicationParty } from '../model/submission';
import type { FieldKey } from '../model/keys';

/**
 * The fields that name an application and its parties, the one that counts most first. A notice has some of them; the
 * cover of the 推荐书 stands above the table an applicant copies from it. A plan of several consortia goes by the
 * bureau that hands it in.
 */
export const APPLICATION_FIELDS: Readonly<Record<ApplicationParty, readonly FieldKey[]>> = {
  consortium: [
    'cover.consortium',
    'overview.name',
    'summary.consortia.consortium',
    'identity.consortium',
    'plan.bureau',
  ],
  park: ['cover.hostPark', 'summary.consortia.parkName', 'identity.hostPark'],
  school: ['cover.leadSchool', 'summary.consortia.schoolName', 'identity.leadSchool'],
  enterprise: ['cover.leadEnterprise', 'summary.consortia.enterpriseName', 'identity.leadEnterprise'],
};
