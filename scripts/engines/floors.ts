import packageJson from '../../package.json'

/** The lowest version that has to run the app, by the engine's name in core-js-compat, such as `ios: '12'`. */
export type Floors = Readonly<Record<string, string>>

/** The floors that package.json names for the builds, as `Chrome >= 66`. */
export const floors: Floors = Object.fromEntries(
  packageJson.browserslist.production.map((line) => line.toLowerCase().split(' >= ')),
)

/** Whether version `one` is later than `other`, number by number. */
export function isLater(one: string, other: string): boolean {
  const [ones, others] = [one, other].map((version) => version.split('.').map(Number))
  const place = ones?.findIndex((number, index) => number !== (others?.[index] ?? 0)) ?? -1
  return place >= 0 && (ones?.[place] ?? 0) > (others?.[place] ?? 0)
}
