/** Calls the listener whenever the network comes back. Returns how to stop listening. */
export function followNetworkReturn(listener: () => void): () => void {
  window.addEventListener('online', listener)
  return () => window.removeEventListener('online', listener)
}
