import { fold } from '../../../shared/kernel/texte'
import type { PageAide } from './pageAide'
import { pagesBureau } from './pagesBureau'
import { pagesClasseur } from './pagesClasseur'
import { pagesFiches } from './pagesFiches'

const [accueil, ...others] = pagesBureau

/** Every page of the help, in the order of the rail. */
export const pages: readonly PageAide[] = [...(accueil ? [accueil] : []), ...pagesFiches, ...others, ...pagesClasseur]

const wordsOf = ({ titre, resume, gestes, nombres = [], quand }: PageAide): string =>
  fold([titre, resume, ...gestes, ...[...nombres, ...quand].flatMap(({ terme, texte }) => [terme, texte])].join(' '))

const texts = new Map(pages.map(page => [page.id, wordsOf(page)]))

/** The pages that say all these words, whatever their accents; those whose title says them first. All of them when nothing is typed. */
export function findPages(typed: string): PageAide[] {
  const words = fold(typed).split(' ').filter(Boolean)
  const says = (text: string): boolean => words.every(word => text.includes(word))
  const found = pages.filter(({ id }) => says(texts.get(id) ?? ''))
  return [...found.filter(({ titre }) => says(fold(titre))), ...found.filter(({ titre }) => !says(fold(titre)))]
}

const isUnder = (pathname: string, ecran: string): boolean => pathname === ecran || (ecran !== '/' && pathname.startsWith(`${ecran}/`))

/** The page of the screen at this address; undefined when it has none of its own. */
export const pageOf = (pathname: string): PageAide | undefined => pages.find(({ ecrans }) => ecrans.some(ecran => isUnder(pathname, ecran)))
