import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RegionCell } from '@/components/region-cell'

let offline = true

jest.mock('@vant/area-data', () => {
  if (offline) throw new Error('chunk not loaded')
  return jest.requireActual('@vant/area-data')
})

test('a failed load of the regions can be retried', async () => {
  render(
    <RegionCell
      label="地区"
      placeholder="未设置"
      texts={{ confirm: '确定', cancel: '取消', failed: '没有网络' }}
      value={{ province: '', city: '', county: '' }}
      columnTexts={['省', '市', '区']}
      loadingText="正在取地区"
      failedText="地区没取到"
      retryText="再试一次"
      onChange={jest.fn()}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: /地区/ }))
  await screen.findByText('地区没取到')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '确定' }).disabled).toBe(true)

  offline = false
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('option', { name: '东城区', selected: true })).toBeTruthy()
})
