import { paragraphe, titre } from '../documents/blocs'
import { fr, isWritten } from '../documents/phrases'
import type { Bloc } from '../kernel/document'
import { recitOf, texteRecit } from '../recit/recit'
import type { Rubrique } from '../vieAssociative/rubrique'
import { rubriqueOf } from '../vieAssociative/rubriqueOf'
import type { TexteAnnuel } from '../vieAssociative/texteAnnuel'
import type { ContexteActivite } from './contexteActivite'
import { faitsSeance } from './evenements'
import { prose } from './prose'

/** The texts of a kind read in a place. One without a place is read in the life of the association: no text is lost. */
export const textesDe = ({ lire, textes }: ContexteActivite, nature: TexteAnnuel['nature'], rubrique: Rubrique): TexteAnnuel[] =>
  textes.filter(texte => texte.nature === nature && (rubriqueOf(lire, texte) ?? 'vieAssociative') === rubrique)

/** The presentations of a place: each under its title when there are several, the words alone when the title of the place says it already. */
export function presentations(contexte: ContexteActivite, rubrique: Rubrique, niveau: 2 | 3 = 2): Bloc[] {
  const all = textesDe(contexte, 'presentation', rubrique).filter(({ texte }) => isWritten(texte))
  return all.flatMap(({ nom, texte }) => [...(all.length > 1 ? [titre(niveau, nom ?? 'Présentation')] : []), ...prose(texte)])
}

/** The words of a text; of a zoom left empty about somebody, what they lived with the office up to the end of the year. */
function motsDuZoom({ lire, jour }: ContexteActivite, { texte, sujetId }: TexteAnnuel): Bloc[] {
  const sujet = isWritten(texte) ? undefined : lire.find(sujetId)
  return sujet ? prose(texteRecit(recitOf(lire, sujet.collection, sujet.id, jour))) : prose(texte)
}

/** A zoom: its title, when and where it was when it is about an event, its words. */
export function zoom(contexte: ContexteActivite, fiche: TexteAnnuel, niveau: 2 | 3): Bloc[] {
  const seance = contexte.lire.get('seances', fiche.sujetId)
  const facts = seance ? faitsSeance(contexte.lire, seance) : []
  const words = motsDuZoom(contexte, fiche)
  return words.length + facts.length > 0 ? [titre(niveau, fiche.nom ?? 'Zoom'), ...facts, ...words] : []
}

/** The zooms of a place. */
export const zooms = (contexte: ContexteActivite, rubrique: Rubrique, niveau: 2 | 3 = 2): Bloc[] =>
  textesDe(contexte, 'zoom', rubrique).flatMap(texte => zoom(contexte, texte, niveau))

/** Texts that are a few lines each: their title in bold, then their words. */
export const courts = (textes: readonly TexteAnnuel[]): Bloc[] =>
  textes.flatMap(({ nom = '', texte }) => {
    const [first, ...others] = prose(texte)
    if (!first) return []
    return first.type === 'paragraphe' ? [{ ...first, texte: fr`${nom}. ${first.texte}`, fort: nom } satisfies Bloc, ...others] : [paragraphe(nom), first, ...others]
  })
