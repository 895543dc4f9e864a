import { Button, SegmentedControl } from '@mantine/core'
import { IconUserEdit } from '@tabler/icons-react'
import { useState } from 'react'
import { AuthorDialog } from '../../layout/AuthorForm'
import { keepPoste, posteNames, postes, usePoste } from '../../layout/poste'
import { useClasseur } from '../../layout/useClasseur'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'

/** Who writes at this post: the history says it of each thing. */
export function Poste() {
  const { auteur } = useClasseur()
  const poste = usePoste()
  const [changing, setChanging] = useState(false)
  return (
    <Section titre="Poste et personne">
      <dl className={css.facts}>
        <div>
          <dt>Personne</dt>
          <dd>{auteur?.personne}</dd>
        </div>
        <div>
          <dt>Poste</dt>
          <dd>{auteur?.poste}</dd>
        </div>
      </dl>
      <p className={css.dim}>L’historique des fiches dit qui a écrit chaque chose, et d’où. Les tâches à votre nom sont celles de votre fiche de personne, si elle porte ce nom.</p>
      <Button variant="default" leftSection={<IconUserEdit size={18} stroke={1.6} />} onClick={() => setChanging(true)}>
        Changer de nom ou de poste
      </Button>
      <p id="accueil-poste" className={css.second}>
        Accueil de ce poste
      </p>
      <SegmentedControl
        aria-labelledby="accueil-poste"
        data={posteNames.map(value => ({ value, label: postes[value] }))}
        value={poste}
        onChange={keepPoste}
        transitionDuration={0}
      />
      <p className={css.dim}>Ce que Permanence montre en premier à ce poste. Les deux autres accueils s’ouvrent depuis le sien ; ce choix ne protège ni ne cache rien.</p>
      {changing && <AuthorDialog onClose={() => setChanging(false)} />}
    </Section>
  )
}
