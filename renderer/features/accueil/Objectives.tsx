import { IconTarget } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatEntier, formatNombre } from '../../../shared/kernel/texte'
import type { ObjectifLu } from '../../../shared/objectifsChiffres/objectifsOf'
import type { Parametres } from '../../../shared/parametres/parametres'
import { api } from '../../client'
import { useClasseur } from '../../layout/useClasseur'
import { AppLink } from '../../ui/AppLink'
import { Tag } from '../../ui/Tag'
import css from './Accueil.module.css'
import { Brick } from './Brick'
import { Row } from './Row'
import { Vide } from './Vide'

// Until the office says otherwise in its settings, in percent.
const [REACHED, NEAR] = [100, 80]

function Rate({ taux, seuils }: { taux: number; seuils: Pick<Parametres, 'seuilAtteint' | 'seuilProche'> }) {
  const reached = taux >= (seuils.seuilAtteint ?? REACHED)
  const near = taux >= (seuils.seuilProche ?? NEAR)
  return (
    <span className={css.rate}>
      <span className={css.gauge} aria-hidden>
        <i style={{ width: `${Math.min(100, taux)}%` }} />
      </span>
      <Tag ton={reached ? 'fait' : near ? 'neutre' : 'attention'}>
        {formatNombre(taux)}&nbsp;% · {reached ? 'atteint' : near ? 'proche' : 'sous l’objectif'}
      </Tag>
    </span>
  )
}

/** What the figures of the year should reach, for the office or for a funder, beside what they did. */
export function Objectives() {
  const annee = useClasseur().ouvert?.annee ?? 0
  const objectifs = useQuery(api.objectifs.ofYear.queryOptions({ input: { annee } }))
  const [seuils = {}] = (useQuery(api.records.whole.queryOptions({ input: { collection: 'parametres' } })).data ?? []) as Parametres[]
  return (
    <Brick<ObjectifLu>
      titre={`Objectifs ${annee}`}
      asked={objectifs}
      items={objectifs.data ?? []}
      actions={<AppLink href="/objectifs">Fixer les objectifs</AppLink>}
      row={({ id, code, libelle, cible, financeur, realise, taux }) => (
        <Row
          key={id}
          titre={libelle}
          href={`/?poste=direction&annee=${annee}&chiffre=${encodeURIComponent(code)}`}
          sous={`${formatEntier(realise)} sur ${formatEntier(cible)}${financeur ? ` · attendu par ${financeur}` : ''}`}
        >
          {taux !== undefined && <Rate taux={taux} seuils={seuils} />}
        </Row>
      )}
      vide={
        <Vide icone={<IconTarget size={22} stroke={1.5} aria-hidden />} titre={`Aucun objectif pour ${annee}`}>
          Un <AppLink href="/objectifs">objectif chiffré</AppLink> se fixe par chiffre et par année, pour le PES21 ou pour un financeur.
        </Vide>
      }
    />
  )
}
