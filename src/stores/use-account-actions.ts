import { useMemo } from 'react'
import { useApp } from './app-context'
import { type AccountActions, createAccountActions } from './session/account'

/** The actions of the account screens. */
export function useAccountActions(): AccountActions {
  const { client, user } = useApp()
  return useMemo(() => createAccountActions(client, user.getState().gate), [client, user])
}
