/** How long a test waits for a condition before it fails: a safety net, far beyond what a busy machine needs. */
export const PATIENCE_MS = 60_000
