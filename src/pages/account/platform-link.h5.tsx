/** In a browser the shop identifies a member by the token: there is nothing to link. */
export function PlatformLink() {
  return null
}
