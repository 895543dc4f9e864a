import type { InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '../../../shared/contract'

/** What the core says of the life of the association in a year. */
export type Vie = InferContractRouterOutputs<Contract>['vieAssociative']['ofYear']
