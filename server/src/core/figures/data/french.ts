import type { Glossary } from './glossary';

const units = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const teens = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const englishUnits = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const englishTeens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
);

const dashed = (word: string): string => word.replace(/-/g, ' - ');

/** `vingt et un`, `soixante-dix-huit`, `quatre-vingt-dix`. */
const compounds = [
  ...units.flatMap((unit, at) =>
    [
      ['twenty', 'vingt'],
      ['thirty', 'trente'],
      ['forty', 'quarante'],
      ['fifty', 'cinquante'],
      ['sixty', 'soixante'],
      ['eighty', 'quatre - vingt'],
    ].map(([english = '', ten = '']) =>
      at === 0 && english !== 'eighty'
        ? `${english} one: ${ten} et un | ${ten} - et - un | ${ten} et une`
        : `${english} ${englishUnits[at] ?? ''}: ${ten} - ${unit}`,
    ),
  ),
  ...teens.flatMap((teen, at) =>
    [
      ['seventy', 'sixty', at === 1 ? 'soixante et' : 'soixante -'],
      ['ninety', 'eighty', 'quatre - vingt -'],
    ].map(
      ([english = '', , ten = '']) =>
        `${english}${at === 0 ? '' : ` ${englishUnits[at - 1] ?? ''}`}: ${ten} ${dashed(teen)}`,
    ),
  ),
  ...teens.slice(7).map((teen, at) => `${englishTeens[at + 7] ?? ''}: ${dashed(teen)}`),
].join('\n');

