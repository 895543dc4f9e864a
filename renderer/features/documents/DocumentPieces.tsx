import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { DocumentProduit } from '../../../shared/documents/documentProduit'
import { formatJour } from '../../../shared/kernel/formatJour'
import { documentHref, goTo } from '../../fiche/addresses'
import { Champs } from '../../fiche/Champ'
import { useFiche } from '../../fiche/ficheContext'
import { Section } from '../../ui/Section'

// What steps and seals write is read on the page of the document: it is not typed.
const SHOWN = ['nom', 'type', 'sujetId', 'element', 'annee', 'version', 'chemin', 'produitLe', 'produitPar', 'modeleId', 'envoyeLe', 'signeLe']

/** To the page of the document: its words, its versions, how far each went. */
export function DocumentActions() {
  const { type, sujetId, element, annee } = useFiche().ouverte.fiche as DocumentProduit
  if (!type) return null
  const href = documentHref(type, sujetId ? { sujet: { id: sujetId }, ...(element ? { element: { id: element } } : {}) } : { annee })
  return (
    <Button variant="default" leftSection={<IconFileText size={18} stroke={1.6} />} onClick={() => goTo(href)}>
      Voir le document
    </Button>
  )
}

/** The record of a version: its file, and whether something of it is sealed. */
export function DocumentCorps() {
  const { scelleLe } = useFiche().ouverte.fiche as DocumentProduit
  return (
    <Section titre="L’essentiel">
      <Champs noms={SHOWN} />
      {scelleLe && <p>Ses données et ses mots sont scellés depuis le {formatJour(scelleLe)}&nbsp;: sa page dit ce qui a changé depuis.</p>}
    </Section>
  )
}
