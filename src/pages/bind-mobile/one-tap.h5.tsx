/** A browser has no phone number to hand out. */
export function OneTap() {
  return null
}
