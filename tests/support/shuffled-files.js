const { createHash } = require('node:crypto')
const Sequencer = require('@jest/test-sequencer').default

/** Runs test files in an order that the seed of `jest --randomize --seed` decides. */
class ShuffledFiles extends Sequencer {
  sort(tests) {
    const seed = process.env.SHUFFLE_SEED ?? ''
    const placeOf = ({ path }) => createHash('sha256').update(`${seed} ${path}`).digest('hex')
    return [...tests].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  }
}

module.exports = ShuffledFiles
