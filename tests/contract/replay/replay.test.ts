/** @jest-environment node */
import { shopForEachTest } from '../running-shop'
import { type Played, play } from './play'
import { readRecording, recordedVersions } from './recording'
import { remainingDifferences } from './remaining-differences'

const shop = shopForEachTest()

/** Of the answers to one version's requests. */
const leastSameCodes = 0.98
const leastWholeAnswers = 0.96

const shareOf = (all: readonly Played[], fits: (one: Played) => boolean) =>
  all.filter(fits).length / all.length

describe.each(recordedVersions)('recorded from %s', (version) => {
  const all: Played[] = []
  const known = remainingDifferences.filter((difference) => difference.version === version)

  test.each(readRecording(version).map((recorded) => [recorded.scenario, recorded] as const))(
    '%s',
    async (scenario, recorded) => {
      const played = await play(shop, version, recorded)
      all.push(...played)
      const differing = played.filter(({ differences }) => differences.length > 0)
      expect(differing.map(({ step, differences }) => ({ step, differences }))).toEqual(
        known
          .filter((difference) => difference.scenario === scenario)
          .map(({ step, differences }) => ({ step, differences })),
      )
    },
  )

  test('nearly all codes and nearly all whole answers are the recorded ones', () => {
    expect(shareOf(all, ({ isSameCode }) => isSameCode)).toBeGreaterThanOrEqual(leastSameCodes)
    expect(shareOf(all, ({ differences }) => differences.length === 0)).toBeGreaterThanOrEqual(
      leastWholeAnswers,
    )
  })
})
