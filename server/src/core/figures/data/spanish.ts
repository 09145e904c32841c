import type { Glossary } from './glossary';

const units = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const englishUnits = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const tens: readonly (readonly [string, string])[] = [
  ['thirty', 'treinta'],
  ['forty', 'cuarenta'],
  ['fifty', 'cincuenta'],
  ['sixty', 'sesenta'],
  ['seventy', 'setenta'],
  ['eighty', 'ochenta'],
  ['ninety', 'noventa'],
];
const twenties =
  'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );

/** `veintiuno`, `treinta y cinco`, `doscientos`. */
const compounds = [
  ...tens.flatMap(([english, ten]) =>
    units.map((unit, at) => `${english} ${englishUnits[at] ?? ''}: ${ten} y ${unit}`),
  ),
  ...twenties.map((word, at) => `twenty ${englishUnits[at] ?? ''}: ${word}`),
  ...'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .map((word, at) => `${englishUnits[at + 1] ?? ''} hundred: ${word} | ${word.replace(/os$/, 'as')}`),
].join('\n');

const lines = `
about: unos # | unas # | alrededor de | alrededor del | aproximadamente | en torno a | cerca de | cerca del | aprox . | del orden de
nearly: casi | prácticamente
just under: algo menos de | poco menos de | apenas #
just over: algo más de | poco más de
more than: más de | más del | más que
of more than: de más de | de más del
of less than: de menos de | de menos del
over: mayores de # | superior a | superior al | superiores a | superiores al | por encima del | supera | superan | superó | por encima de
under: menores de #
less than: menos de | menos del | menos que | inferior a | inferior al | inferiores a | por debajo de | por debajo del
at least: al menos | por lo menos | como mínimo | no menos de
at most: como máximo | a lo sumo | no más de
up to: hasta #
exactly: exactamente
or more: o más | y más
or less: o menos
just: solo | sólo | solamente
a: un | una
one: uno
the: el | la | los | las
this: este | esta | estos | estas | ese | esa
our: nuestro | nuestra | nuestros | nuestras
its: su | sus
and: y | e | así como
or: o | u
but: pero | sino
while: mientras
of: de | del
in: en | durante | en el año #
to: a | al | frente a
on: sobre
between: entre
until: hasta
since: desde
from: desde # | a partir de
before: antes de | ante
past: hace #
after: después de | tras
for: para
with: con
without: sin
against: contra
under: bajo
by: por
per: por # | por cada
in: de cada
as: como
that: que
which: cual | cuales
if: si
every: cada
not: no
also: también
already: ya
is: es | está
are: son | están
was: era | fue | estaba
were: eran | fueron | estaban
been: sido
has: ha
have: han | hemos
had: había | habían
will: será | serán
should: debería | deberían
must: debe | deben
we: nosotros
it: ello | se
they: ellos | ellas
we recommend: recomendamos
we propose: proponemos
percent: por ciento | por cien
pp: puntos porcentuales | punto porcentual | puntos
basis points: puntos básicos
million: millón | millones | mill .
million €: m €
billion: mil millones | millardo | millardos
trillion: billón | billones
thousand: mil
hundred: cien | ciento
hundreds of: cientos de | centenares de
thousands of: miles de | millares de
tens of: decenas de
dozen: docena
euros: euro | euros
eur¢: céntimo | céntimos
dollars: dólar | dólares
pounds: libras esterlinas | libras
pesos: pesos
francs: francos suizos | francos
zero: cero
two: dos
three: tres
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
ten: diez
eleven: once
twelve: doce
thirteen: trece
fourteen: catorce
fifteen: quince
sixteen: dieciséis
seventeen: diecisiete
eighteen: dieciocho
nineteen: diecinueve
twenty: veinte
twenty one: veintiún
thirty: treinta
forty: cuarenta
fifty: cincuenta
sixty: sesenta
seventy: setenta
eighty: ochenta
ninety: noventa
half: la mitad | mitad
half a: medio | media
a third: un tercio | una tercera parte | la tercera parte
two thirds: dos tercios | dos terceras partes
a quarter: un cuarto | una cuarta parte | la cuarta parte
three quarters: tres cuartos | tres cuartas partes
a fifth: un quinto | una quinta parte
two fifths: dos quintos
three fifths: tres quintos
four fifths: cuatro quintos
a tenth: una décima parte
one in: uno de cada # | una de cada #
times: veces
doubled: duplicado | duplicó | duplicaron
tripled: triplicado | triplicó
second: segundo
seconds: segundos
minute: minuto
minutes: minutos
hour: hora
hours: horas
day: día
days: días
week: semana
weeks: semanas
month: mes
months: meses
year: año
years: años
decade: década
decades: décadas
the previous year: el año anterior
a year earlier: un año antes
a year later: un año después | un año más tarde
a year ago: hace un año
last year: el año pasado
this year: este año
per year: al año | por año | anuales
per head: por habitante | per cápita | por persona
per day: al día | por día
per month: al mes | por mes
annually: anualmente
kilometres: kilómetro | kilómetros
metres: metro | metros
centimetres: centímetros
millimetres: milímetros
square kilometres: kilómetros cuadrados
square metres: metros cuadrados
cubic metres: metros cúbicos
hectares: hectárea | hectáreas
tonnes: tonelada | toneladas
kilograms: kilogramo | kilogramos | kilos
grams: gramo | gramos
litres: litro | litros
degrees celsius: grados centígrados | grados celsius | grados
inhabitants: habitante | habitantes
people: personas | gente
kilowatt hours: kilovatios hora | kilovatios - hora
megawatt hours: megavatios hora
gigawatt hours: gigavatios hora
kilowatts: kilovatios
megawatts: megavatios
gigawatts: gigavatios
January: enero | ene .
February: febrero | feb .
March: marzo
April: abril | abr .
May: mayo
June: junio
July: julio
August: agosto
September: septiembre | setiembre | sept .
October: octubre | oct .
November: noviembre | nov .
December: diciembre | dic .
section: sección | secciones | apartado | apartados | epígrafe
chapter: capítulo | capítulos | cap .
Page: página | páginas | pág . | págs . | p . | pp .
article: artículo | artículos | art . | arts .
paragraph: párrafo | párrafos | párr .
table: tabla | tablas | cuadro
figure: figura | figuras | fig . | gráfico
appendix: anexo | anexos
No: número # | n . º | n º | n ° | núm . | núms .
volume: tomo | volumen | vol .
note: nota
Act: ley
decree: decreto | real decreto
directive: directiva
regulation: reglamento
phase: fase
stage: etapa
room: sala
scenario: escenario
type: tipo
group: grupo
route: línea
zone: zona
option: opción
class: clase
category: categoría
level: nivel
rose: aumentó | aumentaron | subió | subieron | creció | crecieron | incrementó | ascendió
rises: aumenta | aumentan | sube | suben | crece | crecen
risen: aumentado | subido | crecido | incrementado
fell: bajó | bajaron | cayó | cayeron | disminuyó | disminuyeron | descendió | descendieron | redujo | redujeron
falls: baja # | bajan | cae | caen | disminuye | disminuyen
fallen: bajado | caído | disminuido | descendido | reducido
increase: aumento | subida | incremento | crecimiento | alza
decrease: disminución | caída | descenso | bajada | reducción
change: variación | cambio
more: más
fewer: menos
total of: total de | un total de
changed: pasó | pasaron | pasar | pasado
`;

/** By which Spanish prose is read. */
export const spanish: Glossary = {
  lines: `${lines}\n${compounds}`,
  hedges:
    'un una el unos unas casi cerca de más menos alrededor aproximadamente al apenas solo sólo torno a promedio',
  from: 'de del desde',
  to: 'a al hasta',
  by: 'en',
  elisions: null,
  ordinals: /^(?:º|ª|o|a|er|ro|do|to|mo|vo|no)$/,
  beforeTime: /^(?:las|la)$/,
  hour: /^(?:h|horas?)$/,
  ratio: '',
  articles: 'el la los las un una',
  reaches: 'hasta',
  german: false,
};
