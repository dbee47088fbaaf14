import type { ServerResponse } from 'node:http'

/** Requests whose answer hasn't ended yet, and which of them a fault holds back. */
export class OpenRequests {
  private readonly open = new Set<ServerResponse>()
  private readonly held = new Set<ServerResponse>()

  get count(): number {
    return this.open.size
  }

  get countHeld(): number {
    return this.held.size
  }

  add(response: ServerResponse): void {
    this.open.add(response)
    response.once('close', () => {
      this.open.delete(response)
      this.held.delete(response)
    })
  }

  hold(response: ServerResponse): void {
    if (this.open.has(response)) this.held.add(response)
  }

  letGo(response: ServerResponse): void {
    this.held.delete(response)
  }

  /** Cuts them all. */
  end(): void {
    for (const response of this.open) response.socket?.destroy()
    this.open.clear()
    this.held.clear()
  }
}
