import type { GenerationName } from '../../sandbox/generations/generation-names'
import type { Phone } from './phone'

/** The tests of this block have shops that answer like this version. */
export function answersLike(generation: GenerationName, phone: () => Phone): void {
  beforeEach(() => {
    phone().generation = generation
  })
  afterAll(() => {
    phone().generation = '6.9'
  })
}
