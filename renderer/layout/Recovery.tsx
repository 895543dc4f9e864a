import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { plural } from '../../shared/kernel/texte'
import { momentSauvegarde } from '../../shared/sauvegardes/momentSauvegarde'
import { api } from '../client'
import css from './FirstScreen.module.css'

const SHOWN = 3

/** True of the refusal of a classeur whose own files cannot be read any more. */
export const isDamaged = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'CLASSEUR_DAMAGED'

/** The last backups of a classeur that would not open: each begins a sound one beside it. */
export function Recovery({ id, recover }: { id: string; recover: (nom: string) => void }) {
  const { data: sauvegardes = [] } = useQuery(api.classeur.backups.queryOptions({ input: { id }, staleTime: 0 }))
  if (sauvegardes.length === 0) return null
  return (
    <section aria-labelledby="reprendre" className={css.choices}>
      <h2 id="reprendre">Reprendre une sauvegarde</h2>
      <p className={css.dim}>Un classeur sain est fait à partir d’elle, à côté. Celui qui est abîmé n’est pas touché.</p>
      {sauvegardes.slice(0, SHOWN).map(sauvegarde => (
        <Button key={sauvegarde.nom} variant="default" size="md" leftSection={<IconHistory size={18} stroke={1.6} />} onClick={() => recover(sauvegarde.nom)}>
          Reprendre celle du {momentSauvegarde(sauvegarde)}
          {sauvegarde.contenu && `\u00A0: ${plural(sauvegarde.contenu.fiches, 'fiche')}`}
        </Button>
      ))}
    </section>
  )
}
