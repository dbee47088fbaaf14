import { agreement, begin, home, profile, signIn } from '../../../tests/support/begun-router'

describe('something that lies over the screen', () => {
  const covered = (start = begin()) => {
    const closed: string[] = []
    const cover = (name: string) => {
      const uncover = start.router.cover(() => {
        closed.push(name)
        uncover()
      })
      return uncover
    }
    return { ...start, cover, closed }
  }

  test('is closed by Back, one after the other, and the screen stays; then Back leaves it (E3)', () => {
    const { tab, router, open, cover, closed } = covered()
    router.open(profile)
    cover('sheet')
    cover('dialog')
    expect(tab.hash).toBe(`#${profile}`)
    tab.press(-1)
    expect(closed).toEqual(['dialog'])
    tab.press(-1)
    expect(closed).toEqual(['dialog', 'sheet'])
    expect(open()).toEqual([home, profile])
    tab.press(-1)
    expect(open()).toEqual([home])
  })

  test('is closed on the first screen of the tab, too', () => {
    const { tab, open, cover, closed } = covered()
    cover('sheet')
    tab.press(-1)
    expect(closed).toEqual(['sheet'])
    expect(open()).toEqual([home])
    expect(tab.isLeft).toBe(false)
    tab.press(-1)
    expect(tab.isLeft).toBe(true)
  })

  test('once closed by itself it costs no further Back', () => {
    const { tab, router, open, cover, closed } = covered()
    router.open(profile)
    cover('sheet')()
    cover('another sheet')()
    tab.press(-1)
    expect(open()).toEqual([home])
    expect(closed).toEqual([])
  })

  test.each([
    ['open', [home, profile, signIn], [home, profile]],
    ['replace', [home, signIn], [home]],
  ] as const)(
    'is closed when the screen changes (%s), and leaves no trace in the history',
    (how, shown, below) => {
      const { tab, router, open, cover, closed } = covered()
      router.open(profile)
      cover('sheet')
      router[how](signIn)
      expect(closed).toEqual(['sheet'])
      expect(open()).toEqual(shown)
      tab.press(-1)
      expect(open()).toEqual(below)
    },
  )

  test('is closed when the person goes back further at once', () => {
    const { tab, router, open, cover, closed } = covered()
    router.open(profile)
    cover('sheet')
    tab.press(-2)
    expect(closed).toEqual(['sheet'])
    expect(open()).toEqual([home])
  })

  test('the app’s own way back goes below the screen as well', () => {
    const { tab, router, open, cover } = covered()
    router.open(profile)
    cover('sheet')()
    router.leave()
    tab.settle()
    expect(open()).toEqual([home])
  })

  test('after a reload under an open sheet, Back leaves the screen', () => {
    const { tab, open } = covered(begin(`#${profile}`, { place: 0, second: true }))
    expect(open()).toEqual([profile])
    tab.press(-1)
    expect(tab.isLeft).toBe(true)
  })
})

describe('a screen that asks before Back', () => {
  test('is asked, as often as Back is pressed, until it asks no more (E3)', () => {
    const { tab, router, open } = begin()
    router.open(profile)
    const ask = jest.fn()
    const end = router.askBeforeBack(ask)
    tab.press(-1)
    tab.press(-1)
    expect(ask).toHaveBeenCalledTimes(2)
    expect(open()).toEqual([home, profile])
    end()
    tab.press(-1)
    expect(ask).toHaveBeenCalledTimes(2)
    expect(open()).toEqual([home])
  })

  test('leaves when the answer is yes', () => {
    const { tab, router, open } = begin()
    router.open(profile)
    router.askBeforeBack(() => router.leave())
    tab.press(-1)
    expect(open()).toEqual([home])
  })

  test('is not asked when a sheet lies on top, nor when another screen does', () => {
    const { tab, router, open } = begin()
    router.open(profile)
    const ask = jest.fn()
    router.askBeforeBack(ask)
    router.cover(() => {})()
    const uncover = router.cover(() => uncover())
    tab.press(-1)
    expect(ask).not.toHaveBeenCalled()
    router.open(agreement)
    tab.press(-1)
    expect(ask).not.toHaveBeenCalled()
    expect(open()).toEqual([home, profile])
  })
})
