import { plural } from '../../../shared/kernel/texte'
import { presencesListees } from '../../../shared/seances/presences'
import type { Seance } from '../../../shared/seances/seance'
import { ElementsTable } from '../../fiche/ElementsTable'
import { useFiche } from '../../fiche/ficheContext'
import { ChampsPartie } from '../../fiche/Parties'
import css from '../../fiche/Parties.module.css'

const participe = ({ role }: Readonly<Record<string, unknown>>): boolean => role !== 'participe'

/** How many came, and who: ticked from the émargement. */
export function Participants() {
  const { presents, listes } = presencesListees(useFiche().ouverte.fiche as Seance)
  return (
    <div className={css.stack}>
      <ChampsPartie champs={['jauge', 'inscrits', 'presents', 'presentsPrecision', 'satisfaction']} quand={{ jauge: participe, inscrits: participe, satisfaction: participe }} />
      <div>
        <h3 className={css.sub}>Liste des participants</h3>
        <ElementsTable
          nom="participants"
          colonnes={['personneId', 'structureId', 'projetId', 'present']}
          nouveau={() => ({ present: true })}
          vide="La liste sert à retrouver qui est venu ; le nombre de présents peut se saisir sans elle."
          pied={listes > 0 && `${plural(presents, 'présent', 'présents')} sur ${listes}`}
        />
      </div>
    </div>
  )
}
