/** @jest-environment node */
import { readFileSync } from 'node:fs'
import { isApiError } from '@/api/client/errors'
import { inProject } from '../../../scripts/project-root'
import { shopForEachTest } from '../../contract/running-shop'
import { trials } from './trials'

const shop = shopForEachTest()
const versions = ['2.2.2', '2.3.2', '4.0', '6.9'] as const

const withoutCaptcha = {
  common_img_verify_state: 0,
  home_user_register_img_verify_state: 0,
  home_user_login_img_verify_state: 0,
}

const [, table = ''] = readFileSync(inProject('README.md'), 'utf8').split(/^(?=\| ShopXO \|)/m)
const [[, ...columns] = [], , ...rows] = table
  .slice(0, table.indexOf('\n\n'))
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

test('the README’s table has the versions and the rows that are tried here', () => {
  expect(columns).toEqual(versions)
  expect(rows.map(([what]) => what)).toEqual(trials.map(({ what }) => what))
})

describe.each(trials)('$what', ({ what, works }) => {
  test.each(versions)('%s: works where the README says so', async (version) => {
    await shop.configure({ sandbox_generation: version, ...withoutCaptcha })
    const refused = (error: unknown) => {
      if (!isApiError(error)) throw error
      return false
    }
    const cell = (await works(shop).catch(refused)) ? 'yes' : 'no'
    const row = rows.find(([first]) => first === what)
    expect(row?.[columns.indexOf(version) + 1]).toBe(cell)
  })
})
