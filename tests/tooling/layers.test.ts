import { array, object, parse, string } from 'valibot'
import { inProject } from '../../scripts/project-root'
import { importFaults } from './import-faults'

/** What the imports below lead to. */
const modules = [
  ...['src/pages/home/index.tsx', 'src/pages/register/form.ts', 'src/components/field.tsx'],
  ...['src/stores/user-store.ts', 'src/stores/session/transition.ts', 'src/platform/storage.ts'],
  'src/platform/elements/button.ts',
  ...['src/api/endpoints/login.ts', 'src/api/wire/user.ts', 'src/api/client/client.ts'],
  ...['src/api/client/errors.ts', 'src/api/client/cancel.ts', 'src/api/client/transport.ts'],
  ...['src/locales/zh.ts', 'src/domain/gender.ts', 'src/styles/tokens.ts'],
  ...['sandbox/shop.ts', 'tests/support/app.ts', 'scripts/build/main.ts', 'bench/main.ts', 'config/index.ts'],
]

const broken = [
  ['src/pages/home/a.ts', "import { it } from '@/styles/tokens'", 'pages-layer'],
  ['src/components/a.ts', "import { it } from '@/pages/home/index'", 'components-layer'],
  ['src/components/b.ts', "import type { It } from '../pages/home/index'", 'components-layer'],
  ['src/stores/a.ts', "import { it } from '@/components/field'", 'stores-layer'],
  ['src/stores/session/a.ts', "import { it } from '../../components/field'", 'stores-layer'],
  ['src/api/endpoints/a.ts', "import { it } from '@/stores/user-store'", 'api-layer'],
  ['src/api/client/a.ts', "import type { It } from '@/platform/storage'", 'api-layer'],
  ['src/platform/a.ts', "import type { It } from '@/stores/user-store'", 'platform-layer'],
  ['src/platform/b.ts', "import type { It } from '@/api/endpoints/login'", 'platform-layer'],
  ['src/platform/c.ts', "import { it } from '@/locales/zh'", 'platform-layer'],
  ['src/locales/a.ts', "import type { It } from '@/api/wire/user'", 'locales-layer'],
  ['src/domain/a.ts', "import type { It } from '../api/client/errors'", 'domain-layer'],
  ['src/domain/b.ts', "export const load = () => import('@/locales/zh')", 'domain-layer'],
  ['src/domain/c.ts', "export type It = import('@/locales/zh').It", 'domain-layer'],
  ['src/styles/a.ts', "import { it } from '@/domain/gender'", 'styles-layer'],
  ['src/pages/home/b.ts', "import { it } from '@/api/endpoints/login'", 'api-calls-belong-in-stores'],
  [
    'src/components/c.ts',
    "import type { It } from '@/api/client/client'\nimport { it } from '@/api/client/client'",
    'api-calls-belong-in-stores',
  ],
  ['src/platform/d.ts', "import { it } from '@/api/client/errors'", 'platform-uses-api-types'],
  ['src/platform/qq.ts', "import { it } from './elements/button'", 'vendor-draws-nothing'],
  ['src/api/endpoints/b.ts', "import { it } from '@/locales/zh'", 'api-uses-text-keys'],
  ['src/pages/home/c.ts', "import { it } from '@/pages/register/form'", 'page-imports-page'],
  ['src/pages/home/d.ts', "import type { It } from '../register/form'", 'page-imports-page'],
  ['src/pages/home/e.ts', "import { View } from '@tarojs/components'", 'taro-outside-platform'],
  ['src/stores/b.ts', "import Taro from '@tarojs/taro'", 'taro-outside-platform'],
  ['src/domain/d.ts', "import { useState } from 'react'", 'framework-in-plain-layer'],
  ['src/api/client/b.ts', "import { createStore } from 'zustand/vanilla'", 'framework-in-plain-layer'],
  ['src/pages/home/f.ts', "import { it } from '../../../sandbox/shop'", 'app-imports-tooling'],
  ['src/a.ts', "import { it } from '../tests/support/app'", 'app-imports-tooling'],
  ['src/b.ts', "import type { It } from '../config/index'", 'app-imports-tooling'],
  ['sandbox/a.ts', "import { it } from '../src/domain/gender'", 'sandbox-imports-project'],
  ['sandbox/b.ts', "import type { It } from '@/domain/gender'", 'sandbox-imports-project'],
  ['sandbox/c.ts', "import { version } from '../package.json'", 'sandbox-imports-project'],
  ['bench/a.ts', "import { it } from '../src/stores/user-store'", 'bench-imports-app'],
  ['src/stores/c.ts', "import type { It } from './d'", 'cycle'],
  ['sandbox/d.ts', "import { it } from './d'", 'cycle'],
  ['src/stores/e.ts', "import { it } from '@/api/nowhere'", 'unresolvable'],
] as const

const allowed = [
  ['src/pages/home/k.ts', "import { it } from '@/components/field'\nimport './index'"],
  ['src/pages/home/l.ts', "import type { It } from '@/api/wire/user'"],
  ['src/pages/home/m.ts', "import { it } from '@/api/client/errors'"],
  ['src/components/k.ts', "import { it } from '@/platform/storage'"],
  ['src/components/l.ts', "import { it } from '@/api/client/cancel'"],
  ['src/stores/k.ts', "import { it } from '@/api/endpoints/login'"],
  ['src/stores/l.ts', "import { it } from './session/transition'"],
  ['src/api/endpoints/k.ts', "import type { It } from '@/locales/zh'\nimport { it } from '../wire/user'"],
  ['src/platform/k.ts', "import Taro from '@tarojs/taro'"],
  ['src/platform/l.ts', "import { it } from '@/api/client/transport'"],
  ['src/platform/m.ts', "import type { It } from '@/api/client/client'"],
  ['src/platform/n.ts', "import type { It } from './elements/button'"],
  ['src/locales/k.ts', "import { it } from '@/domain/gender'\nimport { useContext } from 'react'"],
  ['src/stores/k.test.ts', "import { it } from '../../tests/support/app'"],
  ['src/app.tsx', "import { it } from '@/stores/user-store'"],
  ['sandbox/k.ts', "import { Hono } from 'hono'\nimport { readFileSync } from 'node:fs'"],
] as const

const faults = importFaults(
  new Map([
    ...modules.map((name) => [name, 'export const it = 1\nexport type It = typeof it\n'] as const),
    ['src/stores/d.ts', "export { it } from './c'\n"],
    ...[...broken, ...allowed].map(([name, text]) => [name, `${text}\n`] as const),
  ]),
)
const rulesBrokenBy = (name: string) => [...(faults.get(name) ?? ['not cruised'])]

test.each(broken)('%s: %s breaks %s', (name, _text, rule) => {
  expect(rulesBrokenBy(name)).toContain(rule)
})

test.each(allowed)('%s: %s breaks no rule', (name) => {
  expect(rulesBrokenBy(name)).toEqual([])
})

test('every import rule is broken once here', () => {
  const config = object({ forbidden: array(object({ name: string() })) })
  const names = parse(config, require(inProject('.dependency-cruiser.cjs'))).forbidden.map(({ name }) => name)
  expect([...new Set(broken.map(([, , rule]) => rule))].sort()).toEqual(names.sort())
})
