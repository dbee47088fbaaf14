/** A browser can't provide a phone number. */
export function QuickBind() {
  return null
}
