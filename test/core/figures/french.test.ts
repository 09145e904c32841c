import { casesIn } from './otherLanguages';

describe('figures in French', () => {
  const { reads, equals, isClean } = casesIn('fr-FR');

  equals('Le taux est de 12,5 pour cent.', 'The rate is at 12.5 per cent.');
  equals('Le taux est de 12,5\u00a0%.', 'The rate is at 12.5%.');
  equals('Le coût atteint 1,2 milliard d’euros.', 'The cost reached 1.2 billion euros.');
  equals('Le budget est de 5 M€ et de 3 Md€.', 'The budget is 5 million euros and 3 billion euros.');
  equals('Environ 1 200 agents sont venus.', 'About 1,200 agents came.');
  equals('Plus de 1\u202f200 agents sont venus.', 'More than 1,200 agents came.');
  equals('Moins de 3,5 millions d’habitants y vivent.', 'Fewer than 3.5 million inhabitants live there.');
  equals('Au moins 40\u00a0% des ménages sont pauvres.', 'At least 40% of the households are poor.');
  equals('Au plus 250 euros par mois sont versés.', 'At most 250 euros per month are paid.');
  equals('Près de 7\u00a0500 dossiers sont arrivés.', 'Nearly 7,500 files arrived.');
  equals('Le nombre a augmenté de 12,5 %.', 'The number has risen by 12.5%.');
  equals('Le nombre a baissé de plus de 5 %.', 'The number has fallen by more than 5%.');
  equals('Une baisse de 1,5 point de pourcentage a suivi.', 'A decrease of 1.5 percentage points followed.');
  equals('Entre 5 et 7 % des ménages sont pauvres.', 'Between 5 and 7% of the households are poor.');
  equals('Il y a 5 123 cas pour 100 000 habitants.', 'There are 5,123 cases per 100,000 inhabitants.');
  equals('Il coûte 10 000 € par habitant.', 'It costs 10,000 euros per head.');
  reads('Deux tiers des agents et la moitié des écoles.', '0.666666666667 fraction; 0.5 fraction');
  reads('Une personne sur cinq est pauvre.', '0.2 fraction');
  reads('La part passe de 5 % à 7 % en 2023.', '5..7 percent');
  reads('Quatre-vingt-dix élèves et vingt et un maîtres.', '90 élèves; 21 maîtres');
  reads('Le taux est de 7,1 % un an plus tôt.', '7.1 percent');
  reads('Il a reculé de 0,3 point.', '↓0.3 percentage points');
  reads('Le quart des élèves.', '0.25 fraction');
  reads('Le salaire est de 11,65 € de l’heure.', '11.65 EUR/hour');
  reads('La récolte est de 1.234,5 tonnes.', '1234.5 tonnes');
  reads('Plus d’un million de personnes.', '>1000000 personnes');
  reads('Près d’un quart des élèves.', '~0.25 fraction');

  isClean('Le 12 mars 2024, puis le 1er avril 2024.');
  isClean('Voir l’article 8, p. 4, et la section 3.');
  isClean('La loi n° 2023-12 du 3 mai 2023 et l’art. 5.');
  isClean('Dans la salle 3, selon le scénario 2 et le type 1.');
  isClean('Le 2e trimestre et la 3ème édition.');
  isClean('La réunion commence à 14 h 30 et finit à 18 heures.');
  isClean('Entre 2019 et 2023, la part a reculé.');
  isClean('Depuis 2019 et jusqu’en 2030.');
  isClean('Le tableau 3 et la figure 2 du chapitre 4.');
  isClean('Il y a 5 ans, la réforme commençait.');
  isClean('Nous recommandons de créer 500 postes.');
  isClean('Le règlement (UE) 2016/679 s’applique.');
  isClean('On ne peut pas le dire à la fin.');
  isClean('COVID-19 et le G7.');
});
