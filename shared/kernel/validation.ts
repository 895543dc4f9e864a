import { isValidBIC, isValidIBAN } from 'ibantools'
// These two alone: the whole of it would weigh more than the rest of the screen.
import { validate as checkSiren } from 'stdnum/lib/cjs/fr/siren.js'
import { validate as checkSiret } from 'stdnum/lib/cjs/fr/siret.js'

const compact = (text: string): string => text.replace(/[\s\u00A0\u202F.]/g, '')

/** What a checked text becomes: the stored form, or why not in French. */
export type Reading = { valeur: string } | { phrase: string }

const digits = (text: string, count: number, name: string): { phrase: string } | undefined => {
  const found = text.replace(/\D/g, '').length
  if (/^\d*$/.test(text) && found === count) return undefined
  return { phrase: /^\d*$/.test(text) ? `${found} chiffres sur ${count}. Vérifiez le dernier bloc.` : `Un ${name} ne contient que des chiffres.` }
}

/** SIRET: 14 digits, Luhn key, La Poste excepted (metier.md § 9). Stored without spaces. */
export function readSiret(text: string): Reading {
  const siret = compact(text)
  const wrong = digits(siret, 14, 'SIRET')
  if (wrong) return wrong
  return checkSiret(siret).isValid ? { valeur: siret } : { phrase: 'La clé de ce SIRET est fausse : un chiffre a sans doute été mal recopié.' }
}

/** SIREN: 9 digits, Luhn key. */
export function readSiren(text: string): Reading {
  const siren = compact(text)
  const wrong = digits(siren, 9, 'SIREN')
  if (wrong) return wrong
  return checkSiren(siren).isValid ? { valeur: siren } : { phrase: 'La clé de ce SIREN est fausse : un chiffre a sans doute été mal recopié.' }
}

/** RNA: W and nine digits. */
export function readRna(text: string): Reading {
  const rna = compact(text).toUpperCase()
  return /^W\d{9}$/.test(rna) ? { valeur: rna } : { phrase: 'Un numéro RNA s’écrit W suivi de neuf chiffres : W212009999.' }
}

/** National or international number, stored as E.164 (`+33380509047`). */
export function readTelephone(text: string): Reading {
  const typed = compact(text)
    .replace(/[-()/]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+330/, '+33')
  if (/^0[1-9]\d{8}$/.test(typed)) return { valeur: `+33${typed.slice(1)}` }
  return /^\+[1-9]\d{6,14}$/.test(typed) ? { valeur: typed } : { phrase: 'Écrivez un numéro de téléphone comme 03 80 50 90 47.' }
}

/** One @, a domain with a dot, 254 characters at most; the domain in lower case. */
export function readMail(text: string): Reading {
  const [local, domain, ...rest] = text.trim().split('@')
  const ok = local && domain && rest.length === 0 && /^[^\s@]+\.[^\s@.]{2,}$/.test(domain) && !/\s/.test(local) && text.trim().length <= 254
  return ok ? { valeur: `${local}@${domain.toLowerCase()}` } : { phrase: 'Écrivez une adresse comme contact@exemple.org.' }
}

/** IBAN without spaces; its key is checked. */
export function readIban(text: string): Reading {
  const iban = compact(text).toUpperCase()
  return isValidIBAN(iban) ? { valeur: iban } : { phrase: 'La clé de cet IBAN est fausse : vérifiez-le sur le RIB.' }
}

/** BIC of 8 or 11 characters. */
export function readBic(text: string): Reading {
  const bic = compact(text).toUpperCase()
  return isValidBIC(bic) ? { valeur: bic } : { phrase: 'Un BIC s’écrit en 8 ou 11 caractères : BDFEFRPP.' }
}

/** Five digits. */
export function readCodePostal(text: string): Reading {
  const code = compact(text)
  return /^\d{5}$/.test(code) ? { valeur: code } : { phrase: 'Un code postal s’écrit en cinq chiffres.' }
}

/** NAF rev. 2: `94.99Z`; NAF 2025 keeps the same shape (metier.md § 9). */
export function readNaf(text: string): Reading {
  const naf = compact(text).toUpperCase()
  return /^\d{4}[A-Z]$/.test(naf) ? { valeur: `${naf.slice(0, 2)}.${naf.slice(2)}` } : { phrase: 'Un code NAF s’écrit comme 94.99Z.' }
}

/** The readers by name: a field names the one it obeys. */
export const formats = {
  siret: readSiret,
  siren: readSiren,
  rna: readRna,
  telephone: readTelephone,
  mail: readMail,
  iban: readIban,
  bic: readBic,
  codePostal: readCodePostal,
  naf: readNaf,
}
export type Format = keyof typeof formats

/** Cut in blocks, the last one taking what is left. */
const blocks = (text: string, first: number, size: number, count: number): string => {
  const cuts = Array.from({ length: count }, (_, n) => (n === 0 ? 0 : first + (n - 1) * size))
  return cuts
    .map((from, n) => text.slice(from, cuts[n + 1]))
    .filter(Boolean)
    .join('\u00A0')
}

/** The stored form as people read it: `900 012 345 00014`, `03 80 50 90 47`. */
export function display(format: Format | undefined, text: string): string {
  if (format === 'siret') return blocks(text, 3, 3, 4)
  if (format === 'siren') return blocks(text, 3, 3, 3)
  if (format === 'iban') return blocks(text, 4, 4, 9)
  if (format === 'telephone' && text.startsWith('+33')) return blocks(`0${text.slice(3)}`, 2, 2, 5)
  return text
}
