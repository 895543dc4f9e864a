import { Button } from '@mantine/core'
import { IconCoinEuro } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { LigneFinancement } from '../../../shared/financements/ligneFinancement'
import { FicheContext, useFiche } from '../../fiche/ficheContext'
import { Linked } from '../../fiche/Linked'
import { Outline } from '../../fiche/Outline'
import { Parties } from '../../fiche/Parties'
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

const useLocked = (): boolean => (useFiche().ouverte.fiche as LigneFinancement).verifieeLe !== undefined

/** The body of the file of a line: checked, it is only read. */
export function LigneCorps() {
  const opened = useFiche()
  const locked = useLocked()
  const lue = useLigneLue(opened.id)
  const shown = useMemo(() => (locked ? { ...opened, readOnly: true } : opened), [locked, opened])
  return (
    <FicheContext value={shown}>
      <Gestes ferme={locked}>
        <Verrou ligne={opened.ouverte.fiche as LigneFinancement} />
        <Outline reperes={ligneParties} />
        <Parties parties={debut} />
        {lue && <Versements ligne={lue} Cadre={Section} />}
        <Parties parties={suite} />
      </Gestes>
    </FicheContext>
  )
}

/** What follows from its payments and expenses, what is due to its funder. */
export function LigneCote() {
  const { id } = useFiche()
  const locked = useLocked()
  const lue = useLigneLue(id)
  return (
    <>
      {lue && (
        <Gestes ferme={locked}>
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
  const { id } = useFiche()
  const locked = useLocked()
  const [open, setOpen] = useState(false)
  if (locked) return null
  return (
    <>
      <Button variant="default" leftSection={<IconCoinEuro size={18} stroke={1.6} />} onClick={() => setOpen(true)}>
        Noter un versement
      </Button>
      {open && <NoterVersement ligneId={id} onClose={() => setOpen(false)} />}
    </>
  )
}
