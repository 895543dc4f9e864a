import { Button } from '@mantine/core'
import { IconCoinEuro } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { type LigneFinancement, statutLigneLabels } from '../../../shared/financements/ligneFinancement'
import { FicheContext, useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
import { Transitions } from '../../fiche/Transitions'
import { Section } from '../../ui/Section'
import { Suivi } from '../suivi/Suivi'
import { Depenses } from './Depenses'
import { Gestes } from './Gestes'
import { Justificatifs } from './Justificatifs'
import { ligneParties } from './ligneParties'
import { MontantsLigne } from './MontantsLigne'
import { NoterVersement } from './NoterVersement'
import { useLigneLue } from './useTable'
import { Verrou } from './Verrou'
import { Versements } from './Versements'

const [essentiel, montants, ...suite] = ligneParties
const debut = [essentiel, montants].filter(partie => partie !== undefined)
const reperes = [...debut, { id: 'versements', titre: 'Versements' }, ...suite]

/** The open line; checked, it is only read. */
function useLigne() {
  const opened = useFiche()
  const ligne = opened.ouverte.fiche as LigneFinancement
  const locked = ligne.verifieeLe !== undefined
  const shown = useMemo(() => (locked ? { ...opened, readOnly: true } : opened), [locked, opened])
  return { shown, ligne, locked, lue: useLigneLue(opened.id) }
}

const { refuse, abandonne, ...usual } = statutLigneLabels

/** From the idea to the closing; a payment moves it on by itself. */
export function LigneBandeau() {
  const { shown, ligne } = useLigne()
  const { statut = 'envisage' } = ligne
  const etapes = statut === 'refuse' ? [usual.envisage, usual.demande, refuse] : [...Object.values(usual), ...(statut === 'abandonne' ? [abandonne] : [])]
  return (
    <FicheContext value={shown}>
      <Transitions nom="Étapes de la ligne" etapes={etapes} courante={statutLigneLabels[statut]} aPart={['refuse', 'abandonne', 'acompteRecu']} />
    </FicheContext>
  )
}

/** The body of the file of a line: checked, it is only read. */
export function LigneCorps() {
  const { shown, ligne, locked, lue } = useLigne()
  return (
    <FicheContext value={shown}>
      <Gestes ferme={shown.readOnly}>
        {locked && <Verrou ligne={ligne} />}
        <Outline reperes={reperes} />
        <Parties parties={debut} />
        {lue && <Versements ligne={lue} Cadre={Section} />}
        <Parties parties={suite} />
      </Gestes>
    </FicheContext>
  )
}

/** What follows from its payments and expenses, what is due to its funder. */
export function LigneCote() {
  const { shown, lue } = useLigne()
  return (
    <>
      {lue && (
        <Gestes ferme={shown.readOnly}>
          <MontantsLigne ligne={lue} />
          <Justificatifs ligne={lue} Cadre={Section} />
          <Depenses ligne={lue} Cadre={Section} />
        </Gestes>
      )}
      <Suivi />
      <Linked sauf={['encaissements', 'justificatifs', 'depenses', 'echanges', 'taches']} />
    </>
  )
}

/** « Noter un versement », at the head of the file. */
export function LigneActions() {
  const { ligne, locked } = useLigne()
  const [open, setOpen] = useState(false)
  if (locked) return null
  return (
    <>
      <Button variant="default" leftSection={<IconCoinEuro size={18} stroke={1.6} />} onClick={() => setOpen(true)}>
        Noter un versement
      </Button>
      {open && <NoterVersement ligneId={ligne.id} onClose={() => setOpen(false)} />}
    </>
  )
}
