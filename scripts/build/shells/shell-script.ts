import { build } from 'esbuild'
import type { Shells } from '../../../src/shell/shells'
import { inProject } from '../../project-root'

/**
 * The script that stands in the built page, as one text that can't end its element. esbuild, which tsx brings along,
 * makes one small text of it; webpack would put its own runtime around it.
 */
export async function shellScript(shells: Shells): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject('src/shell/show-shell.ts')],
    tsconfig: inProject('tsconfig.h5.json'),
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    // All of these have both. What esbuild knows of are faults of theirs that nothing here meets.
    supported: { destructuring: true, 'template-literal': true },
    target: ['chrome66', 'safari12', 'firefox78', 'edge79'],
    define: { SHELLS: JSON.stringify(shells) },
  })
  return (outputFiles[0]?.text ?? '').trim().replaceAll('</', '<\\/')
}
