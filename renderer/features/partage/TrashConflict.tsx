import { useState } from 'react'
import { listInFrench } from '../../../shared/kernel/texte'
import { Tag } from '../../ui/Tag'
import { ValueCard } from '../../ui/ValueCard'
import type { ConflictProps } from './ConflictPanel'
import { fromHere } from './conflictWords'
import { DecisionForm } from './DecisionForm'
import css from './Panel.module.css'
import { Who } from './Who'

/** Put away by one, changed by another: the record is kept, or the corbeille confirmed. */
export function TrashConflict({ conflit, decide, later, head }: ConflictProps) {
  const { fiche } = conflit
  const valeurs = fromHere(conflit)
  const [kept, setKept] = useState((valeurs.find(({ affichee }) => affichee) ?? valeurs[0])?.n)
  const value = valeurs.find(({ n }) => n === kept)
  const isTrash = ({ valeur }: { valeur?: unknown }) => valeur !== undefined
  const deeds = valeurs.map(valeur => `${valeur.personne} ${isTrash(valeur) ? 'a mis la fiche à la corbeille' : 'a modifié la fiche'}`)
  const trash = value !== undefined && isTrash(value)
  return (
    <DecisionForm
      verbe={trash ? 'Confirmer la corbeille' : 'Garder la fiche'}
      agir={() =>
        decide({ ...(kept === undefined ? {} : { garder: kept }) }, trash ? `« ${fiche.titre} » est dans la corbeille.` : `« ${fiche.titre} » est gardée, avec ses modifications.`)
      }
      later={later}
      mot="Rien n’est perdu : une fiche mise à la corbeille se restaure, avec tout ce qui y a été écrit."
    >
      {head}
      <p className={css.lead}>{listInFrench(deeds)}, sur deux postes qui ne s’étaient pas encore vus. Faut-il garder la fiche&nbsp;?</p>
      <fieldset className={css.values}>
        <legend className="hors-ecran">Ce qu’il faut faire de la fiche</legend>
        {valeurs.map(valeur => (
          <ValueCard
            key={valeur.n}
            nom="fiche-a-garder"
            choisie={kept === valeur.n}
            choisir={() => setKept(valeur.n)}
            titre={isTrash(valeur) ? 'Confirmer la corbeille' : 'Garder la fiche'}
            marque={valeur.affichee && <Tag ton="fait">En ce moment</Tag>}
            texte={valeur.texte}
          >
            <Who valeur={valeur} />
          </ValueCard>
        ))}
      </fieldset>
    </DecisionForm>
  )
}
