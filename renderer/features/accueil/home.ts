import type { InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '../../../shared/contract'

/** What the core says of each brick of the homes. */
export type Home = InferContractRouterOutputs<Contract>['home']
