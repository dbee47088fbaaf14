import type { Files } from './answer'

/** What a person waits for at once: the main package, or one of those that load later. */
export interface PackageSize {
  name: string
  bytes: number
}

/** WeChat takes no package, main or sub, above 2 MB. */
export const LIMIT_BYTES = 2 * 1024 * 1024

/** The bytes of all files together. */
export const totalBytes = (files: Files): number =>
  Object.values(files).reduce((sum, bytes) => sum + bytes, 0)

/** The size of the main package and of each subpackage, by the folders of these. */
export function packageSizes(files: Files, folders: readonly string[]): PackageSize[] {
  const packageOf = (file: string) =>
    folders.find((folder) => file.startsWith(folder.replace(/\/?$/, '/'))) ?? 'main package'
  const sizeOf = (name: string) =>
    totalBytes(Object.fromEntries(Object.entries(files).filter(([file]) => packageOf(file) === name)))
  return ['main package', ...folders].map((name) => ({ name, bytes: sizeOf(name) }))
}
