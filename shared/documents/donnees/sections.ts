import type { Bloc } from '../../kernel/document'

/** What stands under one heading. */
export interface Section {
  rang: number
  titre: string
  blocs: Bloc[]
}

/** A paper cut at its articles and at its chapters; `avant` is what comes first, its signatures left out. */
export function sectionsOf(blocs: readonly Bloc[]): { avant: Bloc[]; articles: Section[]; chapitres: Section[] } {
  const cut = { avant: [] as Bloc[], articles: [] as Section[], chapitres: [] as Section[] }
  let under = cut.avant
  const open = (sections: Section[], titre: string): void => {
    under = []
    sections.push({ rang: sections.length + 1, titre, blocs: under })
  }
  for (const bloc of blocs) {
    if (bloc.type === 'article') open(cut.articles, bloc.texte)
    else if (bloc.type === 'titre' && bloc.niveau === 1) open(cut.chapitres, bloc.texte)
    else if (bloc.type !== 'signatures') under.push(bloc)
  }
  return cut
}
