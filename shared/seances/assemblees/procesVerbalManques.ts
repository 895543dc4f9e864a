import type { Manque } from '../../contract'
import { bySeverity, manque } from '../../documents/manque'
import { isWritten } from '../../documents/phrases'
import { ordered } from '../../kernel/champs'
import { type Gravite, isUnknown } from '../../kernel/regle'
import type { Lecture } from '../../lecture'
import type { Seance } from '../seance'
import { contexteAssemblee } from './assembleeContexte'
import { rendezVousManques } from './ordreDuJour'
import { rangResolution, voix } from './votes'

/** What the votes of an assembly lack, or contradict. */
function votesManques(seance: Seance, lire: Lecture): (Manque | false)[] {
  const { votants } = contexteAssemblee(seance, lire)
  return ordered(seance.resolutions).flatMap((resolution, rang) => {
    const here = (champ: string, gravite: Gravite, phrase: string) =>
      manque(lire, 'seances', seance, 'resolutions', gravite, `${rangResolution(rang)}\u00A0: ${phrase}`, [resolution.id, champ])
    const counted = voix(resolution)
    return [
      !isWritten(resolution.intitule) && !isWritten(resolution.texte) && here('texte', 'bloquant', 'indiquez son texte.'),
      resolution.issue === undefined && here('issue', 'bloquant', 'indiquez si elle est adoptée ou rejetée.'),
      counted !== undefined && votants !== undefined && counted > votants && here('pour', 'bloquant', 'il y a plus de voix que de membres présents ou représentés.'),
      resolution.issue !== undefined && counted === undefined && here('pour', 'avertissement', 'sans décompte, le procès-verbal ne dit que l’issue du vote.'),
    ]
  })
}

/** What the procès-verbal of an assembly lacks before it is signed. */
export function procesVerbalManques(seance: Seance, lire: Lecture): Manque[] {
  const { president, secretaire, quorumAtteint } = contexteAssemblee(seance, lire)
  const here = (champ: keyof Seance & string, gravite: Gravite, phrase: string) => manque(lire, 'seances', seance, champ, gravite, phrase)
  const { quorum } = seance
  const isShort = quorumAtteint === false
  return bySeverity([
    ...rendezVousManques(seance, lire),
    seance.statut !== 'tenue' && here('statut', 'bloquant', 'Le procès-verbal se signe quand l’assemblée est tenue.'),
    !president && here('presidentSeanceId', 'bloquant', 'Indiquez qui a présidé la séance.'),
    !secretaire && here('secretaireSeanceId', 'bloquant', 'Indiquez qui a tenu le secrétariat de séance.'),
    seance.presents === undefined && here('presents', 'bloquant', 'Indiquez le nombre de membres présents, d’après l’émargement.'),
    seance.representes === undefined && here('representes', 'avertissement', 'Indiquez le nombre de membres représentés, zéro s’il n’y en a pas.'),
    seance.membres === undefined && here('membres', 'avertissement', 'Sans le nombre de membres ayant voix, le procès-verbal ne dit pas la part qui vote.'),
    quorum === undefined && here('quorum', 'avertissement', 'Sans quorum, le procès-verbal ne dit pas s’il est atteint.'),
    isShort && !isUnknown(seance.resolutions) && here('quorum', 'bloquant', 'Le quorum n’est pas atteint : aucune résolution ne peut être adoptée.'),
    !isShort && isUnknown(seance.resolutions) && here('resolutions', 'avertissement', 'Aucune résolution n’est enregistrée.'),
    ...votesManques(seance, lire),
    !seance.heureFin && here('heureFin', 'avertissement', 'Indiquez l’heure de fin.'),
    !seance.convoqueeLe && here('convoqueeLe', 'avertissement', 'Indiquez quand l’assemblée a été convoquée.'),
    !seance.natureAssemblee && here('natureAssemblee', 'avertissement', 'Indiquez si l’assemblée est ordinaire ou extraordinaire.'),
  ])
}
