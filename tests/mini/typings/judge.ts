import ts from 'typescript'
import { inProject } from '../../../scripts/project-root'
import { exceptions, foreignOptions, type TypedTarget } from './exceptions'

/** The packages of the vendors' own typings. */
const typings = {
  weapp: 'miniprogram-api-typings',
  alipay: '@mini-types/alipay',
  tt: '@douyin-microapp/typings',
} as const satisfies Record<TypedTarget, string>

export const typedTargets: readonly TypedTarget[] = ['weapp', 'alipay', 'tt']

const apiOf = (call: string): string => /\b(?:wx|my|tt)\.(\w+)/.exec(call)?.[1] ?? ''

/** Takes the options out of a call that are meant for other vendors. */
function ownOptions(target: TypedTarget, call: string): string {
  const foreign = foreignOptions[target][apiOf(call)] ?? []
  return foreign.reduce((left, name) => left.replace(new RegExp(`"${name}": [^,}\\]]+(\\])?,?`), ''), call)
}

export interface Objection {
  call: string
  /** what the compiler says, in one line */
  says: string
}

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2020,
  lib: ['lib.es2020.d.ts'],
  moduleResolution: ts.ModuleResolutionKind.Node10,
  types: [],
}

const isExcepted = (target: TypedTarget, { call, says }: Objection): boolean =>
  exceptions.some(
    (exception) =>
      exception.target === target &&
      exception.api.split('|').includes(apiOf(call)) &&
      exception.says.test(says),
  )

/** Checks calls against a vendor's typings. Returns what the compiler objects to and no exception allows. */
export function objections(target: TypedTarget, calls: readonly string[]): Objection[] {
  const head = `import '${typings[target]}'\ndeclare const aFunction: (...given: unknown[]) => never\n`
  const own = calls.map((call) => ownOptions(target, call))
  const source = `${head}${own.map((call) => `{ ${call} }`).join('\n')}\n`
  const name = inProject(`tests/mini/typings/${target}-calls.ts`)
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => file === name || fileExists(file)
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2020) : getSourceFile(file, ...rest)
  const program = ts.createProgram([name], options, host)
  const file = program.getSourceFile(name)
  if (!file) throw new Error('The compiler has not read the calls.')
  const headLines = head.split('\n').length - 1
  const all = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, messageText }) => ({
      call: calls[file.getLineAndCharacterOfPosition(start).line - headLines] ?? head,
      says: ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' '),
    }),
  )
  return all.filter((objection) => !isExcepted(target, objection))
}
