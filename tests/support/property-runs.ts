/**
 * The one place that says how properties are tried: every run of the tests generates the same cases. To explore,
 * `FC_SEED=7 FC_RUNS=5000 npx jest property`; a failure prints its seed and path.
 */
const { FC_SEED, FC_RUNS } = process.env
const seed = Number(FC_SEED ?? 20261121)

if (FC_RUNS) jest.setTimeout(900_000)

/** How `fc.assert` tries one property; `usual` is the number of cases unless told otherwise. */
export function runs(usual: number): { seed: number; numRuns: number } {
  return { seed, numRuns: FC_RUNS ? Number(FC_RUNS) : usual }
}
