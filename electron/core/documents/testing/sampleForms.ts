import type { Bloc, ModeleDocument } from '../../../../shared/kernel/document'
import type { Picture, Ressources } from '../word/ressources'

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** A square of 60 pixels. */
const square: Picture = {
  extension: 'png',
  octets: bytes('iVBORw0KGgoAAAANSUhEUgAAADwAAAA8CAMAAAANIilAAAAAA1BMVEWKOxKE0z38AAAAGklEQVRIx+3BMQEAAADCoPVPbQZ/oAAAAOAzDkwAAX5mStUAAAAASUVORK5CYII='),
}
/** A banner of 120 by 40 pixels. */
const banner: Picture = {
  extension: 'jpg',
  octets: bytes(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAKBueIx4ZKCMgoy0qqC+8P//8Nzc8P//////////////////////////////////////////////////////////wAALCAAoAHgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AIAAAAAAAAAAAAAAAAAAAAAAAAB//9k=',
  ),
}
/** The logos kept in the sample classeur; the one of « region » cannot be read. */
export const sampleRessources: Ressources = { logos: { association: square, ville: banner, region: { extension: 'png', octets: new Uint8Array(30) } } }

const logos = [
  { pour: 'association', alt: 'Logo du Pôle d’Économie Solidaire 21' },
  { pour: 'ville', alt: 'Logo de la Ville de Dijon' },
  { pour: 'region', alt: 'Logo de la Région' },
  { pour: 'absente', alt: 'Logo d’une structure sans logo' },
]
const mentions = ['Le dispositif local d’accompagnement est cofinancé par l’Union européenne.', 'Avec le soutien de la Ville de Dijon.']
const enTete = 'Pôle d’Économie Solidaire 21'
const paragraphe = (texte: string): Bloc => ({ type: 'paragraphe', texte })

const lettre: ModeleDocument = {
  titre: 'Courrier de relance',
  enTete,
  forme: 'lettre',
  logos,
  mentions,
  lettre: {
    expediteur: ['Pôle d’Économie Solidaire 21', '12 avenue Gustave Eiffel', '21000 Dijon', 'contact@pes21.example'],
    destinataire: ['Le Cri de la Plume', 'À l’attention de Mme Sonia Keller', '4 rue des Fictions', '21000 Dijon'],
    lieuDate: 'Dijon, le 5 novembre 2024',
    objet: 'Solde de la participation à votre accompagnement',
    references: ['Nos réf. : DLA-2024-007', 'Pièces jointes : 2'],
  },
  blocs: [
    paragraphe('Madame,'),
    paragraphe('La convention signée le 1er octobre 2024 prévoit un second versement de 300,00 €, à la remise du diagnostic.'),
    { type: 'puces', items: ['le diagnostic vous a été remis le 16 décembre 2024 ;', 'le versement était attendu le 1er janvier 2025.'] },
    paragraphe('Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.'),
    { type: 'signatures', faitA: '', parties: [{ pour: 'La directrice,', nom: 'Hélène Vasseur', qualite: '' }], mention: '' },
  ],
}

const emargement: ModeleDocument = {
  titre: 'Feuille d’émargement',
  sousTitre: 'Atelier « Budget associatif »',
  enTete,
  forme: 'fiche',
  paysage: true,
  logos,
  mentions,
  blocs: [
    {
      type: 'definitions',
      items: [
        { terme: 'Date', texte: '12 mars 2024' },
        { terme: 'Lieu', texte: 'Maison des associations, Dijon' },
      ],
    },
    { type: 'titre', niveau: 1, texte: 'Présents' },
    {
      type: 'tableau',
      hauteur: 11,
      colonnes: [
        { titre: 'Nom et prénom', largeur: 30 },
        { titre: 'Structure', largeur: 30 },
        { titre: 'Matin', largeur: 20 },
        { titre: 'Après-midi', largeur: 20 },
      ],
      lignes: Array.from({ length: 14 }, (_, n) => [`Participante ${n + 1}`, 'Le Cri de la Plume', '', '']),
    },
  ],
}

