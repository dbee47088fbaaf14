import { endOfTest, thisTest } from './this-test'

const levels = ['debug', 'info', 'log', 'warn', 'error'] as const
let spies: jest.SpyInstance[] = []

beforeEach(() => {
  spies = levels.map((level) => {
    const write = console[level].bind(console)
    return jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      thisTest().said('console', words.map(String).join(' '))
      write(...words)
    })
  })
})

afterEach(() => {
  for (const spy of spies) spy.mockRestore()
  if (typeof document !== 'undefined') thisTest().cookies(document.cookie)
  expect(endOfTest()).toEqual([])
})
