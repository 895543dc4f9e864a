import { champsDe, type Forme } from '../../../shared/documents/donnees'
import { fr } from '../../../shared/documents/phrases'
import { isTypeDocument, type TypeDocument } from '../../../shared/documents/typesDocument'
import { plural } from '../../../shared/kernel/texte'
import { type AnalyseModele, type ChampTrouve, imagesModele } from '../../../shared/modeles/analyse'
import type { TypeModele } from '../../../shared/modeles/modele'
import { type Balise, balisesOf, PROBLEMS_MAX } from './balises'
import { checkBalises, type Verifie } from './checkBalises'
import { compileProblems } from './engine'
import { nearest } from './nearest'
import { type Parties, packageOf, refuse } from './packageOf'
import { alternativeTexts, paragraphsOf } from './paragraphs'
import { champIn, type Portee } from './portee'
import { refuseHostile } from './refuseHostile'
import { type PartieLue, textParts } from './textParts'

const IMAGES = Object.keys(imagesModele)

// A name that every object answers to: never a field of ours, and what a program would try.
const isForbidden = ({ cle }: Balise): boolean => cle.split('.').some(part => part in {} || part === 'prototype')

function imageProblems(images: readonly string[], ou: string): string[] {
  return images
    .filter(cle => !IMAGES.includes(cle))
    .map(cle => {
      const near = nearest(cle, IMAGES)
      return fr`Le texte de remplacement ${`{{${cle}}}`} d’une image n’est pas connu (${ou}) : ${near ? fr`vouliez-vous écrire ${`{{${near}}}`} ?` : fr`écrivez ${'{{logo}}'} ou ${'{{logo_financeurs}}'}.`}`
    })
}

/** Fields between single braces: a slip of the keyboard when the field exists. */
const singleBraces = (portee: Portee, textes: readonly string[], ou: string): string[] =>
  [...new Set(textes.flatMap(texte => [...texte.matchAll(/(?<!\{)\{\s*([\w.]+)\s*\}(?!\})/g)].map(([, cle = '']) => cle)))]
    .filter(cle => champIn(portee, cle))
    .map(cle => fr`Les accolades de ${`{${cle}}`} sont simples (${ou}) : écrivez ${`{{${cle}}}`}.`)

function labelIn(formes: readonly Forme[], chemin: string): string {
  let here = formes
  const labels = chemin
    .split(' › ')
    .flatMap(step => step.split('.'))
    .map(cle => {
      const found = here.find(forme => forme.cle === cle)
      here = found?.champs ?? formes
      return found?.label ?? cle
    })
  return labels.join(' › ')
}

function counted(formes: readonly Forme[], utilises: Verifie['utilises']): ChampTrouve[] {
  const found = new Map<string, ChampTrouve>()
  for (const { cle, attendu } of utilises) {
    const known = found.get(cle) ?? { cle, label: labelIn(formes, cle), fois: 0, attendu: false }
    found.set(cle, { ...known, fois: known.fois + 1, attendu: known.attendu || attendu })
  }
  return [...found.values()]
}

function readPart(formes: readonly Forme[], { ou, xml }: PartieLue) {
  const paragraphes = paragraphsOf(xml)
  const { balises, problemes } = balisesOf(paragraphes, ou)
  if (balises.some(isForbidden)) refuse('nomInterdit')
  const verifie = checkBalises(formes, balises, ou)
  const images = alternativeTexts(xml)
  const textes = paragraphes.map(({ texte }) => texte)
  return {
    images,
    utilises: verifie.utilises,
    recolles: balises.filter(({ recolle }) => recolle).length,
    problemes: [...problemes, ...verifie.problemes, ...imageProblems(images, ou), ...singleBraces([{ champs: formes, chemin: '' }], textes, ou)],
  }
}

/** The same of a file already opened. @throws Failure MODELE_REFUSED */
export async function analyseParties(parties: Parties, type: TypeDocument): Promise<AnalyseModele> {
  const formes = champsDe(type)
  const lues = textParts(parties).map(partie => readPart(formes, partie))
  const problemes = [...new Set(lues.flatMap(lue => lue.problemes))].slice(0, PROBLEMS_MAX)
  const champs = counted(
    formes,
    lues.flatMap(({ utilises }) => utilises),
  )
  const images = [...new Set(lues.flatMap(lue => lue.images))].filter(cle => IMAGES.includes(cle))
  const recolles = lues.reduce((sum, lue) => sum + lue.recolles, 0)
  return {
    champs,
    images,
    recolles,
    // What the engine finds more, once nothing else is wrong: where the two ends of a block lie in the page.
    problemes: problemes.length > 0 ? problemes : await compileProblems(parties),
    remarques: [
      ...(champs.length + images.length + problemes.length === 0 ? ['Ce modèle ne contient aucun champ\u00A0: tous les documents seront les mêmes.'] : []),
      ...(recolles > 0
        ? [fr`${plural(recolles, 'champ')} que Word avait ${recolles > 1 ? 'coupés' : 'coupé'} en morceaux ${recolles > 1 ? 'ont été recollés' : 'a été recollé'}.`]
        : []),
    ],
  }
}

// Its fields, if any, print nothing.
const CHARTE: AnalyseModele = {
  champs: [],
  images: [],
  recolles: 0,
  problemes: [],
  remarques: ['Seuls les styles de ce fichier servent\u00A0: ses textes ne paraissent nulle part.'],
}

/**
 * Reads a template before it is kept: every field, and every problem at once in sentences. Runs nothing of it. Of a charte, only that it is a Word file one can trust.
 *
 * @throws Failure MODELE_REFUSED when the file could do harm, or is no Word file
 */
export async function analyseModele(octets: Uint8Array, type: TypeModele): Promise<AnalyseModele> {
  const parties = await packageOf(octets)
  refuseHostile(parties)
  return isTypeDocument(type) ? analyseParties(parties, type) : CHARTE
}
