/**
 * Categories of data that may have been exposed, in the order they are shown. Groups follow the notification
 * form's families (civil status, contact, official numbers, health, access, money) at the grain that articles use.
 */
export const categoryGroups = {
  identity: [
    'identity',
    'birth-date',
    'postal-address',
    'phone',
    'email',
    'contact',
    'family',
    'photo',
    'id-document',
  ],
  numbers: ['nir', 'insurer', 'insurer-history', 'tax-number'],
  health: [
    'doctor',
    'blood-group',
    'pregnancy',
    'treatments',
    'diseases',
    'prescriptions',
    'examinations',
    'health',
    'disability',
  ],
  special: ['origin', 'politics', 'religion', 'union', 'sexuality', 'biometric', 'genetic', 'offences'],
  access: ['credentials', 'results-portal', 'location', 'messages', 'browsing'],
  money: ['bank', 'card', 'income', 'purchases'],
  work: ['employment', 'education', 'internal-documents'],
  unknown: ['other'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CategoryGroup = keyof typeof categoryGroups;
export type CategoryCode = (typeof categoryGroups)[CategoryGroup][number];

/** Every category code, in the order shown. */
export const categoryCodes: readonly CategoryCode[] = Object.values(categoryGroups).flat();

/** Categories that GDPR art. 9 and 10, and French law for the NIR, protect more. */
export const sensitiveCategories: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  'nir',
  ...categoryGroups.health,
  ...categoryGroups.special,
]);
