import fc from 'fast-check'

/** One seed for every property, so that the same commit gives the same verdict; FC_SEED looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_121) })
