/** In a browser the shop finds a member by their token: there is nothing to link. */
export function PlatformLink() {
  return null
}
