import { UnstyledButton } from '@mantine/core'
import { IconArrowUp, IconChevronRight, IconFolder } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ListeDossiers } from '../../shared/contract'
import css from './FolderDialog.module.css'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The folders inside one, and the way up. The arrows go from one to the next, Enter opens. */
export function Subfolders({ etape: { ici, parent, dossiers, tronquee }, go }: { etape: ListeDossiers; go: (id: string | undefined) => void }) {
  const list = useRef<HTMLUListElement>(null)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]
  // The one that was pressed is gone with its list: the hand stays here.
  useEffect(() => (list.current?.querySelector<HTMLElement>('[data-dossier]') ?? list.current?.querySelector('button'))?.focus(), [])
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const all = buttons()
    all[Math.max(0, Math.min(all.length - 1, all.indexOf(event.currentTarget) + step))]?.focus()
  }
  return (
    <>
      <ul className={css.list} ref={list} aria-label={ici ? `Dossiers de ${ici.nom}` : 'Dossiers et lecteurs de ce poste'}>
        {ici && (
          <li>
            <UnstyledButton onClick={() => go(parent?.id)} onKeyDown={onKeyDown}>
              <IconArrowUp size={18} stroke={1.6} aria-hidden />
              <span>{parent ? `Remonter dans « ${parent.nom} »` : 'Revenir aux lecteurs de ce poste'}</span>
            </UnstyledButton>
          </li>
        )}
        {dossiers.map(({ id, nom, chemin }) => (
          <li key={chemin}>
            <UnstyledButton onClick={() => go(id)} onKeyDown={onKeyDown} data-dossier>
              <IconFolder size={18} stroke={1.6} aria-hidden />
              <span>{nom}</span>
              <IconChevronRight size={16} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {dossiers.length === 0 && <p className={css.dim}>Il n’y a pas d’autre dossier à l’intérieur.</p>}
      {tronquee && <p className={css.dim}>Seuls les mille premiers dossiers sont montrés.</p>}
    </>
  )
}
