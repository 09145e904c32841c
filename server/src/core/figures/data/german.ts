import type { Glossary } from './glossary';

const units = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const englishUnits = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** `einundzwanzig` to `neunundneunzig`, `zweihundert`, `dreitausend`. */
const compounds = [
  ...tens.flatMap((ten, at) =>
    units.map((unit, place) => `${englishTens[at] ?? ''} ${englishUnits[place] ?? ''}: ${unit}und${ten}`),
  ),
  ...units.flatMap((unit, place) => [
    `${englishUnits[place] ?? ''} hundred: ${unit}hundert`,
    `${englishUnits[place] ?? ''} thousand: ${unit}tausend`,
    `${englishUnits[place] ?? ''} times: ${unit}mal`,
  ]),
].join('\n');

/** `ein Viertel der Befragten`: what English says with `of`. */
const shares = [
  ['a third', 'ein drittel'],
  ['two thirds', 'zwei drittel'],
  ['a fourth', 'ein viertel'],
  ['three fourths', 'drei viertel'],
  ['a fifth', 'ein fünftel'],
  ['two fifths', 'zwei fünftel'],
  ['three fifths', 'drei fünftel'],
  ['four fifths', 'vier fünftel'],
  ['a tenth', 'ein zehntel'],
]
  .map(([english = '', share = '']) => `${english} of the: ${share} der | ${share} des`)
  .join('\n');

