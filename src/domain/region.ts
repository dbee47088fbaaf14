import type { Profile } from './profile-fields'

/** A region by names: the shop stores names, not ids (contract 6.11). Empty parts are unknown. */
export type Region = Pick<Profile, 'province' | 'city' | 'county'>

const municipalities = ['北京', '上海', '天津', '重庆']

/** The region in one line, such as `浙江省 杭州市 西湖区`. A municipality is named once: `上海市 闵行区`. */
export function regionText({ province, city, county }: Region): string {
  const upper = isSameMunicipality(province, city) ? [city] : [province, city]
  const known = [...upper, county].filter((part) => part !== '')
  return known.filter((part, index) => part !== known[index - 1]).join(' ')
}

/** The province of a municipality is `上海` on some platforms and in the documents, `上海市` on others. */
function isSameMunicipality(province: string, city: string): boolean {
  return municipalities.includes(province) && city === `${province}市`
}
