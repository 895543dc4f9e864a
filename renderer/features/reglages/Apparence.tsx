import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { Section } from '../../ui/Section'
import css from './Reglages.module.css'

const SCHEMES = [
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
  { value: 'auto', label: 'Comme l’ordinateur' },
] as const

/** Light, dark, or as the computer is; remembered at this post. */
export function Apparence() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Section titre="Apparence">
      <p id="theme" className={css.label}>
        Couleurs de l’écran
      </p>
      <SegmentedControl aria-labelledby="theme" data={[...SCHEMES]} value={colorScheme} onChange={setColorScheme} transitionDuration={0} />
      <p className={css.dim}>Ce choix vaut pour ce poste. La taille des lettres suit le zoom : Ctrl++ et Ctrl+-.</p>
    </Section>
  )
}
