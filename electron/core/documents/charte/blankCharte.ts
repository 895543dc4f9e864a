import { Document, HeadingLevel, type IParagraphStyleOptions, Packer, Paragraph } from 'docx'
import { fr } from '../../../../shared/documents/phrases'
import { numberingOf } from '../word/numbering'
import { sectionOf } from '../word/page'
import { runsOf } from '../word/runs'
import { sheetOf } from '../word/sheet'
import { articles } from '../word/styles/articles'
import { cells } from '../word/styles/cells'
import { chapters } from '../word/styles/chapters'
import { draft } from '../word/styles/draft'
import { headings } from '../word/styles/headings'
import { letter } from '../word/styles/letter'
import { page } from '../word/styles/page'
import { signature } from '../word/styles/signature'
import { text } from '../word/styles/text'
import { addTableStyles } from '../word/tableStyles'
import { signatures, tableau } from '../word/tables'
import { stylesOf } from '../word/theme'

const EXPLAINED = [
  'Ce document montre tous les styles des documents de Permanence. Modifiez-les dans Word (onglet Accueil, galerie des styles, « Modifier… »), puis déposez ce fichier dans Réglages › Modèles › Charte graphique.',
  'Seuls les styles, les couleurs et polices du thème et la première image de l’en-tête servent : les phrases de ce document ne paraissent nulle part. Ce que vous n’aurez pas modifié restera comme Permanence l’écrit.',
  'Pour changer la police de tous les documents, modifiez le style « Normal ». Pour la couleur des tableaux, modifiez « Tableau PES21 » (onglet Création de tableau).',
]

const GROUPS = (width: number): readonly (readonly [string, readonly IParagraphStyleOptions[]])[] => [
  ['Texte', text],
  ['Conventions', articles],
  ['Titres', headings],
  ['Rapports', chapters],
  ['Courriers', letter],
  ['Cellules des tableaux', cells],
  ['Signatures', signature],
  ['Projets', draft],
  ['En-tête, pied de page et mentions', page(width)],
]

/** The names that Word shows in French of its own styles. */
const FRENCH: Readonly<Record<string, string>> = {
  Subtitle: 'Sous-titre',
  Quote: 'Citation',
  'List Bullet': 'Liste à puces',
  'TOC Heading': 'En-tête de table des matières',
  'toc 1': 'TM 1',
  'toc 2': 'TM 2',
  header: 'En-tête',
  'header – projet': 'En-tête – projet',
  footer: 'Pied de page',
}

const shown = ({ id, name = id }: IParagraphStyleOptions): Paragraph =>
  new Paragraph({ style: id, children: runsOf(fr`${FRENCH[name] ?? name} : un exemple de texte dans ce style.`) })

/** Every style of every paper, shown once, to be changed in Word. */
export function blankCharte(): Promise<Buffer> {
  const width = sheetOf({}).text
  const styles = stylesOf('fiche', width)
  const group = ([titre, some]: readonly [string, readonly IParagraphStyleOptions[]]) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(titre) }),
    ...some.map(shown),
  ]
  const document = new Document({
    title: 'Charte graphique',
    styles: { ...styles, paragraphStyles: [...(styles.paragraphStyles ?? []), ...articles, ...chapters, ...letter] },
    numbering: { config: [...numberingOf('articles').config, ...numberingOf('chapitres').config.filter(({ reference }) => reference === 'chapitres')] },
    sections: [
      {
        ...sectionOf({ titre: 'Charte graphique', enTete: 'Placez ici votre logo, si vous voulez qu’il ouvre chaque document', forme: 'fiche', blocs: [] }),
        children: [
          new Paragraph({ style: 'Title', children: runsOf('Charte graphique') }),
          ...EXPLAINED.map(phrase => new Paragraph({ children: runsOf(phrase) })),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf('Titre de premier niveau') }),
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf('Titre de deuxième niveau') }),
          new Paragraph({ heading: HeadingLevel.HEADING_3, children: runsOf('Titre de troisième niveau') }),
          ...GROUPS(width).flatMap(group),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf('Tableaux') }),
          ...tableau(
            {
              type: 'tableau',
              legende: 'Un tableau',
              colonnes: [
                { titre: 'Poste', largeur: 70 },
                { titre: 'Montant', largeur: 30, droite: true },
              ],
              lignes: [
                ['Achats', '1 200,00 €'],
                ['Services', '800,00 €'],
                ['Total', '2 000,00 €'],
              ],
              total: true,
            },
            width,
            { rank: 1, keepNext: false },
          ),
          ...tableau(
            {
              type: 'tableau',
              hauteur: 10,
              colonnes: [
                { titre: 'Nom', largeur: 50 },
                { titre: 'Signature', largeur: 50 },
              ],
              lignes: [['Participante', '']],
            },
            width,
            { rank: 2, keepNext: false },
          ),
          ...signatures(
            { type: 'signatures', faitA: 'Fait à Dijon.', parties: [{ pour: 'Pour l’association', nom: 'Prénom Nom', qualite: 'directrice' }], mention: 'Date et signature' },
            width,
          ),
        ],
      },
    ],
  })
  return Packer.toBuffer(addTableStyles(document))
}
