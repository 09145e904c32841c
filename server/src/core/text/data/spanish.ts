/** Words of Spanish that carry grammar or only introduce a figure. */
export const spanishFunctionWords = `
el la los las lo un una uno unos unas del al este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra nuestros nuestras todo toda todos todas cada otro otra otros otras mismo misma tal tales ningún ninguna ambos
y e o u pero sino que quien quienes cual cuales cuyo cuya como cuando donde si porque pues aunque mientras
a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
yo tú él ella ellos ellas nosotros usted ustedes me te se nos le les
es son era eran fue fueron ser sido será serán sería está están estaba estaban ha han había habían haber hubo hay puede pueden podía debe deben debía
no más menos muy tan tanto mucho muchos poco pocos también ya aún todavía siempre nunca solo sólo casi cerca alrededor aproximadamente unos apenas además así entonces luego después antes hoy ahora allí aquí total totales
número números parte partes tasa cifra cifras cantidad suma importe nivel ciento porcentaje punto puntos millón millones millar millares mil mitad tercio cuarto
año años mes meses semana semanas día días
aumentó aumentaron aumenta aumentan aumentado aumento subió subieron sube subido bajó bajaron baja bajado cayó cayeron cae caído creció crecieron crece crecido disminuyó disminuyeron disminuido descendió redujo redujeron reducido alcanzó alcanzaron alcanza ascendió ascienden asciende pasó pasaron pasar llegó llegaron contaba cuenta cuentan representa representan
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
`;

/** What a full stop follows in Spanish without ending a sentence. */
export const spanishAbbreviations = `
aa.vv admón aprox art arts av avda cap caps cf d da dr dra ed eds ee.uu ej etc fig figs gral hab ibid n núm núms op p pág págs párr pp prof s.a sec sr sra sres st tab tel vol
ene feb mzo abr jun jul ago sept oct nov dic
`;
