const OLDEST = [20, 19]

/**
 * Ends the process with one sentence when Node.js is older than package.json's `engines` asks for.
 * Runs before anything is installed: built-in modules only.
 */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  console.error(
    `Node.js ${OLDEST.join('.')} or newer is needed; this is ${version}. Get it from https://nodejs.org.`,
  )
  process.exit(1)
}
