import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { phraseLot, type Reste } from '../../shared/documents/lot'
import { AppLink } from '../ui/AppLink'
import { keyed } from '../ui/keyed'
import { documentHref, goTo } from './addresses'
import css from './Lots.module.css'
import { tellBilan, useBilan } from './lots'

// A list that scrolls is reached with the keys.
const SCROLLS = { tabIndex: 0 } as const

/** What is lacking, without the name that stands above it. */
const lacking = ({ titre, phrase }: Reste): string => (phrase.startsWith(`${titre} – `) ? phrase.slice(titre.length + 3) : phrase)

/** A paper left to be done, and the way to what it lacks. */
const Left = ({ reste }: { reste: Reste }) => (
  <li>
    <b>
      {reste.sujet ? (
        <AppLink
          href={documentHref(reste.sujet.type, { sujet: reste.sujet, ...(reste.sujet.element ? { element: { id: reste.sujet.element } } : {}) })}
          onClick={() => tellBilan(undefined)}
        >
          {reste.titre}
        </AppLink>
      ) : (
        reste.titre
      )}
    </b>
    <span>{lacking(reste)}</span>
  </li>
)

/** Papers refused for one reason: it is said once. */
const Refused = ({ phrase, titres }: { phrase: string; titres: readonly string[] }) => (
  <li>
    <b>{phrase}</b>
    <span>{titres.join(', ')}</span>
  </li>
)

function List({ titre, restes, children }: { titre: string; restes: readonly Reste[]; children: ReactNode }) {
  if (restes.length === 0) return null
  return (
    <section>
      <h3>{titre}</h3>
      <ul className={css.left} {...SCROLLS}>
        {children}
      </ul>
    </section>
  )
}

/** How a batch of papers ended, when something is left to be done: which are drafts, which could not be written, and why. */
export function BilanHost() {
  const bilan = useBilan()
  if (!bilan) return null
  const close = () => tellBilan(undefined)
  return (
    <Modal opened onClose={close} title="Documents produits" size={640} closeButtonProps={{ 'aria-label': 'Fermer' }}>
      <div className={css.bilan}>
        <p>{phraseLot(bilan)}</p>
        <List titre="En projet : ce qui leur manque" restes={bilan.projets}>
          {keyed(bilan.projets, ({ titre, phrase }) => `${titre} ${phrase}`).map(({ cle, item }) => (
            <Left key={cle} reste={item} />
          ))}
        </List>
        <List titre="Impossibles" restes={bilan.impossibles}>
          {[...new Set(bilan.impossibles.map(({ phrase }) => phrase))].map(phrase => (
            <Refused key={phrase} phrase={phrase} titres={bilan.impossibles.filter(refused => refused.phrase === phrase).map(({ titre }) => titre)} />
          ))}
        </List>
        <footer className={css.foot}>
          {bilan.produits > 0 && (
            <Button
              variant="default"
              onClick={() => {
                close()
                goTo('/documents')
              }}
            >
              Voir les documents
            </Button>
          )}
          <Button onClick={close} data-autofocus>
            Fermer
          </Button>
        </footer>
      </div>
    </Modal>
  )
}
