import { build } from 'esbuild'
import { inProject } from '../project-root'

/**
 * A small script that browsers run beside the app, as one text without anything of webpack's around it; by esbuild, which
 * tsx brings along.
 *
 * @param entry its first file, in the project
 * @param define the values of constants that the build knows, as JSON
 */
export async function browserScript(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject(entry)],
    tsconfig: inProject('tsconfig.h5.json'),
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    // All of these have both. What esbuild knows of are faults of theirs that nothing here meets.
    supported: { destructuring: true, 'template-literal': true },
    target: ['chrome66', 'safari12', 'firefox78', 'edge79'],
    define: { ...define },
  })
  return (outputFiles[0]?.text ?? '').trim()
}