const budget: Bloc = {
  type: 'tableau',
  legende: 'Budget de l’action',
  colonnes: [
    { titre: 'Poste', largeur: 70 },
    { titre: 'Montant', largeur: 30, droite: true },
  ],
  lignes: [
    ['60 – Achats', '1 200,00 €'],
    ['Fournitures', '200,00 €'],
    ['Prestations', '1 000,00 €'],
    ['Total des charges', '1 200,00 €'],
  ],
  fortes: [0],
  total: true,
}

const annexes: ModeleDocument = {
  titre: 'Convention de partenariat',
  reference: 'Convention n° 2024-012',
  enTete,
  forme: 'articles',
  logos,
  mentions,
  blocs: [
    { type: 'article', texte: 'Objet' },
    { type: 'alinea', texte: 'Les parties organisent ensemble un atelier.' },
    { type: 'paragraphe', texte: 'Le compte rendu financier est remis dans les six mois.', notes: ['Article 10 de la loi du 12 avril 2000.', 'Décret du 28 décembre 2016.'] },
    {
      type: 'signatures',
      faitA: 'Fait à Dijon, en 2 exemplaires.',
      parties: [{ pour: 'Pour le PES21', nom: 'Hélène Vasseur', qualite: 'directrice' }],
      mention: 'Date et signature',
    },
    { type: 'titre', niveau: 1, texte: 'Annexe 1 – Budget', sansNumero: true, nouvellePage: true },
    budget,
    { type: 'titre', niveau: 2, texte: 'Précisions' },
    { type: 'paragraphe', texte: 'Les montants sont toutes taxes comprises', notes: ['Le PES21 n’est pas assujetti à la TVA.'] },
  ],
}

const unknown = undefined
const chiffres: ModeleDocument = {
  titre: 'Les chiffres de l’année',
  enTete,
  forme: 'fiche',
  blocs: [
    { type: 'titre', niveau: 1, texte: 'Accompagnements' },
    paragraphe('Les structures accueillies, visées et réalisées :'),
    {
      type: 'graphique',
      legende: 'Structures accueillies par dispositif',
      genre: 'barres',
      categories: ['DLA', 'CRDVA', 'Générateur'],
      series: [
        { nom: 'Visées', valeurs: [30, 25, 4] },
        { nom: 'Réalisées', valeurs: [28, 17, unknown] },
      ],
      unite: 'structures',
      description: 'Visées et réalisées : DLA 30 et 28, CRDVA 25 et 17, Générateur 4 et non connu.',
    },
    {
      type: 'graphique',
      legende: 'Produits et charges de la structure',
      genre: 'courbes',
      categories: ['2021', '2022', '2023'],
      series: [
        { nom: 'Produits', valeurs: [98_420, 112_150, 129_040] },
        { nom: 'Charges', valeurs: [99_300, unknown, 127_310.5] },
      ],
      unite: '€',
      description: 'Produits : 98 420 €, 112 150 €, 129 040 €. Charges : 99 300 €, non connu, 127 310,50 €.',
    },
    {
      type: 'graphique',
      legende: 'Participants par type d’événement',
      genre: 'barres',
      categories: [
        'Ateliers collectifs des permanences',
        'Rencontres « Paroles d’experts » de l’automne',
        'Mois de l’économie sociale et solidaire',
        'Formations des bénévoles élus',
      ],
      series: [{ nom: 'Participants', valeurs: [64, 112, 188, unknown] }],
      description: 'Ateliers 64, Paroles d’experts 112, Mois de l’ESS 188, formations : non connu.',
    },
  ],
}

/** Papers that use each form and each piece of the model, whatever kinds there are. */
export const sampleForms: Readonly<Record<'lettre' | 'emargement' | 'annexes' | 'chiffres', ModeleDocument>> = { lettre, emargement, annexes, chiffres }
