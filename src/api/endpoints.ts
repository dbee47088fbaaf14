import { type GenericSchema, never, pipe, transform, unknown } from 'valibot'
import type { ClientType } from '@/api/client/client-type'
import { savedUserSchema, signedInSchema } from '@/api/wire/user-schema'
import { pictureAddress } from '@/api/wire/values'
import type {
  AccountCodeParams,
  AgreementParams,
  AuthoriseParams,
  BindCodeParams,
  BindMobileParams,
  CaptchaParams,
  CompleteAuthorisationParams,
  LoginParams,
  NoParams,
  OneTapBindParams,
  RegisterParams,
  SaveProfileParams,
} from './endpoint-params'
import { agreementSchema } from './schemas/agreement'
import { authoriseAnswerSchema } from './schemas/authorise-answer'
import { oneTapAnswerSchema } from './schemas/one-tap-answer'
import { loadedProfileSchema, savedProfileSchema } from './schemas/profile'
import { siteConfigSchema } from './schemas/site-config'

/** What there is to know of one endpoint: what it takes, what it gives, and how its failures are met. */
export interface Endpoint<Params, Data> {
  /** Whether it needs a signed-in person, so that a sign-in renews the token and repeats the call. */
  readonly auth: boolean
  /** Whether it may be repeated after a network failure: reads, and saving, which gives the same twice. */
  readonly retry: boolean
  /** Checks `data` and turns it into the domain value. Null: there is nobody behind the token. */
  readonly schema: (clientType: ClientType) => GenericSchema<unknown, Data | null>
  /** Only a type. */
  readonly params?: Params
}

function endpoint<Params>() {
  return <Data>(definition: Endpoint<Params, Data>): Endpoint<Params, Data> => definition
}

const nothing = pipe(
  unknown(),
  transform((): void => undefined),
)

/** Every endpoint the product calls: the one source of what can be sent and what comes back. */
const definitions = {
  'user/reg': endpoint<RegisterParams>()({ auth: false, retry: false, schema: signedInSchema }),
  'user/regverifysend': endpoint<AccountCodeParams>()({ auth: false, retry: false, schema: () => nothing }),
  // A picture: an answer that can be read as data is none.
  'user/userverifyentry': endpoint<CaptchaParams>()({ auth: false, retry: true, schema: () => never() }),
  'user/login': endpoint<LoginParams>()({ auth: false, retry: false, schema: signedInSchema }),
  'user/loginverifysend': endpoint<AccountCodeParams>()({ auth: false, retry: false, schema: () => nothing }),
  'user/tokenuserinfo': endpoint<NoParams>()({ auth: false, retry: true, schema: savedUserSchema }),
  'user/appminiuserauth': endpoint<AuthoriseParams>()({
    auth: false,
    retry: false,
    schema: authoriseAnswerSchema,
  }),
  'user/appminiuserinfo': endpoint<CompleteAuthorisationParams>()({
    auth: false,
    retry: false,
    schema: authoriseAnswerSchema,
  }),
  'user/appmobilebind': endpoint<BindMobileParams>()({ auth: false, retry: false, schema: signedInSchema }),
  'user/appmobilebindverifysend': endpoint<BindCodeParams>()({
    auth: false,
    retry: false,
    schema: () => nothing,
  }),
  'user/onekeyusermobilebind': endpoint<OneTapBindParams>()({
    auth: false,
    retry: false,
    schema: oneTapAnswerSchema,
  }),
  'personal/index': endpoint<NoParams>()({ auth: true, retry: true, schema: loadedProfileSchema }),
  'personal/save': endpoint<SaveProfileParams>()({ auth: true, retry: true, schema: savedProfileSchema }),
  'personal/useravatarupload': endpoint<NoParams>()({
    auth: false,
    retry: false,
    schema: () => pictureAddress,
  }),
  'base/common': endpoint<NoParams>()({ auth: false, retry: true, schema: () => siteConfigSchema }),
  'agreement/index': endpoint<AgreementParams>()({ auth: false, retry: true, schema: () => agreementSchema }),
}

export type EndpointName = keyof typeof definitions

/** What an endpoint takes. */
export type EndpointParams<Name extends EndpointName> =
  (typeof definitions)[Name] extends Endpoint<infer Params extends object, unknown> ? Params : never

/** What an endpoint gives. */
export type EndpointData<Name extends EndpointName> =
  (typeof definitions)[Name] extends Endpoint<unknown, infer Data> ? Data : never

export const endpoints: {
  readonly [Name in EndpointName]: Endpoint<EndpointParams<Name>, EndpointData<Name>>
} = definitions
