import { formatJourLong } from '../kernel/formatJour'
import type { Jour } from '../kernel/jour'
import type { Temoignage } from './temoignage'

/** Whether a testimonial may be published on a day, and why, in a French sentence. */
export interface Consentement {
  publiable: boolean
  raison: 'accorde' | 'jamais' | 'refuse' | 'nonDate' | 'aVenir' | 'retire' | 'termine'
  phrase: string
}

const not = (raison: Exclude<Consentement['raison'], 'accorde'>, phrase: string): Consentement => ({ publiable: false, raison, phrase })

/** The consent of who speaks, on a given day: dated, limited, and taken back at any time (metier.md § 10, T8). */
export function consentementOf({ consentement, consentementLe, finAutorisation, retireLe }: Temoignage, jour: Jour): Consentement {
  if (retireLe !== undefined && retireLe <= jour) return not('retire', `Accord retiré le ${formatJourLong(retireLe)} : ne pas publier, et retirer ce qui l’est.`)
  if (consentement === undefined) return not('jamais', 'Accord jamais demandé : ne pas publier.')
  if (!consentement) return not('refuse', 'Publication refusée.')
  if (consentementLe === undefined) return not('nonDate', 'Accord sans date : indiquez quand il a été donné.')
  if (consentementLe > jour) return not('aVenir', `Accord donné à partir du ${formatJourLong(consentementLe)}.`)
  if (finAutorisation !== undefined && finAutorisation < jour) return not('termine', `Accord terminé le ${formatJourLong(finAutorisation)} : demandez-le à nouveau.`)
  const until = finAutorisation === undefined ? 'sans fin indiquée' : `jusqu’au ${formatJourLong(finAutorisation)}`
  return { publiable: true, raison: 'accorde', phrase: `Accord donné le ${formatJourLong(consentementLe)}, ${until}.` }
}
