import { alinea, article, citation, paragraphe } from '../documents/blocs'
import { fullNameOf } from '../documents/parties'
import { fr, inSentence, isWritten, join } from '../documents/phrases'
import { passagesOf } from '../documents/sceau/passages'
import { faitA } from '../documents/signatures'
import { draftOf } from '../documents/sujet'
import type { Bloc, ModeleDocument } from '../kernel/document'
import { formatJourLong } from '../kernel/formatJour'
import { listInFrench } from '../kernel/texte'
import type { Lecture } from '../lecture'
import { parametresOf } from '../parametres/parametresOf'
import { rediger } from '../redaction'
import type { Avenant } from './avenant'
import { avenantManques } from './avenantManques'
import { type ContexteAvenant, contexteAvenant, type Modifie } from './contexteAvenant'

/** « convention d’accompagnement n° 2024-007 du 10 juin 2024 ». */
function conventionNamed({ convention, papier }: ContexteAvenant): string {
  const named = inSentence(papier?.modele.titre ?? 'Convention')
  const numbered = isWritten(convention?.numero) ? fr`${named} n°\u00A0${convention.numero}` : named
  return convention?.dateSignature ? fr`${numbered} du ${formatJourLong(convention.dateSignature)}` : numbered
}

const isClause = (bloc: Bloc): boolean => bloc.type === 'alinea'

/** The new wording, its clauses numbered as in the convention. */
function quoted({ titre, blocs }: NonNullable<Modifie['maintenant']>): Bloc[] {
  const numero = /^Article\s(\d+)/u.exec(titre)?.[1]
  let clause = 0
  return blocs.map(bloc => {
    if (!isClause(bloc) || !('texte' in bloc)) return bloc
    const fort = numero ? `${numero}.${++clause}` : undefined
    return { type: 'paragraphe', style: 'partie', texte: fort ? `${fort}\u00A0${bloc.texte}` : bloc.texte, ...(fort ? { fort } : {}) }
  })
}

/** A passage in a sentence: « article 5 » or « annexe III », what it is entitled, and whether it agrees in the feminine. */
interface Nomme {
  nom: string
  intitule: string
  e: '' | 'e'
  numero: string | undefined
}

function nomme({ avant = '', intitule }: Modifie): Nomme {
  const [, numero, entitled] = /^Annexe(?:\s([IVX]+))?\s–\s(.+)$/u.exec(intitule) ?? []
  if (entitled) return { nom: numero ? `annexe\u00A0${numero}` : 'annexe', intitule: entitled, e: 'e', numero }
  return { nom: /^Article/.test(avant) ? inSentence(avant) : 'article', intitule, e: '', numero: /\d+/.exec(avant)?.[0] }
}

const THE: Readonly<Record<string, string>> = { 'Désignation des parties': 'la désignation des parties', Préambule: 'le préambule', 'En tête': 'l’en-tête' }

/** What is done to a passage, then its new wording. */
function modification(modifie: Modifie): Bloc[] {
  const { avant, maintenant } = modifie
  const { nom, intitule, e } = nomme(modifie)
  if (avant === undefined)
    return [
      article(e ? 'Annexe ajoutée' : 'Article ajouté'),
      alinea(e ? fr`Il est ajouté à la convention l’${nom}, « ${intitule} » :` : fr`Il est ajouté à la convention l’article suivant, intitulé « ${intitule} » :`),
      ...(maintenant ? quoted(maintenant) : []),
    ]
  if (!maintenant) return [article(fr`Suppression de l’${nom}`), alinea(fr`L’${nom}, « ${intitule} », est supprimé${e}.`)]
  const whole = THE[modifie.intitule]
  if (whole)
    return [
      article(fr`Modification : ${whole}`),
      alinea(fr`${whole.charAt(0).toUpperCase()}${whole.slice(1)} ${whole.startsWith('la ') ? 'est remplacée' : 'est remplacé'} par ce qui suit :`),
      ...quoted(maintenant),
    ]
  return [article(fr`Modification de l’${nom}`), alinea(fr`L’${nom}, « ${intitule} », est remplacé${e} par les dispositions suivantes :`), ...quoted(maintenant)]
}

function considerants(contexte: ContexteAvenant): Bloc[] {
  const { avenant, etat } = contexte
  return [
    paragraphe(
      fr`Vu la ${conventionNamed(contexte)}${etat?.quoi.startsWith('l’avenant') ? fr`, modifiée en dernier lieu par ${etat.quoi} du ${formatJourLong(etat.le)}` : ''}, ci-après « la convention »,`,
    ),
    ...(isWritten(avenant.objet)
      ? [paragraphe('Considérant ce qui suit\u00A0:'), citation(avenant.objet)]
      : [paragraphe('Considérant que des éléments de la convention ont changé depuis sa signature,')]),
    paragraphe('il a été convenu ce qui suit.'),
  ]
}

