import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { type Densite, densite, densites, keepDensite } from '../../theme/density'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'

const SCHEMES = [
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
  { value: 'auto', label: 'Comme l’ordinateur' },
] as const

const DENSITES = (Object.keys(densites) as Densite[]).map(value => ({ value, label: densites[value] }))

/** Light, dark, or as the computer is; rows wide apart or close; remembered at this post. */
export function Apparence() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [close, setClose] = useState(densite)
  return (
    <Section titre="Apparence">
      <p id="theme" className={css.label}>
        Couleurs de l’écran
      </p>
      <SegmentedControl aria-labelledby="theme" data={[...SCHEMES]} value={colorScheme} onChange={setColorScheme} transitionDuration={0} />
      <p id="densite" className={css.second}>
        Densité des listes
      </p>
      <SegmentedControl
        aria-labelledby="densite"
        data={DENSITES}
        value={close}
        onChange={chosen => {
          setClose(chosen)
          keepDensite(chosen)
        }}
        transitionDuration={0}
      />
      <p className={css.dim}>Ces choix valent pour ce poste. La taille des lettres suit le zoom : Ctrl++ et Ctrl+-.</p>
    </Section>
  )
}
