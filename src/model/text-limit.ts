/** From this share of its limit on a text is said to be near it, on the sheet and by the check. */
export const NEAR_LIMIT_PER_CENT = 95;
