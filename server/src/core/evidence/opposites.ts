import { languageOf } from '../text/language';
import { once } from '../text/remember';
import { stemIn } from '../text/words';

/** Pairs of groups that exclude each other, by the language whose words they are. */
const pairs: Readonly<Record<string, string>> = {
  en: `women men, female male, girl boy, child adult, rural urban, public private, north south, east west, primary secondary,
    internal external, full part, minority white, domestic foreign, new existing, young old, rich poor, gross net, accept reject,
    join leave, employed unemployed, import export, average median, mean median, minimum maximum, before after, day night,
    income expenditure`,
  de: `frauen männer, weiblich männlich, mädchen jungen, kinder erwachsene, ländlich städtisch, öffentlich privat, norden süden,
    osten westen, brutto netto, einfuhren ausfuhren, importe exporte, einnahmen ausgaben, jung alt, reich arm, vollzeit teilzeit,
    erwerbstätige arbeitslose, inländisch ausländisch, inländer ausländer, durchschnitt median, anerkannt abgelehnt, tag nacht`,
  fr: `femmes hommes, filles garçons, enfants adultes, rural urbain, public privé, nord sud, brut net,
    importations exportations, recettes dépenses, jeunes âgés, riches pauvres, nationaux étrangers, moyenne médiane,
    accordées refusées, jour nuit`,
  es: `mujeres hombres, femenino masculino, rural urbano, público privado, norte sur, bruto neto,
    importaciones exportaciones, ingresos gastos, jóvenes mayores, ricos pobres, nacionales extranjeros, media mediana,
    concedidas denegadas, día noche`,
};

/** For each stem of a pair, what stands on the other side; made when it is first asked for, not at the start. */
export const opposed = once((): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  const add = (word: string, other: string): void => void all.set(word, [...(all.get(word) ?? []), other]);
  for (const [tag, list] of Object.entries(pairs))
    for (const pair of list.split(',')) {
      const [a = '', b = ''] = pair
        .trim()
        .split(/\s+/)
        .map((word) => stemIn(word, languageOf(tag)));
      add(a, b);
      add(b, a);
    }
  return all;
});
