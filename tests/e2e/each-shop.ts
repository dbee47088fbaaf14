import type { GenerationName } from '../../sandbox/generations/generation-names'
import type { Phone } from './phone'

/** A shop of today and one of 2022, which stores and answers in another way: for flows that save or bind. */
export const shops = ['6.9', '2.3.2'] as const satisfies readonly GenerationName[]

/** The tests of this block have shops that answer like this version. */
export function answersLike(generation: GenerationName, phone: () => Phone): void {
  beforeEach(() => {
    phone().generation = generation
  })
  afterAll(() => {
    phone().generation = '6.9'
  })
}
