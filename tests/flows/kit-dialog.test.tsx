import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { confirm, notify } from '@/platform/elements/dialog'

const question = {
  title: '放弃修改？',
  text: '没有保存的内容会丢失。',
  confirmText: '放弃',
  cancelText: '继续编辑',
}

const trigger = () => {
  const button = document.createElement('button')
  document.body.append(button)
  button.focus()
  return button
}

afterEach(() => {
  document.body.innerHTML = ''
})

test('has an accessible name, focuses the cancelling answer first, and returns the focus', async () => {
  const before = trigger()
  const answer = confirm(question)
  const dialog = screen.getByRole('alertdialog', { name: '放弃修改？' })
  expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    question.text,
  )
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '继续编辑' }))

  await userEvent.click(screen.getByRole('button', { name: '放弃' }))
  await expect(answer).resolves.toBe(true)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(document.activeElement).toBe(before)
})

test.each([
  ['the other button', () => userEvent.click(screen.getByRole('button', { name: '继续编辑' }))],
  ['Escape', () => userEvent.keyboard('{Escape}')],
])('%s cancels', async (_way, decline) => {
  const answer = confirm(question)
  await decline()
  await expect(answer).resolves.toBe(false)
})

test('the focus is trapped inside', async () => {
  void confirm(question)
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('放弃')
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('继续编辑')
  await userEvent.tab({ shift: true })
  expect(document.activeElement?.textContent).toBe('放弃')
})

test('a toast is announced politely', () => {
  notify('已保存')
  expect(screen.getByRole('status').textContent).toBe('已保存')
})