const lines = `
about: environ | autour de | autour d' | aux alentours de | approximativement | à peu près | quelque # | de l' ordre de
nearly: près de | près d' | près du | près des | presque | quasiment
just under: un peu moins de | à peine #
just over: un peu plus de
more than: plus de | plus d' | plus du | plus des | plus que | de plus que
of more than: de plus de | de plus d'
of less than: de moins de | de moins d'
over: supérieur à | supérieure à | supérieurs à | supérieures à | au - delà de | au - dessus de | dépasse | dépassent | dépassé
less than: moins de | moins d' | moins du | moins des | de moins que | inférieur à | inférieure à | inférieurs à | inférieures à
at least: au moins | au minimum | pas moins de | minimum
at most: au plus | au maximum | tout au plus | pas plus de | maximum
up to: jusqu' à | jusqu' à #
exactly: exactement | précisément
or more: ou plus | et plus
or less: ou moins | et moins
just: seulement | juste
a: un | une
the: le | la | les | l'
this: ce | cet | cette | ces
our: notre | nos
its: son | sa | ses | leur | leurs
and: et | ainsi que
or: ou
but: mais
while: tandis que | alors que
of: de | du | des | d'
in: en | dans | chez
to: à | au | aux | contre #
on: sur
in: sur #
between: entre
until: jusqu' en | jusqu'
since: depuis
from: dès | à partir de
before: avant
past: il y a #
after: après
for: pour
with: avec
without: sans
against: contre
under: sous
by: par
per: par #
as: comme
that: que | qu'
which: qui | dont
if: si
every: chaque
each: chacun | chacune
not: ne | n' | pas
also: aussi | également
already: déjà
is: est | c' est
are: sont
was: était | fut | atteignait
were: étaient | furent
been: été
has: a
have: ont | avons
had: avait | avaient
will: va | vont
should: devons
shall: devrait | devraient
must: doit | doivent
would: serait | seraient
we: nous
i: je | j'
it: il | elle | on
they: ils | elles
recommend: recommandons | préconisons
propose: proposons
percent: pour cent | p . 100 | pour - cent
pp: points de pourcentage | point de pourcentage | points de % | points | point
basis points: points de base
million: million | millions
million €: m €
billion €: md € | mds € | mrd €
billion: milliard | milliards | md | mds
trillion: billion | billions
thousand €: k €
thousand: mille | millier
hundred: cent | cents
hundreds of: centaines de | centaines d'
thousands of: milliers de | milliers d'
millions: des millions
tens of: dizaines de
dozen: douzaine
euros: euro | euros
eur¢: centime | centimes
dollars: dollar | dollars
pounds: livres sterling | livre sterling
francs: francs suisses | francs
zero: zéro
two: deux
three: trois
four: quatre
five: cinq
six: six
seven: sept
eight: huit
nine: neuf
ten: dix
eleven: onze
twelve: douze
thirteen: treize
fourteen: quatorze
fifteen: quinze
sixteen: seize
twenty: vingt
thirty: trente
forty: quarante
fifty: cinquante
sixty: soixante
seventy: septante
eighty: quatre - vingts | quatre - vingt | huitante
ninety: nonante
half: la moitié | moitié
half a: un demi | une demi | un demi -
a third: un tiers | le tiers
two thirds: deux tiers | les deux tiers
a quarter: un quart | le quart
three quarters: trois quarts | les trois quarts
a fifth: un cinquième
two fifths: deux cinquièmes
three fifths: trois cinquièmes
four fifths: quatre cinquièmes
a tenth: un dixième
nine tenths: neuf dixièmes
one in: un sur # | une sur #
times: fois
doubled: doublé | double | doublait
tripled: triplé | triple
twice: le double de
second: seconde
seconds: secondes
minute: minute
minutes: minutes | mn
hour: heure
hours: heures
day: jour
days: jours
week: semaine
weeks: semaines
month: mois #
months: mois
year: an | année
years: ans | années
decade: décennie
decades: décennies
the previous year: l' année précédente
a year earlier: un an plus tôt | un an auparavant | un an avant
a year later: un an plus tard | un an après
a year ago: il y a un an
last year: l' an dernier | l' année dernière
this year: cette année
per year: par an
per head: par habitant | par tête | par personne
per day: par jour
per month: par mois
per hour: par heure | de l' heure
per: pour #
annually: annuellement
kilometres: kilomètre | kilomètres
metres: mètre | mètres
centimetres: centimètres
millimetres: millimètres
square kilometres: kilomètres carrés
square metres: mètres carrés
cubic metres: mètres cubes
hectares: hectare | hectares
tonnes: tonne | tonnes
kilograms: kilogramme | kilogrammes | kilos
grams: gramme | grammes
litres: litre | litres
degrees celsius: degrés celsius | degrés
inhabitants: habitant | habitants | personnes
people: gens
kilowatt hours: kilowattheures | kilowatts - heures
megawatt hours: mégawattheures
gigawatt hours: gigawattheures
terawatt hours: térawattheures
kilowatts: kilowatts
megawatts: mégawatts
gigawatts: gigawatts
January: janvier | janv .
February: février | févr .
March: mars
April: avril | avr .
May: mai
June: juin
July: juillet | juil .
August: août
September: septembre | sept .
October: octobre | oct .
November: novembre | nov .
December: décembre | déc .
section: section | sections
chapter: chapitre | chapitres | chap .
Page: page | pages | p . | pp .
article: article | articles | art . | l' article | d' article
paragraph: paragraphe | paragraphes | alinéa | al . | par .
table: tableau | tableaux | tab .
figure: figure | figures | fig . | graphique
appendix: annexe | annexes
No: numéro | n ° | n º | no . #
volume: tome | volume
note: note
Act: loi
decree: décret
directive: directive
regulation: règlement
phase: phase
stage: étape
room: salle
scenario: scénario
type: type
group: groupe
route: ligne
zone: zone
option: option
class: classe
category: catégorie
part: partie
level: niveau
rose: augmentait | progressait | augmentèrent | grimpait
rises: augmente | augmentent | progresse | progressent
risen: augmenté | progressé | crû | grimpé | bondi | accru | passés
fell: baissait | diminuait | reculait
falls: baisse # | diminue | diminuent | recule | reculent
fallen: baissé | diminué | reculé | chuté | réduit
up by: en hausse de
down by: en baisse de
increase: augmentation | hausse | progression | croissance
decrease: diminution | baisse | recul | chute | réduction
change: variation | évolution
more: plus | de plus | supplémentaires
fewer: moins | de moins
total of: total de
changed: passé | passe | passer | passant | passée
`;

/** By which French prose is read. */
export const french: Glossary = {
  lines: `${lines}\n${compounds}`,
  hedges: "environ près de plus moins d' quelque presque à peine seulement un une peu au autour moyenne en",
  from: "de d'",
  to: 'à',
  by: "de d'",
  elisions: /^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/u,
  ordinals: /^(?:er|re|ère|e|è|ème|ième|nd|nde)$/,
  beforeTime: /^(?:à|vers|dès|entre|avant|après|jusqu'à|et)$/,
  hour: /^(?:h|heures?)$/,
  ratio: 'sur',
  articles: '',
  reaches: "jusqu'",
  german: false,
};
