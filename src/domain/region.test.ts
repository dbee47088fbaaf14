import { regionText } from './region'

test.each([
  ['浙江省', '杭州市', '西湖区', '浙江省 杭州市 西湖区'],
  ['上海市', '上海市', '闵行区', '上海市 闵行区'],
  ['上海', '上海市', '闵行区', '上海市 闵行区'],
  ['吉林', '吉林市', '船营区', '吉林 吉林市 船营区'],
  ['广东省', '东莞市', '', '广东省 东莞市'],
  ['', '', '', ''],
])('%s/%s/%s reads %s', (province, city, county, text) => {
  expect(regionText({ province, city, county })).toBe(text)
})
