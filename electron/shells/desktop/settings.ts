import Store from 'electron-store'
import type { ReglagesPort } from '../../core/settings'
import { openReglages } from '../reglages'

/** The settings of this user on this post, in the file the other shells keep them in. */
export const openDesktopReglages = (): ReglagesPort => openReglages(process.env.PERMANENCE_REGLAGES, ({ configName, ...options }) => new Store({ ...options, name: configName }))
