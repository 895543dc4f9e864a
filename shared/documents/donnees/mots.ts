import type { Bloc, Lettre, ModeleDocument, Signatures, Tableau } from '../../kernel/document'
import { tableauGraphique } from '../tableauGraphique'
import { boucle, groupe, type Noeud, valeur } from './noeud'
import { type Section, sectionsOf } from './sections'

/** Columns a table of a template may show. */
const COLONNES = 12
const ranks = Array.from({ length: COLONNES }, (_, index) => index)

const cellules = (quoi: string): Noeud<readonly string[]>[] => ranks.map(rang => valeur(`c${rang + 1}`, `${quoi} ${rang + 1}`, '', (cells: readonly string[]) => cells[rang]))

const tableau: readonly Noeud<Tableau>[] = [
  valeur('legende', 'Légende', 'Échéancier', ({ legende }) => legende),
  groupe('entetes', 'Titres des colonnes', cellules('Titre de la colonne'), ({ colonnes }) => colonnes.map(({ titre }) => titre)),
  boucle('lignes', 'Lignes', cellules('Colonne'), ({ lignes }) => lignes),
]

const texte = valeur('texte', 'Texte', 'Un alinéa de l’article.', (ligne: string) => ligne)

/** The words of a block that are not a table: one paragraph each. */
function textsOf(bloc: Bloc): string[] {
  switch (bloc.type) {
    case 'puces':
      return bloc.items.map(item => `– ${item}`)
    case 'definitions':
      return bloc.items.map(({ terme, texte: dit }) => `${terme}\u00A0: ${dit}`)
    case 'titre':
    case 'article':
    case 'alinea':
    case 'paragraphe':
      return [bloc.texte]
    default:
      return []
  }
}

const tableOf = (bloc: Bloc): Tableau | undefined => (bloc.type === 'tableau' ? bloc : bloc.type === 'graphique' ? tableauGraphique(bloc) : undefined)

type Alinea = { texte?: string; sousTitre?: string; tableau?: Tableau }

const alineasOf = (blocs: readonly Bloc[]): Alinea[] =>
  blocs.flatMap((bloc): Alinea[] => {
    const table = tableOf(bloc)
    if (table) return [{ tableau: table }]
    return textsOf(bloc).map(dit => (bloc.type === 'titre' ? { sousTitre: dit } : { texte: dit }))
  })

const alinea: readonly Noeud<Alinea>[] = [
  valeur('texte', 'Texte', 'Un alinéa de l’article.', ({ texte: dit }) => dit),
  valeur('sous_titre', 'Sous-titre', 'Moyens humains', ({ sousTitre }) => sousTitre),
  groupe('tableau', 'Tableau', tableau, source => source.tableau),
]

const section = (exemple: string): readonly Noeud<Section>[] => [
  valeur('rang', 'Rang', '1', ({ rang }) => String(rang), 'entier'),
  valeur('titre', 'Titre', exemple, ({ titre }) => titre),
  boucle('alineas', 'Alinéas', alinea, ({ blocs }) => alineasOf(blocs)),
]

const partie: readonly Noeud<Signatures['parties'][number]>[] = [
  valeur('pour', 'Pour', 'Pour le PES21', ({ pour }) => pour),
  valeur('nom', 'Nom', 'M.\u00A0Alain Dupré', ({ nom }) => nom),
  valeur('qualite', 'Fonction', 'président', ({ qualite }) => qualite),
]

const signatures: readonly Noeud<Signatures>[] = [
  valeur('fait_a', 'Fait à', 'Fait à Dijon, le 5\u00A0novembre\u00A02024, en deux exemplaires originaux.', ({ faitA }) => faitA),
  valeur('mention', 'Mention', 'Date et signature', ({ mention }) => mention),
  boucle('parties', 'Parties', partie, ({ parties }) => parties),
]

const titres: readonly Noeud<ModeleDocument>[] = [
  valeur('titre', 'Titre', 'Convention d’accompagnement', ({ titre }) => titre),
  valeur('sous_titre', 'Sous-titre', 'Dispositif local d’accompagnement', ({ sousTitre }) => sousTitre),
  valeur('reference', 'Référence', 'Convention n°\u00A02024-007', ({ reference }) => reference),
  valeur('en_tete', 'En-tête', 'Pôle d’Économie Solidaire 21', ({ enTete }) => enTete),
]

const lettre: readonly Noeud<Lettre>[] = [
  valeur('expediteur', 'Expéditeur', 'Pôle d’Économie Solidaire 21', ({ expediteur }) => expediteur.join('\n')),
  valeur('destinataire', 'Destinataire', 'Le Cri de la Plume', ({ destinataire }) => destinataire.join('\n')),
  valeur('lieu_date', 'Lieu et date', 'Dijon, le 5\u00A0novembre\u00A02024', ({ lieuDate }) => lieuDate),
  valeur('objet', 'Objet', 'Votre accompagnement', ({ objet }) => objet),
  valeur('references', 'Références', 'Nos réf.', ({ references }) => references.join('\n')),
]

/** The words Permanence writes itself, so that a template may keep them and change only the look. */
export const mots: readonly Noeud<ModeleDocument>[] = [
  groupe('document', 'Document', titres, modele => modele),
  groupe('lettre', 'Lettre', lettre, modele => modele.lettre),
  boucle('preambule', 'Avant le premier article', [texte], ({ blocs }) => sectionsOf(blocs).avant.flatMap(textsOf)),
  boucle('articles', 'Articles', section('Objet'), ({ blocs }) => sectionsOf(blocs).articles),
  boucle('chapitres', 'Chapitres', section('Gouvernance et vie associative'), ({ blocs }) => sectionsOf(blocs).chapitres),
  boucle('tableaux', 'Tableaux', tableau, ({ blocs }) => blocs.flatMap(bloc => tableOf(bloc) ?? [])),
  groupe('signatures', 'Signatures', signatures, ({ blocs }) => blocs.find(bloc => bloc.type === 'signatures')),
  boucle('mentions', 'Mentions des financeurs', [texte], ({ mentions = [] }) => mentions),
  boucle('projet', 'Projet\u00A0: ce qui manque encore', [texte], ({ projet = [] }) => projet),
]
