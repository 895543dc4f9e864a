import { Button } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import type { Ingenierie } from '../../../shared/ingenieries/ingenierie'
import { requestCreation } from '../../fiche/creation'
import { useFiche } from '../../fiche/ficheContext'
import { inSentence, LinkedLines, textCell } from '../../fiche/LinkedCard'
import { liensAround } from '../../fiche/linkToOpened'
import { ChampsPartie } from '../../fiche/Parties'
import css from '../../fiche/Parties.module.css'
import { useLinkedRows } from '../../fiche/useLinkedRows'

const CHAMPS = [
  'prestataireId',
  'representantPrestataireId',
  'intervenants',
  'choixLe',
  'choixMotif',
  'candidatsInformesLe',
  'conventionSigneeLe',
  'piecesPrestataireLe',
  'dateDebut',
  'dateFin',
]
const isChosen = ({ prestataireId }: Readonly<Record<string, unknown>>): boolean => prestataireId !== undefined

/** Who was chosen, the convention tripartite, from when to when. */
export function Lancement() {
  const opened = useFiche()
  const conventions = useLinkedRows(opened, 'conventions') ?? []
  const { structures, type } = opened.ouverte.fiche as Ingenierie
  // Those of a collective one each sign a lettre d’engagement.
  const [first] = type === 'collective' ? [] : Object.values(structures ?? {})
  const prepare = () =>
    requestCreation({
      collection: 'conventions',
      titre: 'Préparer la convention tripartite',
      champs: {
        nom: `Convention tripartite – ${opened.ouverte.titre}`,
        type: 'tripartite',
        ingenierieId: opened.id,
        ...(first?.structureId ? { structureId: first.structureId } : {}),
        ...(first?.parcoursId ? { parcoursId: first.parcoursId } : {}),
      },
      liens: liensAround(opened),
    })
  return (
    <div className={css.stack}>
      <ChampsPartie champs={CHAMPS} quand={{ choixMotif: isChosen, candidatsInformesLe: isChosen }} />
      <div className={css.stack}>
        <h3>Convention tripartite</h3>
        <LinkedLines rows={conventions} droite={({ cellules }) => (cellules.dateSignature ? `signée ${inSentence(cellules.dateSignature)}` : textCell(cellules.statut))} />
        {!opened.readOnly && (
          <div>
            <Button variant="default" leftSection={<IconSignature size={16} stroke={1.6} />} onClick={prepare}>
              Préparer la convention
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
