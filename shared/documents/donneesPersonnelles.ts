import type { Parametres } from '../parametres/parametres'
import { addressOf, sigleOf } from './parties'
import { fr, isWritten, join } from './phrases'

/** The rights of those whose data are kept, where they exercise them, and the authority they may complain to (RGPD, articles 13 and 14). */
export function droitsDesPersonnes(pes21: Parametres | undefined): string {
  const courrier = addressOf(pes21?.adresse, pes21?.codePostal, pes21?.ville)
  const voies = [courrier && fr`par courrier (${courrier})`, isWritten(pes21?.mail) && fr`par courriel (${pes21.mail})`].filter(Boolean).join(' ou ')
  const referent = isWritten(pes21?.referentRgpd) ? fr`auprès de ${pes21.referentRgpd}` : fr`auprès du ${sigleOf(pes21)}`
  return join(
    fr`Les personnes concernées disposent d’un droit d’accès, de rectification, d’effacement, de limitation, d’opposition et de portabilité. Elles l’exercent ${referent}${voies ? `, ${voies}` : ''}.`,
    'Elles peuvent adresser une réclamation à la Commission nationale de l’informatique et des libertés (CNIL).',
  )
}