const lines = `
about: rund | etwa | circa | ca . | ca | ungefähr | zirka | schätzungsweise | in etwa | annähernd | rd . | um die #
nearly: fast | nahezu | beinahe
just under: knapp #
over: gut # | über # | mehr als # | oberhalb von #
more than: mehr als
under: unter # | weniger als # | unterhalb von #
less than: weniger als
at least: mindestens | wenigstens | zumindest # | mind . | nicht weniger als
at most: höchstens | maximal | max . | nicht mehr als | allenfalls #
up to: bis zu
exactly: genau | exakt
or more: oder mehr | und mehr
or less: oder weniger
and above: und darüber
or so: oder so
just: gerade | gerade einmal | nur | lediglich | erst
a: ein | eine | einen | einem | einer | eines
the: der | die | das | den | dem | des
this: dieser | diese | dieses | diesem | diesen
our: unser | unsere | unseren | unserem
its: sein | seine | seinen | seiner | ihre | ihren | ihrer | ihrem
and: und | sowie
or: oder | bzw . | beziehungsweise
but: aber | jedoch | sondern
while: während
of: von
from: ab # | ab
by: um #
to: auf # | zu
on: auf | am | an
in: in | im | bei | beim | im jahr # | im jahre #
between: zwischen
until: bis
since: seit
before: vor
past: vor #
after: nach
for: für
with: mit | samt
without: ohne
against: gegen | gegenüber
as: als | wie
than: denn
per: pro | je
every: jede | jeder | jedes
each: jeweils
in the: davon
not: nicht | kein | keine
also: auch | zudem
already: bereits | schon
still: noch
however: dagegen | hingegen
is: ist | sei
are: sind
was: war | wurde | betrug | lag | blieb
were: waren | wurden | lagen | betrugen
has: hat
have: haben
had: hatte | hatten
will: wird | werden
would: würde | würden
should: sollte | sollten
shall: soll | sollen
must: muss | müssen
we: wir
i: ich
it: es | er
they: sie
that: dass
which: welche | welcher
who: wer
if: wenn | falls
recommend: empfehlen
propose: vorschlagen | schlagen
he said: sagte
percent: prozent | v . h . | vh
pp: prozentpunkte | prozentpunkten | prozentpunkt | %-punkte | % - punkte
basis points: basispunkte | basispunkten
million: million | millionen | mio . | mio
million €: m €
billion: milliarde | milliarden | mrd . | mrd
trillion: billion | billionen | bio .
thousand: tausend | tsd . | tsd
hundred: hundert
dozen: dutzend
tens of thousands: zehntausende
hundreds of thousands: hunderttausende
hundreds: hunderte
thousands: tausende
euros: euro | euros
eur¢: cent | eurocent
dollars: dollar | us - dollar
pounds: pfund
francs: franken | schweizer franken
zero: null
one: eins
two: zwei
three: drei
four: vier
five: fünf
six: sechs
seven: sieben
eight: acht
nine: neun
ten: zehn
eleven: elf
twelve: zwölf
thirteen: dreizehn
fourteen: vierzehn
fifteen: fünfzehn
sixteen: sechzehn
seventeen: siebzehn
eighteen: achtzehn
nineteen: neunzehn
twenty: zwanzig
thirty: dreißig | dreissig
forty: vierzig
fifty: fünfzig
sixty: sechzig
seventy: siebzig
eighty: achtzig
ninety: neunzig
over half: über die hälfte | gut die hälfte
just under half: knapp die hälfte
half: die hälfte | hälfte
half a: eine halbe | ein halbes | eine halbe
a third: ein drittel | einem drittel
two thirds: zwei drittel | zweidrittel
a fourth: ein viertel | einem viertel
three quarters: drei viertel | dreiviertel
a fifth: ein fünftel | einem fünftel
two fifths: zwei fünftel
three fifths: drei fünftel
four fifths: vier fünftel
a tenth: ein zehntel
nine tenths: neun zehntel
one in two: jeder zweite | jede zweite | jedes zweite
one in three: jeder dritte | jede dritte | jedes dritte
one in four: jeder vierte | jede vierte | jedes vierte
one in five: jeder fünfte | jede fünfte | jedes fünfte
one in ten: jeder zehnte | jede zehnte | jedes zehnte
times: mal | - mal | fache | - fache
twice as: doppelt so
doubled: verdoppelt | verdoppelte | verdoppelten
tripled: verdreifacht | verdreifachte
halved: halbiert | halbierte
as: so
second: sekunde
seconds: sekunden
minute: minute
minutes: minuten
hour: stunde
hours: stunden | std .
day: tag
days: tage | tagen
week: woche
weeks: wochen
month: monat
months: monate | monaten
year: jahr | jahres | j .
years: jahre | jahren
years old: jahre alt
year olds: jährige | jährigen | jähriger | - jährige | - jährigen | - jähriger
decade: jahrzehnt
decades: jahrzehnte | jahrzehnten
quarter: quartal
the previous year: vorjahr | vorjahres | im jahr zuvor
a year earlier: ein jahr zuvor | ein jahr früher | ein jahr davor
a year later: ein jahr später | ein jahr danach
a year ago: vor einem jahr
last year: im letzten jahr | letztes jahr | im vergangenen jahr
this year: in diesem jahr | dieses jahr
annually: jährlich
monthly: monatlich
daily: täglich
kilometres: kilometer | kilometern
metres: meter | metern
centimetres: zentimeter
millimetres: millimeter
square kilometres: quadratkilometer | quadratkilometern
square metres: quadratmeter | quadratmetern
cubic metres: kubikmeter | kubikmetern
hectares: hektar
tonnes: tonnen | tonne
kilograms: kilogramm | kilo
grams: gramm
litres: liter | litern
degrees celsius: grad celsius | grad
inhabitants: einwohner | einwohnern | einwohnerinnen | personen
head: kopf
people: menschen | leute
kilowatt hours: kilowattstunden
megawatt hours: megawattstunden
kilowatts: kilowatt
megawatts: megawatt
gigawatts: gigawatt
terawatt hours: terawattstunden
gigawatt hours: gigawattstunden
January: januar | jänner | jan .
February: februar | feb .
March: märz
April: april | apr .
May: mai
June: juni
July: juli
August: august | aug .
September: september | sept . | sep .
October: oktober | okt .
November: november | nov .
December: dezember | dez .
section: abschnitt | abschnitte | abschnitten | abschn .
chapter: kapitel | kap .
Page: seite | seiten | s . #
article: artikel | artikels | artikeln | art .
paragraph: satz # | absatz | absatzes | abs . | randnummer | rn . | rdnr . | ziffer | ziff .
table: tabelle | tabellen | tab .
figure: abbildung | abbildungen | abb . | schaubild
appendix: anhang | anlage
No: nummer | nr . | nrn .
volume: band
Act: gesetz #
No: drucksache | drs . | bt - drs . | az . | rs .
directive: richtlinie
regulation: verordnung
footnote: fußnote | fn .
§: paragraf | paragraph
phase: phase
stage: stufe
level: ebene
rose: stieg | stiegen | wuchs | wuchsen | kletterte | erhöhte | erhöhten | zunahm
rises: steigt | steigen | wächst
risen: gestiegen | gewachsen | zugenommen | angestiegen | angewachsen | geklettert | zulegte | zugelegt | erhöht | gesteigert | angehoben | aufgestockt
fell: sank | sanken | fiel | fielen | schrumpfte | verringerte | verringerten
falls: sinkt | sinken | fällt | fallen
fallen: gesunken | zurückgegangen | gefallen | abgenommen | geschrumpft | verringert | reduziert | gesenkt | gekürzt | eingebrochen
increase: zunahme | anstieg | zuwachs | steigerung | erhöhung | plus
decrease: abnahme | rückgang | minus | verringerung | senkung | kürzung
change: veränderung | änderung | differenz
more: mehr | höher | zusätzlich
fewer: weniger | niedriger | geringer
longer: länger
total of: insgesamt
minus: minus #
`;

/** By which German prose is read. */
export const german: Glossary = {
  lines: `${lines}\n${shares}\n${compounds}`,
  hedges:
    'mehr weniger als rund etwa fast nahezu beinahe knapp gut mindestens höchstens ca circa über unter bis zu nur etwa ungefähr genau je . durchschnittlich',
  from: 'von vom',
  to: 'auf bis',
  by: '',
  elisions: null,
  ordinals: null,
  beforeTime: /^(?!)$/,
  hour: /^uhr$/,
  ratio: '',
  articles: '',
  reaches: '',
  german: true,
};
