import type { LigneLue } from '../../../shared/financements/tableau'
import { formatJour } from '../../../shared/kernel/formatJour'
import { formatCentimes } from '../../../shared/kernel/montant'
import { client } from '../../client'
import { metaOfChamp } from '../../fiche/Champ'
import { type AskedField, type Draft, FormDialog } from '../../fiche/FormDialog'
import { saving } from '../../fiche/saving'
import { type LinkedRow, useLinkedRows } from '../../fiche/useLinkedRows'
import { undo } from '../../layout/UndoButtons'
import { useClasseur } from '../../layout/useClasseur'
import { showToast } from '../../ui/toast'
import css from './Details.module.css'
import { nameOfLigne, useLastKnown, useLigneLue } from './useTable'

const AUTRE = 'autre'

const field = (champ: string, requis: boolean): AskedField => ({ champ, requis, meta: metaOfChamp('encaissements', champ) })

/** « Solde · 13 500,00 € prévus le 31/01/2025 ». */
const expectedName = ({ titre, cellules }: LinkedRow): string =>
  [
    titre,
    [typeof cellules.montantPrevu === 'number' && formatCentimes(cellules.montantPrevu), typeof cellules.prevuLe === 'string' && `prévu le ${formatJour(cellules.prevuLe)}`]
      .filter(Boolean)
      .join(' '),
  ]
    .filter(Boolean)
    .join(' · ')

const dayOf = ({ cellules }: LinkedRow): string => String(cellules.prevuLe ?? '9')

/** The payments of a line that have not come yet, the earliest first. */
export const expectedOf = (rows: readonly LinkedRow[]): LinkedRow[] => rows.filter(({ cellules }) => cellules.recuLe === undefined).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))

interface Props {
  ligneId: string
  encaissementId?: string | undefined
  onClose: () => void
}

function VersementDialog({ ligne, attendus, choisi, onClose }: { ligne: LigneLue; attendus: readonly LinkedRow[]; choisi: LinkedRow | undefined; onClose: () => void }) {
  const { aujourdhui } = useClasseur()
  const prevu = choisi?.cellules.montantPrevu
  const montant = typeof prevu === 'number' ? prevu : ligne.resteARecevoir
  const choice: AskedField = {
    champ: 'attendu',
    meta: { label: 'Versement attendu', kind: 'choix', choix: { ...Object.fromEntries(attendus.map(row => [row.id, expectedName(row)])), [AUTRE]: 'Un autre versement' } },
  }
  const note = async ({ attendu, montantRecu, recuLe, reference }: Draft) => {
    await saving(() =>
      client.financements.receive({
        ligneId: ligne.id,
        montant: Number(montantRecu),
        recuLe: String(recuLe),
        ...(typeof attendu === 'string' && attendu !== AUTRE ? { encaissementId: attendu } : {}),
        ...(typeof reference === 'string' ? { reference } : {}),
      }),
    )
    showToast({ phrase: `Versement noté\u00A0: ${formatCentimes(Number(montantRecu))} · ${nameOfLigne(ligne)}.`, action: { libelle: 'Annuler', agir: () => void undo() } })
  }
  return (
    <FormDialog
      titre={`Noter un versement · ${nameOfLigne(ligne)}`}
      verbe="Noter ce versement"
      fields={[...(attendus.length > 0 ? [choice] : []), field('montantRecu', true), field('recuLe', true), field('reference', false)]}
      initial={{ ...(attendus.length > 0 ? { attendu: choisi?.id ?? AUTRE } : {}), ...(montant > 0 ? { montantRecu: montant } : {}), recuLe: aujourdhui }}
      agir={note}
      onClose={onClose}
    >
      {({ montantRecu }) =>
        typeof montantRecu === 'number' && (
          <p className={css.dim}>
            Il restera {formatCentimes(Math.max(0, ligne.resteARecevoir - montantRecu))} à recevoir
            {montantRecu > ligne.resteARecevoir && ` ; ${formatCentimes(montantRecu - ligne.resteARecevoir)} de plus que ce qui reste dû`}.
          </p>
        )
      }
    </FormDialog>
  )
}

/** « Noter un versement »: what was received, when; the expected payment it answers, else a new one. */
export function NoterVersement({ ligneId, encaissementId, onClose }: Props) {
  const ligne = useLastKnown(useLigneLue(ligneId))
  const rows = useLinkedRows({ collection: 'lignesFinancement', id: ligneId }, 'encaissements')
  if (!ligne || !rows) return null
  const attendus = expectedOf(rows)
  const choisi = encaissementId ? attendus.find(({ id }) => id === encaissementId) : attendus[0]
  return <VersementDialog ligne={ligne} attendus={attendus} choisi={choisi} onClose={onClose} />
}
