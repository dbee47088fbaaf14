import fs from 'node:fs'
import { sourceHash } from '../../scripts/build/source-stamp'

test('a build is of the code that writes its first drawings too', () => {
  const read = jest.spyOn(fs, 'readFileSync')
  sourceHash()
  const files = read.mock.calls.map(([file]) => String(file))
  read.mockRestore()
  for (const name of [
    'src/app.tsx',
    'config/h5.ts',
    'scripts/build/shells/write-shells.ts',
    'tsconfig.h5.json',
  ]) {
    expect(files.filter((file) => file.endsWith(`/${name}`))).toHaveLength(1)
  }
})
