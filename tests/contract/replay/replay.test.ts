/** @jest-environment node */
import { shopForEachTest } from '../running-shop'
import { type Played, play } from './play'
import { readRecording, recordedVersions } from './recording'
import { remainingDifferences } from './remaining-differences'

const shop = shopForEachTest()

/** Of the answers to one version's requests. */
const leastSameCodes = 0.98
const leastWholeAnswers = 0.96

const isAboutCode = ({ differences }: Played) => differences.some((one) => /^(code|status|JSON)\b/.test(one))

describe.each(recordedVersions)('recorded from %s', (version) => {
  const recordings = readRecording(version)
  const remaining = remainingDifferences.filter((difference) => difference.version === version)

  test.each(recordings.map((recorded) => [recorded.scenario, recorded] as const))(
    '%s',
    async (scenario, recorded) => {
      const played = await play(shop, version, recorded)
      expect(played.filter(({ differences }) => differences.length > 0)).toEqual(
        remaining
          .filter((difference) => difference.scenario === scenario)
          .map(({ step, differences }) => ({ step, differences })),
      )
    },
  )

  // Each scenario above has exactly the differences that are listed.
  test('nearly all codes and nearly all whole answers are the recorded ones', () => {
    const requests = recordings.flatMap(({ steps }) => steps.filter((step) => 's' in step)).length
    const otherCodes = remaining.filter(isAboutCode).length
    expect(1 - otherCodes / requests).toBeGreaterThanOrEqual(leastSameCodes)
    expect(1 - remaining.length / requests).toBeGreaterThanOrEqual(leastWholeAnswers)
    expect(
      remaining
        .map(({ scenario }) => scenario)
        .filter((name) => !recordings.some(({ scenario }) => scenario === name)),
    ).toEqual([])
  })
})
