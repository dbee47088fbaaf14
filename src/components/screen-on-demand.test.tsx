import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { useText } from '@/locales/use-text'
import { AppProvider } from '@/stores/app-context'
import { testApp } from '../../tests/support/test-app'
import { screenOnDemand } from './screen-on-demand'

function Hello() {
  const t = useText()
  return <p>{t('cancel.title')}</p>
}

const show = (load: () => ComponentType | Promise<ComponentType>) => {
  const Screen = screenOnDemand(load)
  const app = testApp({ shopUrl: 'http://127.0.0.1:9' })
  render(
    <AppProvider app={app}>
      <Screen />
    </AppProvider>,
  )
}

test('a screen comes with its texts', async () => {
  show(async () => Hello)
  expect(await screen.findByText('注销账号')).toBeTruthy()
})

test('one that could not be loaded is loaded by a tap on “try again”', async () => {
  let tries = 0
  show(async () => {
    tries += 1
    if (tries === 1) throw new Error('no network')
    return Hello
  })
  await userEvent.click(await screen.findByRole('button', { name: '重试' }))
  expect(await screen.findByText('注销账号')).toBeTruthy()
})
