import { areaList } from '@vant/area-data'
import { regionAtRows, regionWheels, rowsOfRegion, withStored } from './region-wheels'

const set = regionWheels(areaList, ['省', '市', '区'])

const roundTrip = (province: string, city: string, county: string) =>
  regionAtRows(areaList, rowsOfRegion(areaList, { province, city, county }))

test.each([
  ['上海市', '上海市', '闵行区'],
  ['北京市', '北京市', '朝阳区'],
  ['浙江省', '杭州市', '西湖区'],
])('%s %s %s is found under the names that the shop stores', (province, city, county) => {
  expect(roundTrip(province, city, county)).toEqual({ province, city, county })
})

test('names without their endings are found as well', () => {
  expect(roundTrip('广东', '深圳', '南山')).toEqual({ province: '广东省', city: '深圳市', county: '南山区' })
})

test('an unknown name starts its wheel at the first row and leaves the wheels before it', () => {
  const region = roundTrip('浙江省', '杭州市', '没有的区')
  expect([region.province, region.city]).toEqual(['浙江省', '杭州市'])
  expect(roundTrip('', '', '').province).toBe('北京市')
})

test.each([
  ['浙江省', '杭州市', '下城区'],
  ['安徽省', '巢湖市', '居巢区'],
  ['没有的省', '没有的市', '没有的区'],
  ['上海市', '上海市', '闵行区'],
  ['广东省', '东莞市', ''],
  ['浙江省', '', ''],
  ['Guangdong', 'Shenzhen', ''],
])('a stored %s %s %s has its row, whether it still exists or not', (province, city, county) => {
  const stored = { province, city, county }
  const known = withStored(areaList, stored)
  const rows = rowsOfRegion(known, stored)
  expect(regionAtRows(known, rows)).toEqual(stored)
  const others = regionWheels(known, ['省', '市', '区']).turn(rows, 0, 0)
  expect(regionAtRows(known, others)).toEqual(regionAtRows(areaList, [0, 0, 0]))
})

test('another province starts with its first city and that with its first county', () => {
  const rows = rowsOfRegion(areaList, { province: '浙江省', city: '宁波市', county: '慈溪市' })
  const [provinces] = set.wheels(rows)
  const guangdong = provinces?.options.indexOf('广东省') ?? -1
  expect(set.turn(rows, 0, guangdong)).toEqual([guangdong, 0, 0])
  expect(regionAtRows(areaList, [guangdong, 0, 0]).city).toBe('广州市')
})

test('another city keeps its province', () => {
  const rows = rowsOfRegion(areaList, { province: '浙江省', city: '宁波市', county: '慈溪市' })
  expect(regionAtRows(areaList, set.turn(rows, 1, 0))).toMatchObject({ province: '浙江省', city: '杭州市' })
})

test('every wheel has rows wherever the others stand', () => {
  const provinces = set.wheels([0, 0, 0])[0]?.options ?? []
  expect(provinces).toHaveLength(34)
  for (let province = 0; province < provinces.length; province++) {
    const [, cities, counties] = set.wheels([province, 0, 0])
    expect({
      province,
      cities: cities?.options.length,
      counties: counties?.options.length,
    }).not.toMatchObject({
      cities: 0,
    })
    expect(counties?.options).not.toHaveLength(0)
  }
})
