const OLDEST_MAJOR = 20

/**
 * Ends the process with one sentence when Node.js is older than package.json's `engines` asks for.
 * Runs before anything is installed: built-in modules only.
 */
export function checkNode(version = process.versions.node) {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return
  console.error(
    `Node.js ${OLDEST_MAJOR} or newer is needed; this is ${version}. Get it from https://nodejs.org.`,
  )
  process.exit(1)
}
