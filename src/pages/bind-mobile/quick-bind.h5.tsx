/** A browser has no phone number to hand out. */
export function QuickBind() {
  return null
}
