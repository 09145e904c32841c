import { casesIn } from './otherLanguages';

describe('figures in German', () => {
  const { reads, equals, isClean } = casesIn('de');
  const swiss = casesIn('de-CH');

  equals('Der Anteil lag bei 12,5 Prozent.', 'The share was at 12.5 per cent.');
  equals('Der Anteil lag bei 12,5 %.', 'The share was at 12.5%.');
  equals('Die Kosten betrugen 1,2 Mrd. Euro.', 'The costs were 1.2 billion euros.');
  equals('Es waren rund 1.200 Beamte im Einsatz.', 'There were about 1,200 officers on duty.');
  equals('Mehr als 1 200 Fälle wurden gemeldet.', 'More than 1,200 cases were reported.');
  equals('Weniger als 3,5 Mio. Menschen leben dort.', 'Fewer than 3.5 million people live there.');
  equals('Mindestens 40 Prozent der Befragten stimmten zu.', 'At least 40 per cent of those asked agreed.');
  equals('Höchstens 250 Euro pro Monat wurden gezahlt.', 'At most 250 euros per month were paid.');
  equals('Fast 7.500 Anträge gingen ein.', 'Nearly 7,500 applications came in.');
  equals('Bis zu 500 Personen kamen.', 'Up to 500 persons came.');
  equals('Die Zahl stieg um 12,5 Prozent.', 'The number rose by 12.5 per cent.');
  equals('Die Zahl ist um 12,5 Prozent gesunken.', 'The number has fallen by 12.5 per cent.');
  equals('Der Anteil stieg von 5 auf 7 Prozent.', 'The share rose from 5 to 7 per cent.');
  equals('Ein Rückgang von 1,5 Prozentpunkten folgte.', 'A decrease of 1.5 percentage points followed.');
  equals(
    'Zwischen 5 und 7 Prozent der Haushalte sind arm.',
    'Between 5 and 7 per cent of the households are poor.',
  );
  equals('Die Fläche beträgt 357.000 Quadratkilometer.', 'The area is 357,000 square kilometres.');
  equals('Es waren 5.123 Fälle je 100.000 Einwohner.', 'There were 5,123 cases per 100,000 inhabitants.');
  equals('Das sind 20 Prozent mehr als im Vorjahr.', 'That is 20 per cent more than the previous year.');
  reads('Zwei Drittel der Beamten und die Hälfte der Schulen.', '0.666666666667 fraction; 0.5 fraction');
  reads('Etwa jeder vierte Schüler fehlte.', '~0.25 fraction');
  reads('Der Wert stieg im Jahr 2023 auf 1.234,5 Mrd. €.', '↑1234500000000 EUR');
  reads('Sie erhielten 1.200,50 Euro, er 3,– Euro.', '1200.5 EUR; 3 EUR');
  reads('Gut 300 Schulen und knapp 40 km.', '>300 schulen; <40 km');
  reads('In Hamburg waren es 320 Fälle, in den Schulen 14 Fälle.', '320 fälle; 14 fälle');
  reads('Es kamen 5.999 Anträge, mehr als 2022.', '5999 anträge');
  reads('Es kamen mehr als 2.022 Anträge.', '>2022 anträge');
  reads('Ein Viertel der Befragten sagte nein.', '0.25 fraction');
  reads('Über die Hälfte der Haushalte.', '>0.5 fraction');
  reads('Der Mindestlohn liegt bei 12,41 € je Stunde.', '12.41 EUR/hour');
  reads('Die Mieten stiegen zwischen 2015 und 2023 um 4,1 Prozent.', '4.1 percent');
  reads('Bis Ende 2025 sollen 400.000 Wohnungen entstehen.', '400000 wohnungen');
  reads('Es gibt zweiundzwanzig Schulen und zweihundert Lehrer.', '22 schulen; 200 lehrer');
  reads('Die Zahl lag bei 12. Danach fiel sie auf 3.', '12; ↓3');
  reads('Der Strom kostet 30 Cent.', '30 EUR');
  swiss.reads("Es kostete 1'234.50 Franken, also 12,5 Prozent mehr.", '1234.5 CHF; 12.5 percent');

  isClean('Am 12. März 2024 trat das Gesetz in Kraft.');
  isClean('Siehe Abschnitt 3, S. 4 und Artikel 8 sowie Art. 5 Abs. 2 Satz 3.');
  isClean('Das Gesetz vom 3. Mai 2021 (BGBl. I S. 1234) gilt seit 2022.');
  isClean('Im 3. Quartal und am 2. Tag des 21. Jahrhunderts.');
  isClean('Vom 12.3. bis 14.3.2024 und am 12.03.2024.');
  isClean('Um 14 Uhr und um 14.30 Uhr begann es.');
  isClean('Die Verordnung (EU) Nr. 1907 und § 3 Abs. 1.');
  isClean('In den 1990er Jahren und bis 2030.');
  isClean('COVID-19, die G7 und ISO 9001.');
  isClean('Kapitel 2.1 und Abb. 4 zeigen es, ebenso Tab. 3 und Nr. 7.');
  isClean('Vor zwei Jahren begann die Reform.');
  isClean('Wir empfehlen, 500 Stellen zu schaffen.');
  isClean('Die Behörde hat in einem Schreiben darauf hingewiesen.');
  isClean('Er war der Erste, sie die Zweite.');
  isClean('Sie tagte in Raum 3, nach Szenario 2 und Typ 1.');
  isClean('Laut Drucksache 19/1234 und Az. 3 C 12/21.');
  isClean('Version 2.1.3 erschien am 1. Juli.');
});
