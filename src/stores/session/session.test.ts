import { memberOf, unboundOf, userOf } from '../../../tests/support/people'
import { draftOwnerOf, memberOf as memberOfAnswer, personOf, type Session } from './session'

const ann = memberOf(1)
const ben = memberOf(2)

describe('a session', () => {
  const identified: Session = { kind: 'identified', openid: 'o_1', unionid: '' }

  test('is of one person, whatever is known of them', () => {
    expect(personOf(ann)).not.toBe(personOf(ben))
    expect(personOf(memberOf(1, 'newer'))).toBe(personOf(ann))
    expect(personOf(unboundOf('o_1'))).toBe(personOf(identified))
    expect(personOf(unboundOf('o_1'))).not.toBe(personOf(unboundOf('o_2')))
    expect(personOf(unboundOf('1'))).not.toBe(personOf(ann))
    expect(personOf({ kind: 'guest', expiredId: 1 })).toBeNull()
    expect(personOf({ kind: 'restoring' })).toBeNull()
  })

  test('has the drafts of its account, also after an expiry', () => {
    expect(draftOwnerOf(ann)).toBe('1')
    expect(draftOwnerOf({ kind: 'guest', expiredId: 1 })).toBe('1')
    for (const session of [{ kind: 'guest' }, identified, unboundOf('o_1'), { kind: 'restoring' }] as const)
      expect(draftOwnerOf(session)).toBe('')
  })
})

test.each([
  [true, '', true],
  [true, '13800138001', false],
  [false, '', false],
])(
  'where the shop’s switch is %s and the phone %j, one has to be bound: %s',
  (mustBindFlag, mobile, must) => {
    const user = userOf(1, { mobile })
    expect(memberOfAnswer({ kind: 'signedIn', token: 'token-1', user, mustBindFlag })).toEqual({
      ...{ kind: 'member', token: 'token-1', user, mustBindMobile: must },
    })
  },
)
