import { type Check, note, ok, warning } from '../finding'
import { type Abilities, askAbilities } from '../shop/abilities'

/** The newest first: the first that fits is the age of the server. */
const ages: readonly { name: string; fits: (abilities: Abilities) => boolean }[] = [
  { name: 'age.newest', fits: ({ openCenter, emailBinding }) => openCenter && emailBinding },
  { name: '6.0 – 6.3', fits: ({ emailBinding }) => emailBinding },
  { name: '5.0 – 5.x', fits: ({ closesPerPlatform }) => closesPerPlatform },
  { name: '2.3.3 – 4.x', fits: ({ languages, profile }) => languages && profile },
  { name: '2.3.2', fits: ({ profile }) => profile },
  { name: '2.2.3 – 2.3.1', fits: ({ tokenLookup }) => tokenLookup },
  { name: 'age.oldest', fits: () => true },
]

const abilityNames = ['profile', 'languages', 'closesPerPlatform', 'emailBinding'] as const

/** How old the server is and what it has, by what it answers. */
export const generation: Check = {
  name: 'generation',
  needsSettings: true,
  async run(visit) {
    const abilities = await askAbilities(visit)
    const age = ages.find(({ fits }) => fits(abilities))?.name ?? ''
    const missing = abilityNames.filter((name) => !abilities[name]).map((name) => `ability.${name}`)
    return [
      ok('generation.age', { age: [age] }),
      ...(missing.length > 0 ? [note('generation.missing', { missing })] : []),
      ...(abilities.profile ? [] : [warning('generation.noProfile')]),
    ]
  },
}
