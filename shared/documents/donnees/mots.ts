import type { Lettre, ModeleDocument, Signatures } from '../../kernel/document'
import { alinea, alineasOf, tableauDe, tableOf } from './alineas'
import { boucle, groupe, type Noeud, valeur } from './noeud'
import { type Section, sectionsOf } from './sections'

const texte = valeur('texte', 'Texte', 'Cofinancé par l’Union européenne.', (ligne: string) => ligne)

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
  boucle('preambule', 'Avant le premier article', alinea, ({ blocs }) => alineasOf(sectionsOf(blocs).avant)),
  boucle('articles', 'Articles', section('Objet'), ({ blocs }) => sectionsOf(blocs).articles),
  boucle('chapitres', 'Chapitres', section('Gouvernance et vie associative'), ({ blocs }) => sectionsOf(blocs).chapitres),
  boucle('tableaux', 'Tableaux', tableauDe(), ({ blocs }) => blocs.flatMap(bloc => tableOf(bloc) ?? [])),
  groupe('signatures', 'Signatures', signatures, ({ blocs }) => blocs.find(bloc => bloc.type === 'signatures')),
  boucle('mentions', 'Mentions des financeurs', [texte], ({ mentions = [] }) => mentions),
  boucle('projet', 'Projet\u00A0: ce qui manque encore', [texte], ({ projet = [] }) => projet),
]
