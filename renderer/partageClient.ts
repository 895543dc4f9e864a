import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { partage } from '../shared/contract/partage'
import { client } from './client'

/** The questions of the shared folder. */
export const partageClient = (client as unknown as { partage: ContractRouterClient<typeof partage> }).partage

/** The same, as query options for react-query. */
export const partageApi = createTanstackQueryUtils(partageClient, { path: ['partage'] })
