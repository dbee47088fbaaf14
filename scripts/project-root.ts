import path from 'node:path'

/** The folder that holds package.json. */
export const projectRoot = path.resolve(__dirname, '..')

/** A place in the project, whatever folder the command was given in. */
export const inProject = (...parts: string[]): string => path.join(projectRoot, ...parts)
