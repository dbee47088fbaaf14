import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../../scripts/project-root'
import { fieldsOf, listOf, textOf } from './foreign-values'

/** The folder of a target's build. */
export const builtFolder = (target: string): string => inProject('dist', target)

/** The files of one mini-program, as they would be uploaded. */
export class PackageFiles {
  /** Those of the main package, the first one first, then those of the subpackages. */
  readonly pages: readonly string[]

  constructor(readonly folder: string) {
    if (!this.has('app.json')) throw new Error(`${folder} holds no mini-program: run the build first.`)
    const app = this.json('app.json')
    const inSubpackages = listOf(app.subPackages)
      .map(fieldsOf)
      .flatMap(({ root, pages }) => listOf(pages).map((page) => `${textOf(root)}/${textOf(page)}`))
    this.pages = [...listOf(app.pages).map(textOf), ...inSubpackages]
  }

  file(name: string): string {
    return path.join(this.folder, name)
  }

  has(name: string): boolean {
    return existsSync(this.file(name))
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8')
  }

  /** The folder that Taro built this page into: '.', or a part of a host's mini-program; null for a page of the host. */
  taroFolder(page: string, baseFile: string): string | null {
    for (let folder = path.posix.dirname(page); ; folder = path.posix.dirname(folder)) {
      if (this.has(path.join(folder, baseFile))) return folder
      if (folder === '.') return null
    }
  }

  /** The components that a page's or a component's file names, by their places in the package. */
  componentsOf(name: string): string[] {
    if (!this.has(`${name}.json`)) return []
    const named = Object.values(fieldsOf(this.json(`${name}.json`).usingComponents)).map(textOf)
    return named.map((place) => path.posix.join(path.posix.dirname(name), place))
  }

  json(name: string): Record<string, unknown> {
    return fieldsOf(JSON.parse(this.read(name)))
  }
}
