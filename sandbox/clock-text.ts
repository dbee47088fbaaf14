/** The server's time zone is Asia/Shanghai, which has had no summer time since 1991. */
export const ZONE_SECONDS = 8 * 60 * 60

/** `YYYY-MM-DD HH:MM:SS` in the server's time zone. */
export function timeText(seconds: number): string {
  return new Date((seconds + ZONE_SECONDS) * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** `YYYY-MM-DD` in the server's time zone. */
export function dateText(seconds: number): string {
  return timeText(seconds).slice(0, 10)
}
