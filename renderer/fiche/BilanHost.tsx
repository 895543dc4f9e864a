import { Button, Modal } from '@mantine/core'
import { phraseLot } from '../../shared/documents/lot'
import { keyed } from '../ui/keyed'
import { goTo } from './addresses'
import css from './Lots.module.css'
import { tellBilan, useBilan } from './lots'

// A list that scrolls is reached with the keys.
const SCROLLS = { tabIndex: 0 } as const

function Left({ titre, restes }: { titre: string; restes: readonly { titre: string; phrase: string }[] }) {
  if (restes.length === 0) return null
  return (
    <section>
      <h3>{titre}</h3>
      <ul className={css.left} {...SCROLLS}>
        {keyed(restes, ({ titre: nom, phrase }) => `${nom} ${phrase}`).map(({ cle, item }) => (
          <li key={cle}>
            <b>{item.titre}</b>
            <span>{item.phrase}</span>
          </li>
        ))}
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
        <Left titre="En projet : ce qui leur manque" restes={bilan.projets} />
        <Left titre="Impossibles" restes={bilan.impossibles} />
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
