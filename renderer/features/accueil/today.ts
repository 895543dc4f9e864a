import type { InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '../../../shared/contract'

/** What the core says of the day. */
export type Today = InferContractRouterOutputs<Contract>['home']['today']
