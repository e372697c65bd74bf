import fc from 'fast-check';

/**
 * Property tests draw the same values in every run, so that a red run can be repeated and a green one says something
 * about the change. `FC_SEED=123 npx jest …` draws others; worth doing now and then.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20260528) });
