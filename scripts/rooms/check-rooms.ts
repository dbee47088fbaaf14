import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../project-root'
import { roomFaults } from './room-faults'

const sources = () =>
  readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('src', ...name.split(path.sep)))
    .filter((file) => statSync(inProject(file)).isFile())

/**
 * Holds every file of src/ against the rules of its room.
 * @throws an Error with a sentence for each fault
 */
export async function checkRooms(): Promise<string> {
  const files = sources()
  const faults = files.flatMap((file) => roomFaults(file, readFileSync(inProject(file), 'utf8')))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return `${files.length} files keep to their rooms`
}
