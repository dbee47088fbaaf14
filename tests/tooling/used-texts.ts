import ts from 'typescript'
import { inProject } from '../../scripts/project-root'

/** The texts that an expression can name, where its type is one key or several. */
const literalsOf = (type: ts.Type): string[] => {
  if (type.isUnion()) return type.types.flatMap(literalsOf)
  return type.isStringLiteral() ? [type.value] : []
}

/** A text isn't said by being written down in a catalogue, nor by a test. */
const says = (file: string) => !/\.test\.tsx?$|src\/locales\/(zh|cht|en|spa)\b/.test(file)

const { config } = ts.readConfigFile(inProject('tsconfig.json'), ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, inProject())

/** Reads each file once, whichever programs it belongs to. */
function readingOnce(): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const known = new Map<string, ts.SourceFile | undefined>()
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (file, ...how) => {
    if (!known.has(file)) known.set(file, host.getSourceFile(file, ...how))
    return known.get(file)
  }
  return { ...host, getSourceFile }
}
const host = readingOnce()

/**
 * Every key that the app's code can ask for, by what the compiler knows: `'profile.save'` is one, and
 * `` `gender.${id}` `` is as many as `id` has values.
 *
 * @param files every source of the app, for whichever platform.
 * @param among all keys that there are.
 */
export function usedTexts(files: readonly string[], among: ReadonlySet<string>): Set<string> {
  const saying = files.filter(says)
  const program = ts.createProgram(saying, options, host)
  const checker = program.getTypeChecker()
  const used = new Set<string>()

  const look = (node: ts.Node): void => {
    const named = ts.isStringLiteralLike(node) ? [node.text] : []
    const possible = ts.isTemplateExpression(node) ? literalsOf(checker.getTypeAtLocation(node)) : []
    for (const key of [...named, ...possible]) if (among.has(key)) used.add(key)
    ts.forEachChild(node, look)
  }
  for (const file of saying) {
    const source = program.getSourceFile(file)
    if (source) look(source)
  }
  return used
}
