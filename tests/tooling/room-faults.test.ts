import { roomFaults } from '../../scripts/rooms/room-faults'

test.each([
  ['src/pages/home/index.tsx', "import { register } from '@/api/endpoints/user-reg'\n"],
  ['src/components/field.tsx', "import {\n  call,\n  type Client,\n} from '@/api/client/client'\n"],
  ['src/platform/storage.ts', "import { ApiError } from '@/api/client/errors'\n"],
  ['src/pages/home/index.tsx', "import { Form } from '../register/form'\n"],
  ['src/components/field.css', '.field {\n  color: rgb(0 0 0 / 50%);\n}\n'],
  ['src/components/field.tsx', "export const colour = '#fff'\n"],
])('%s may not hold %j', (file, text) => {
  expect(roomFaults(file, text)).toHaveLength(1)
})

test.each([
  ['src/pages/home/index.tsx', "import type { User } from '@/api/wire/user'\n"],
  [
    'src/pages/home/index.tsx',
    "import { isApiError } from '@/api/client/errors'\nimport '@/pages/home/home.css'\n",
  ],
  ['src/platform/transport.ts', "import type { Transport } from '@/api/client/transport'\n"],
  ['src/stores/app.ts', "import { createClient } from '@/api/client/client'\n"],
  ['src/styles/tokens.css', ':root {\n  --ink: rgb(0 0 0);\n}\n'],
  ['src/components/field.css', '.field {\n  color: var(--ink);\n}\n'],
])('%s may hold %j', (file, text) => {
  expect(roomFaults(file, text)).toEqual([])
})
