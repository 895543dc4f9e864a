import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Ingenierie } from '../../../shared/ingenieries/ingenierie'
import { isUnknown } from '../../../shared/kernel/regle'
import type { Offre } from '../../../shared/offres/offre'
import { requestCreation } from '../../fiche/creation'
import { useFiche } from '../../fiche/ficheContext'
import { liensAround } from '../../fiche/linkToOpened'
import { ChampsPartie } from '../../fiche/Parties'
import css from '../../fiche/Parties.module.css'
import { useFiles, useLinkedRows } from '../../fiche/useLinkedRows'
import { useClasseur } from '../../layout/useClasseur'
import { Grille } from './Grille'
import { Offres } from './Offres'

const CHAMPS = ['consultationEnvoiLe', 'consultationLimite', 'prestatairesConsultes', 'absenceConcurrence']

/** Who was asked, what each answered, the marks of the grid and the rank they give. */
export function Consultation() {
  const opened = useFiche()
  const { criteres } = opened.ouverte.fiche as Ingenierie
  const { aujourdhui } = useClasseur()
  const files = useFiles((useLinkedRows(opened, 'offres') ?? []).map(({ id }) => ({ collection: 'offres' as const, id })))
  const offres = files.map(({ fiche, liens }) => ({ offre: fiche as Offre, prestataire: liens[(fiche as Offre).prestataireId ?? '']?.titre ?? 'Prestataire à indiquer' }))
  const add = () =>
    requestCreation({
      collection: 'offres',
      titre: 'Ajouter une offre',
      demande: ['prestataireId', 'recueLe', 'jours', 'prixJour', 'total', 'methode'],
      champs: { ingenierieId: opened.id, recueLe: aujourdhui, ...(isUnknown(criteres) ? {} : { notes: criteres }) },
      liens: liensAround(opened),
      done: () => undefined,
    })
  return (
    <div className={css.stack}>
      <ChampsPartie champs={CHAMPS} quand={{ absenceConcurrence: () => offres.length < 2 }} />
      <h3>Offres reçues</h3>
      {offres.length > 0 && <Offres offres={offres} readOnly={opened.readOnly} />}
      {!opened.readOnly && (
        <div>
          <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={add}>
            Ajouter une offre
          </Button>
        </div>
      )}
      {offres.length > 0 && <Grille offres={offres} readOnly={opened.readOnly} />}
    </div>
  )
}
