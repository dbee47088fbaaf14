import fc from 'fast-check'
import { withAccountCentre, withoutAccountCentre } from '../../scripts/embed/host-config'

const names = fc.stringMatching(/^[a-z]{1,6}$/)
const pagesOf = fc.uniqueArray(
  fc.tuple(names, names).map((parts) => parts.join('/')),
  { minLength: 1, maxLength: 4 },
)
const packages = fc.uniqueArray(fc.record({ root: names, pages: pagesOf }), {
  maxLength: 3,
  selector: ({ root }) => root,
})
const rules = fc.dictionary(
  names,
  fc.record({ network: fc.constant('wifi'), packages: fc.array(names, { maxLength: 2, minLength: 1 }) }),
)
const hosts = fc
  .record(
    {
      pages: pagesOf,
      window: fc.constant({ navigationBarTitleText: '商城' }),
      subPackages: packages,
      subpackages: packages,
      preloadRule: rules,
      __usePrivacyCheck__: fc.boolean(),
    },
    { requiredKeys: ['pages'] },
  )
  .filter((host) => !(host.subPackages && host.subpackages))

test('any app.json has one package more, and everything else as it was', () => {
  const indents = fc.constantFrom(undefined, 2, 4, '\t')
  fc.assert(
    fc.property(hosts, indents, fc.boolean(), (host, indent, windows) => {
      const text = JSON.stringify(host, null, indent)
        .split('\n')
        .join(windows ? '\r\n' : '\n')
      const after = withAccountCentre(text, { root: 'account-centre', pages: ['a/b'], asksForConsent: true })
      const changed = JSON.parse(after)
      const { subPackages, subpackages, preloadRule, __usePrivacyCheck__, ...rest } = changed
      const {
        subPackages: s,
        subpackages: t,
        preloadRule: p = {},
        __usePrivacyCheck__: c,
        ...restBefore
      } = host
      expect(rest).toEqual(restBefore)
      expect(subPackages ?? subpackages).toEqual([
        ...(s ?? t ?? []),
        { root: 'account-centre', pages: ['a/b'] },
      ])
      expect(__usePrivacyCheck__).toBe(c ?? true)
      const first = host.pages[0] ?? ''
      expect({ ...preloadRule, [first]: undefined }).toEqual({ ...p, [first]: undefined })
      expect(preloadRule[first].packages).toEqual([...(p[first]?.packages ?? []), 'account-centre'])
      if (windows) expect(after.replace(/\r\n/g, '')).not.toContain('\n')
      expect(JSON.parse(withoutAccountCentre(after, 'account-centre', text))).toEqual(host)
    }),
  )
})
