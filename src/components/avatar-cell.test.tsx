import { act, render, screen } from '@testing-library/react'
import { TextProvider } from '@/locales/use-text'
import type { AvatarPickerProps } from '@/platform/pickers/picker-props'
import type { PictureOutcome } from '@/platform/platform'
import { words } from '../../tests/support/words'
import { AvatarCell } from './avatar-cell'

const mockUpload = jest.fn()
const mockChoice: { answer: (outcome: PictureOutcome) => void } = { answer: () => {} }

jest.mock('@/stores/app-context', () => ({
  useUser: (select: (user: object) => unknown) =>
    select({ uploadAvatar: (...given: unknown[]) => mockUpload(...given) }),
}))
jest.mock('@/platform/pickers/avatar-picker', () => ({
  AvatarPicker: ({ row, onAnswer }: AvatarPickerProps) => {
    mockChoice.answer = onAnswer
    return row({})
  },
}))

const show = (onChange: (url: string) => void) =>
  render(
    <TextProvider value={words.zh}>
      <AvatarCell avatar="" name="" onChange={onChange} />
    </TextProvider>,
  )

test('shows how much of the picture has been sent where the platform tells', async () => {
  let tell: (fraction: number) => void = () => {}
  let finish: (url: string) => void = () => {}
  mockUpload.mockImplementation((_picture, _signal, onProgress) => {
    tell = onProgress
    return new Promise((resolve) => {
      finish = resolve
    })
  })
  const onChange = jest.fn()
  show(onChange)
  await act(async () => mockChoice.answer({ kind: 'chosen', path: 'picture 1' }))
  expect(screen.getByText('正在上传')).toBeTruthy()
  act(() => tell(0.254))
  expect(screen.getByText('正在上传 25%')).toBeTruthy()
  await act(async () => finish('/a.png'))
  expect(onChange).toHaveBeenCalledWith('/a.png')
  expect(screen.queryByText(/正在上传/)).toBeNull()
})

test('a file that is no picture is refused with words, and nothing is sent', async () => {
  mockUpload.mockReset()
  show(jest.fn())
  await act(async () => mockChoice.answer({ kind: 'refused', reason: 'unreadable' }))
  expect(screen.getByText('无法识别该图片，请换一张')).toBeTruthy()
  expect(mockUpload).not.toHaveBeenCalled()
})
