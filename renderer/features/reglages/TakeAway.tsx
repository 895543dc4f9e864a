import { Button } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { plural } from '../../../shared/kernel/texte'
import { client } from '../../client'
import { gesture } from '../../fiche/gesture'
import { chooseFolder } from '../../folders/chooseFolder'
import { runJob } from '../../ui/job'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'

const takeAway = () =>
  gesture(async () => {
    const choisi = await chooseFolder({ titre: 'Choisir où emporter le classeur', verbe: 'Emporter ici' })
    const done = choisi && (await runJob('Copie de tout le classeur…', signal => client.exports.takeAway({ dossier: choisi.id }, { signal })))
    return done && { phrase: `Emporté : ${plural(done.fiches, 'fiche')}, ${plural(done.fichiers, 'fichier')}. Ouvrez index.html dans « ${done.dossier} ».` }
  })

/** « Tout emporter » : the whole classeur in a folder that is read without Permanence, for ever. */
export const TakeAway = () => (
  <Section titre="Tout emporter">
    <p className={css.dim}>
      Un nouveau dossier reçoit tout le classeur tel qu’il est maintenant : une page pour chaque liste, un tableur, les documents et les pièces jointes. Il se lit et s’imprime sans
      Permanence. Il contient des données personnelles : gardez-le en lieu sûr.
    </p>
    <div className={css.buttons}>
      <Button variant="default" leftSection={<IconPackageExport size={18} stroke={1.6} />} onClick={() => void takeAway()}>
        Tout emporter…
      </Button>
    </div>
  </Section>
)
