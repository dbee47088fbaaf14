import type { GenerationName } from '../../../sandbox/generations/generation-names'
import { RunningShop } from '../../contract/running-shop'
import { SecretScan } from '../../support/secrets/secret-scan'
import { settingsOf, shops } from '../../support/shop-settings'
import { expectRows } from '../../support/stored-rows'
import { Device } from '../host/device'
import type { SentRequest } from '../host/journal'
import { MiniProgram } from '../host/mini-program'
import type { PackageFiles } from '../host/package-files'
import { alipay } from '../host/vendors/alipay'
import { tt } from '../host/vendors/tt'
import type { Vendor } from '../host/vendors/vendor'
import { weapp } from '../host/vendors/weapp'
import { recordCalls } from '../typings/call-record'
import { phoneEncryption } from './encrypted-phone'
import { User } from './user'

/** Every platform, for `describe.each`. */
export const vendors: readonly [name: string, vendor: Vendor][] = [weapp, alipay, tt].map((vendor) => [
  vendor.target,
  vendor,
])

/** Every platform with each of these shops. */
export const vendorsAndShops: readonly [name: string, vendor: Vendor, generation: GenerationName][] =
  vendors.flatMap(([name, vendor]) =>
    shops.map((generation): [string, Vendor, GenerationName] => [
      `${name}, shop ${generation}`,
      vendor,
      generation,
    ]),
  )

/** A shop, a device with the mini-program, and every launch of this test. */
export class MiniShop {
  readonly shop = new RunningShop()
  private users: User[] = []
  private current: Device | null = null
  /** What is installed; without it the app's own package. */
  files: PackageFiles | undefined

  constructor(
    readonly vendor: Vendor,
    private readonly generation: GenerationName = '6.9',
  ) {}

  get device(): Device {
    if (!this.current) throw new Error('The shop is not open yet.')
    return this.current
  }

  async open(): Promise<void> {
    await this.shop.open()
    await this.shop.configure(settingsOf(this.generation))
    this.users = []
    this.current = new Device(this.shop.url, phoneEncryption(this.shop.state, this.vendor.clientType))
  }

  /** Opens the app; one that is open is killed first, without notice. */
  async launch(): Promise<User> {
    const user = this.launchNow()
    await user.settle()
    return user
  }

  launchNow(): User {
    this.users.at(-1)?.program.kill()
    const user = new User(new MiniProgram(this.vendor, this.device, this.files))
    this.users.push(user)
    return user
  }

  /** Compares every column of every account; unnamed ones are those of a new account. */
  stores(...rows: Parameters<typeof expectRows>[1][]): Promise<void> {
    return expectRows(this.shop.url, ...rows)
  }

  /** Ends the test and fails it for what no app may do: faults, wrong envelopes, leaked secrets. */
  async close(): Promise<void> {
    for (const { program } of this.users) {
      program.kill()
      recordCalls(this.vendor.target, program.journal.callShapes)
    }
    await this.shop.close()
    const journals = this.users.map(({ program }) => program.journal)
    expect(journals.flatMap(({ faults }) => faults)).toEqual([])
    for (const request of journals.flatMap(({ requests }) => requests))
      checkEnvelope(request, this.vendor.clientType)
    expect(this.leaks()).toEqual([])
  }

  /** Secrets that the app wrote, sent or showed where they don't belong. */
  private leaks(): string[] {
    const scan = new SecretScan()
    scan.learnShop(this.shop.state.data)
    for (const { key, value, encrypted } of this.device.storage.writes) scan.wrote(key, value, encrypted)
    for (const { program } of this.users) {
      for (const { url, fields, headers } of program.journal.requests) scan.sent(url, fields, headers)
      for (const url of program.navigation.visited) scan.went('address', url)
      for (const text of program.journal.said) scan.said('console', text)
      for (const text of program.journal.toasts) scan.said('toast', text)
    }
    return scan.leaks()
  }
}

/** What must be true of every request, whatever the test is about. */
function checkEnvelope({ url, fields }: SentRequest, clientType: string): void {
  const address = new URL(url)
  expect([...address.searchParams.keys()]).toEqual(['s'])
  expect(`${address.origin}${address.pathname}`).toBe('https://shop.example.com/api.php')
  expect(fields).toMatchObject({ application: 'app', application_client_type: clientType, ajax: 'ajax' })
}

/** A fresh shop and a fresh device for every test of a block. */
export function miniShopForEachTest(vendor: Vendor, generation?: GenerationName): MiniShop {
  const miniShop = new MiniShop(vendor, generation)
  beforeEach(() => miniShop.open())
  afterEach(() => miniShop.close())
  return miniShop
}
