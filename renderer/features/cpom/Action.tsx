import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ActionCpom } from '../../../shared/actionsCpom/actionCpom'
import { publicsEnPhrase } from '../../../shared/actionsCpom/publics'
import type { ActionLue } from '../../../shared/contract'
import { formatCentimes } from '../../../shared/kernel/montant'
import { formatEntier, plural } from '../../../shared/kernel/texte'
import { ficheHref } from '../../fiche/addresses'
import { requestCreation } from '../../fiche/creation'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Section } from '../../ui/Section'
import css from './Cpom.module.css'
import { Indicator } from './Indicator'
import { IndicatorDialog } from './IndicatorDialog'

/** Whom the action reached: « 31 structures et projets, dont 24 à Dijon et 5 en quartier prioritaire ». */
function reached({ publics }: ActionLue): string {
  const { presents } = publics
  return [publicsEnPhrase(publics), presents ? plural(presents, 'présent', 'présents') : ''].filter(Boolean).join(' · ')
}

function Facts({ lue }: { lue: ActionLue }) {
  const { axe, typePublic, publicPrevu, coutPrevu, coutReel, subventionVille } = lue.fiche as ActionCpom
  const facts: [string, string | undefined][] = [
    ['Axe', axe],
    ['Suivie par', lue.responsable],
    ['Public', [typePublic, publicPrevu === undefined ? '' : `${formatEntier(publicPrevu)} prévus`].filter(Boolean).join(' · ')],
    ['Public touché', reached(lue)],
    ['Coût prévu', formatCentimes(coutPrevu)],
    ['Coût réel', formatCentimes(coutReel)],
    ['Subvention de la Ville', formatCentimes(subventionVille)],
  ]
  const known = facts.filter(([, text]) => text)
  return (
    <dl className={css.facts}>
      {known.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where the budget of the action is; the way to begin it while there is none. */
function Budget({ lue, annee }: { lue: ActionLue; annee: number }) {
  const { ouvert } = useClasseur()
  const { budget, fiche, titre } = lue
  if (budget) {
    const { id, prevu, realise } = budget
    const told = [prevu === undefined ? '' : `${formatCentimes(prevu)} prévus`, realise === undefined ? '' : `${formatCentimes(realise)} réalisés`].filter(Boolean).join(', ')
    return (
      <AppLink href={ficheHref('budgets', id)} aria-label={`Ouvrir le budget : ${titre}`}>
        Budget{told && `\u00A0: ${told}`}
      </AppLink>
    )
  }
  if (ouvert?.lectureSeule) return null
  const add = () =>
    requestCreation({
      collection: 'budgets',
      champs: { exercice: annee, actionCpomId: fiche.id },
      liens: { [fiche.id]: { collection: 'actionsCpom', id: fiche.id, titre, detail: '' } },
      done: () => undefined,
    })
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={add} aria-label={`Ajouter un budget : ${titre}`}>
      Ajouter un budget
    </Button>
  )
}

/** An action of the year: whom and at what cost, then each indicator on a line. */
export function Action({ lue, annee, proche, onExplain }: { lue: ActionLue; annee: number; proche: number; onExplain: (code: string) => void }) {
  const { ouvert } = useClasseur()
  const [adding, setAdding] = useState(false)
  const { id } = lue.fiche
  return (
    <Section
      titre={lue.titre}
      actions={
        <>
          {!ouvert?.lectureSeule && (
            <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={() => setAdding(true)}>
              Ajouter un indicateur
            </Button>
          )}
          <Budget lue={lue} annee={annee} />
          <AppLink href={ficheHref('actionsCpom', id)} aria-label={`Ouvrir la fiche : ${lue.titre}`}>
            Ouvrir la fiche
          </AppLink>
        </>
      }
    >
      <Facts lue={lue} />
      {lue.indicateurs.length === 0 ? (
        <p className={css.dim}>Cette action n’a pas encore d’indicateur.</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">Indicateur</th>
              <th scope="col">Cible</th>
              <th scope="col">Réalisé {annee}</th>
              <th scope="col">Réalisé {annee - 1}</th>
              <th scope="col">Taux</th>
              <th scope="col">Appréciation</th>
            </tr>
          </thead>
          {lue.indicateurs.map(indicateur => (
            <Indicator key={indicateur.id} action={lue} indicateur={indicateur} proche={proche} onExplain={onExplain} />
          ))}
        </table>
      )}
      {adding && <IndicatorDialog actionId={id} onClose={() => setAdding(false)} />}
    </Section>
  )
}
