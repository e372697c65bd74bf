/**
 * The years a self-check asks figures for: the last full year and the two before it, as the standard speaks of 近3年 and
 * 连续两年. The figures of a year stand as of its 31 December.
 */
export const YEARS: [number, number, number] = [2023, 2024, 2025];

/** The year the standard is measured at. */
export const MEASURED_YEAR = 2025;
