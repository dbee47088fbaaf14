import type { Region } from '@/domain/region'
import type { ColumnTexts } from './picker-props'
import type { WheelSet } from './wheel'

/** Names by the six-digit code of the administrative division: 33·01·06 is county 06 of city 01 of province 33. */
export interface AreaNames {
  readonly province_list: Readonly<Record<string, string>>
  readonly city_list: Readonly<Record<string, string>>
  readonly county_list: Readonly<Record<string, string>>
}

interface Area {
  code: string
  name: string
}

/** The rows of province, city and county. */
export type RegionRows = readonly [number, number, number]

const codeLength = { province: 2, city: 4 }

const areasIn = (list: Readonly<Record<string, string>>, prefix: string): Area[] =>
  // There are three thousand counties, of which a wheel has some ten.
  Object.keys(list)
    .filter((code) => code.startsWith(prefix))
    .map((code) => ({ code, name: list[code] ?? '' }))

const columnsAt = (areas: AreaNames, [province, city]: RegionRows) => {
  const provinces = areasIn(areas.province_list, '')
  const within = (area: Area | undefined, list: Readonly<Record<string, string>>, digits: number) =>
    area ? areasIn(list, area.code.slice(0, digits)) : []
  const cities = within(provinces[province], areas.city_list, codeLength.province)
  const counties = within(cities[city], areas.county_list, codeLength.city)
  return [provinces, cities, counties] as const
}

/** The area of this name, or one whose name is alike: other sources leave out the ending, `上海` is `上海市`. */
const nearest = (areas: readonly Area[], name: string): Area | undefined =>
  areas.find((area) => area.name === name) ??
  areas.find((area) => name !== '' && (area.name.startsWith(name) || name.startsWith(area.name)))

/** The first row if no name is alike. */
const nearestRow = (areas: readonly Area[], name: string): number => {
  const area = nearest(areas, name)
  return area ? areas.indexOf(area) : 0
}

/** The rows of a stored region, or those with the most similar names. */
export function rowsOfRegion(areas: AreaNames, region: Region): RegionRows {
  const province = nearestRow(columnsAt(areas, [0, 0, 0])[0], region.province)
  const city = nearestRow(columnsAt(areas, [province, 0, 0])[1], region.city)
  const county = nearestRow(columnsAt(areas, [province, city, 0])[2], region.county)
  return [province, city, county]
}

/**
 * Adds a stored region's names to a list without them: a dissolved county stays until another is chosen, and so does the
 * county that a platform didn't tell, as a row without a name.
 */
export function withStored(areas: AreaNames, { province, city, county }: Region): AreaNames {
  const listed = (list: Readonly<Record<string, string>>, prefix: string, name: string) =>
    nearest(areasIn(list, prefix), name)?.code
  const added = (list: Readonly<Record<string, string>>, code: string, name: string) =>
    list[code] === undefined && province !== '' ? { ...list, [code]: name } : list
  const provinceCode = listed(areas.province_list, '', province) ?? '000000'
  const ofProvince = provinceCode.slice(0, codeLength.province)
  const cityCode = listed(areas.city_list, ofProvince, city) ?? `${ofProvince}0000`
  const ofCity = cityCode.slice(0, codeLength.city)
  const countyCode = listed(areas.county_list, ofCity, county) ?? `${ofCity}00`
  return {
    province_list: added(areas.province_list, provinceCode, province),
    city_list: added(areas.city_list, cityCode, city),
    county_list: added(areas.county_list, countyCode, county),
  }
}

/** The region at these rows. */
export function regionAtRows(areas: AreaNames, rows: RegionRows): Region {
  const [provinces, cities, counties] = columnsAt(areas, rows)
  return {
    province: provinces[rows[0]]?.name ?? '',
    city: cities[rows[1]]?.name ?? '',
    county: counties[rows[2]]?.name ?? '',
  }
}

/** Province, city and county: another province starts with its first city, another city with its first county. */
export function regionWheels(areas: AreaNames, labels: ColumnTexts): WheelSet<RegionRows> {
  return {
    wheels: (rows) =>
      columnsAt(areas, rows).map((column, at) => ({
        label: labels[at] ?? '',
        options: column.map(({ name }) => name),
        index: rows[at] ?? 0,
      })),
    turn: ([province, city], wheel, index) => {
      if (wheel === 0) return [index, 0, 0]
      return wheel === 1 ? [province, index, 0] : [province, city, index]
    },
  }
}
