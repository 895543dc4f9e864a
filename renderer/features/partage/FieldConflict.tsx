import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { metaAt } from '../../../shared/champAt'
import { isCollection, schemas } from '../../../shared/fiches'
import { formatValeur } from '../../../shared/kernel/formatValeur'
import { whenTold } from '../../layout/momentTold'
import { useClasseur } from '../../layout/useClasseur'
import { Tag } from '../../ui/Tag'
import { ValueCard } from '../../ui/ValueCard'
import type { ConflictProps } from './ConflictPanel'
import { fromHere, keepLabel, sourceOf } from './conflictWords'
import { DecisionForm } from './DecisionForm'
import { OtherValue } from './OtherValue'
import css from './Panel.module.css'
import { Uses } from './Uses'
import { Who } from './Who'

const GROUP = 'valeur-a-garder'
const FORMATTED = ['texte', 'jour', 'dateConnue', 'heure', 'montant', 'entier', 'decimal']

/** One field, several values: one is kept, or another written; the others stay in the history. */
export function FieldConflict({ conflit, decide, later, head }: ConflictProps) {
  const { fiche, chemin, avant, libelle } = conflit
  const valeurs = fromHere(conflit)
  const { aujourdhui } = useClasseur()
  const [kept, setKept] = useState<number | 'autre'>((valeurs.find(({ affichee }) => affichee) ?? valeurs[0])?.n ?? 'autre')
  const [other, setOther] = useState<unknown>()
  const [noter, setNoter] = useState(false)
  const meta = isCollection(fiche.collection) ? metaAt(fiche.collection, chemin) : undefined
  const notes = isCollection(fiche.collection) && 'notes' in schemas[fiche.collection].shape && chemin[0] !== 'notes'
  const value = valeurs.find(({ n }) => n === kept)
  const otherText = meta && FORMATTED.includes(meta.kind) ? formatValeur(meta, other) : ''
  const verbe = value ? keepLabel(value.texte) : otherText && otherText.length < 32 ? `Enregistrer ${otherText}` : 'Enregistrer cette valeur'
  const agir = () =>
    decide(
      value ? { garder: value.n, noter } : { valeur: other, noter },
      value ? `« ${libelle} »\u00A0: ${value.texte || 'vide'} est gardé.` : `« ${libelle} »\u00A0: la valeur saisie est gardée.`,
    )
  return (
    <DecisionForm
      verbe={verbe}
      agir={agir}
      later={later}
      mot="Tant que vous ne décidez pas, la fiche montre la valeur affichée en ce moment. Rien n’est perdu."
      empeche={kept === 'autre' && other === undefined ? 'Saisissez l’autre valeur.' : undefined}
    >
      {head}
      <p className={css.lead}>
        {valeurs.length > 2 ? 'Plusieurs postes ont' : 'Deux postes ont'} modifié ce champ chacun de leur côté. Choisissez la valeur à garder&nbsp;;{' '}
        {valeurs.length > 2 ? 'les autres resteront' : 'l’autre restera'} dans l’historique de la fiche.
      </p>
      <fieldset className={css.values}>
        <legend className="hors-ecran">Valeur à garder</legend>
        {valeurs.map(valeur => (
          <ValueCard
            key={valeur.n}
            nom={GROUP}
            choisie={kept === valeur.n}
            choisir={() => setKept(valeur.n)}
            titre={sourceOf(valeur)}
            marque={valeur.affichee && <Tag ton="fait">Affichée en ce moment</Tag>}
            texte={valeur.texte}
            unite={meta?.unite}
            face={valeurs.find(({ n, affichee }) => n !== valeur.n && (affichee || valeur.affichee))?.texte}
          >
            <Who valeur={valeur} />
          </ValueCard>
        ))}
      </fieldset>
      {avant && (
        <p className={css.before}>
          <span className={css.small}>Avant ces modifications</span>
          <b>{avant.texte || 'vide'}</b>
          <span className={css.small}>
            {avant.personne}, {whenTold(avant.le, aujourdhui)}, {avant.poste}
          </span>
        </p>
      )}
      <div className={css.others}>
        {meta && (
          <OtherValue
            nom={GROUP}
            fiche={fiche}
            champ={chemin.at(-1) ?? ''}
            meta={meta}
            value={other}
            choisie={kept === 'autre'}
            choisir={() => setKept('autre')}
            put={valeur => {
              setOther(valeur)
              setKept('autre')
            }}
          />
        )}
        {notes && (
          <div className={css.other}>
            <Checkbox
              size="sm"
              checked={noter}
              onChange={event => setNoter(event.currentTarget.checked)}
              label={
                <>
                  <b>{valeurs.length > 2 ? 'Noter aussi les autres valeurs' : 'Noter aussi l’autre valeur'}</b>
                  <br />
                  <span className={css.small}>{valeurs.length > 2 ? 'Elles s’ajoutent' : 'Elle s’ajoute'} aux notes de la fiche.</span>
                </>
              }
            />
          </div>
        )}
      </div>
      <Uses fiche={fiche} />
    </DecisionForm>
  )
}