/** « les articles 5 et 10 », « l’annexe III », « l’annexe ». */
function numbered(word: string, found: readonly Nomme[]): string[] {
  const numbers = found.flatMap(({ numero }) => numero ?? [])
  if (found.length === 0) return []
  if (numbers.length === 0) return [`l’${word}`]
  return [numbers.length === 1 ? `l’${word}\u00A0${numbers[0]}` : `les ${word}s\u00A0${listInFrench(numbers)}`]
}

/** « la désignation des parties, les articles 5 et 10 et l’annexe III ». */
function amended(modifies: readonly Modifie[]): string {
  const wholes = modifies.flatMap(({ intitule }) => THE[intitule] ?? [])
  const named = modifies.filter(({ intitule }) => !THE[intitule]).map(nomme)
  const [articles, annexes] = [named.filter(({ e }) => !e), named.filter(({ e }) => e)]
  return listInFrench([...wholes, ...numbered('article', articles), ...numbered('annexe', annexes)])
}

function objet({ modifies }: ContexteAvenant): Bloc[] {
  const [changed, added] = [modifies.filter(({ avant }) => avant !== undefined), modifies.filter(({ avant }) => avant === undefined)]
  const sentence = join(
    changed.length > 0 && fr`Le présent avenant modifie ${amended(changed)} de la convention.`,
    ...added.map(nomme).map(({ nom, intitule, e }, rank) => {
      const subject = changed.length > 0 || rank > 0 ? 'Il' : 'Le présent avenant'
      return e ? fr`${subject} ajoute à la convention l’${nom}, « ${intitule} ».` : fr`${subject} ajoute à la convention l’article « ${intitule} ».`
    }),
  )
  return [article('Objet de l’avenant'), alinea(sentence || 'Le présent avenant modifie la convention.')]
}

const last = ({ avenant: { dateEffet } }: ContexteAvenant): Bloc[] => [
  article('Entrée en vigueur'),
  alinea(dateEffet ? fr`Le présent avenant prend effet le ${formatJourLong(dateEffet)}.` : 'Le présent avenant prend effet à la date de sa signature par toutes les parties.'),
  article('Autres clauses'),
  alinea(
    'Les autres clauses de la convention demeurent inchangées. Elles s’appliquent tant qu’elles ne sont pas contraires au présent avenant, qui fait partie intégrante de la convention.',
  ),
]

/** The parties and the signatures of the convention, by those who hold the mandates on the day of the avenant. */
function signers({ avenant, papier }: ContexteAvenant): { parties: Bloc[]; signatures: Bloc[] } {
  const passages = papier ? passagesOf(papier.modele) : []
  const parties = passages.find(({ titre }) => titre === 'Désignation des parties')?.blocs ?? []
  const signatures = passages.flatMap(({ blocs }) => blocs).filter(bloc => bloc.type === 'signatures')
  const copies = (said: string): string => /,\s(en\s.*)\.$/.exec(said)?.[1] ?? ''
  return {
    parties,
    signatures: signatures.map(bloc => ({ ...bloc, faitA: faitA(avenant.lieuSignature ?? /^Fait à ([^,]+)/.exec(bloc.faitA)?.[1], avenant.dateSignature, copies(bloc.faitA)) })),
  }
}

/** An avenant: only the articles whose data changed since what was agreed, each in its new wording (metier.md § 6.0). */
export function avenantDocument(avenant: Avenant, lire: Lecture): ModeleDocument {
  const contexte = contexteAvenant(avenant, lire)
  const { papier, numero, modifies } = contexte
  const { parties, signatures } = signers(contexte)
  const { logos, mentions } = papier?.modele ?? {}
  const pes21 = parametresOf(lire)
  return rediger(
    {
      titre: fr`Avenant n°\u00A0${numero}`,
      sousTitre: fr`à la ${conventionNamed(contexte)}`,
      enTete: fullNameOf(pes21),
      forme: 'articles',
      ...(logos ? { logos } : {}),
      ...(mentions ? { mentions } : {}),
      blocs: [...parties, ...considerants(contexte), ...objet(contexte), ...modifies.flatMap(modification), ...last(contexte), ...signatures],
      ...draftOf(avenantManques(avenant, lire)),
    },
    pes21,
  )
}
