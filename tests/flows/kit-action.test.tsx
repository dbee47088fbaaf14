import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { CancelSignal } from '@/api/client/cancel'
import { PrimaryButton } from '@/components/action-button'
import { useAction } from '@/components/use-action'

function deferred() {
  let finish = () => {}
  const promise = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { promise, finish }
}

function Save({ work }: { work: (signal: CancelSignal) => Promise<void> }) {
  const { run, pending } = useAction(work)
  return (
    <PrimaryButton busy={pending} onClick={run}>
      保存
    </PrimaryButton>
  )
}

const button = () => screen.getByRole('button', { name: '保存' })

test('two taps before a render run the action once', () => {
  const work = jest.fn(() => deferred().promise)
  render(<Save work={work} />)
  const tapped = button()
  act(() => {
    tapped.click()
    tapped.click()
  })
  expect(work).toHaveBeenCalledTimes(1)
})

test('the button is marked busy, keeps the focus, and can be tapped again afterwards', async () => {
  const first = deferred()
  const work = jest.fn(() => first.promise)
  render(<Save work={work} />)
  await userEvent.click(button())
  expect(button().getAttribute('aria-busy')).toBe('true')
  expect(document.activeElement).toBe(button())
  first.finish()
  await screen.findByRole('button', { busy: false })
  await userEvent.click(button())
  expect(work).toHaveBeenCalledTimes(2)
})

test('leaving the screen cancels the running action', async () => {
  const signals: CancelSignal[] = []
  const work = async (signal: CancelSignal) => {
    signals.push(signal)
    await deferred().promise
  }
  const { unmount } = render(<Save work={work} />)
  await userEvent.click(button())
  expect(signals[0]?.cancelled).toBe(false)
  unmount()
  expect(signals[0]?.cancelled).toBe(true)
})
