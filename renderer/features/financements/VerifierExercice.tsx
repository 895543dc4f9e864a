import { Button } from '@mantine/core'
import { IconCheck, IconLockOpen } from '@tabler/icons-react'
import type { LigneLue } from '../../../shared/financements/tableau'
import { plural } from '../../../shared/kernel/texte'
import { verifier } from './verifier'

const idsOf = (lignes: readonly LigneLue[]): string[] => lignes.map(({ id }) => id)

/** Locks the lines of an exercice once they were checked, or opens them again. */
export function VerifierExercice({ exercice, lignes }: { exercice: number; lignes: readonly LigneLue[] }) {
  const own = lignes.filter(ligne => ligne.exercice === exercice)
  const open = own.filter(({ verifieeLe }) => verifieeLe === undefined)
  if (open.length === 0) {
    const phrase = `${exercice} rouvert\u00A0: ${plural(own.length, 'ligne modifiable', 'lignes modifiables')} à nouveau.`
    return (
      <Button variant="default" leftSection={<IconLockOpen size={18} stroke={1.6} />} onClick={() => void verifier(idsOf(own), false, phrase)}>
        Rouvrir {exercice}
      </Button>
    )
  }
  const phrase = `${exercice} vérifié\u00A0: ${plural(open.length, 'ligne verrouillée', 'lignes verrouillées')}.`
  return (
    <Button leftSection={<IconCheck size={18} stroke={1.6} />} onClick={() => void verifier(idsOf(open), true, phrase)}>
      Marquer {exercice} comme vérifié
    </Button>
  )
}
