import { casesIn } from './otherLanguages';

describe('figures in Spanish', () => {
  const { reads, equals, isClean } = casesIn('es');
  const mexican = casesIn('es-MX');

  equals('La tasa es del 12,5 por ciento.', 'The rate is 12.5 per cent.');
  equals('La tasa es del 12,5 %.', 'The rate is 12.5%.');
  equals('El coste fue de 1,2 mil millones de euros.', 'The cost was 1.2 billion euros.');
  equals('Unos 1.200 agentes vinieron.', 'About 1,200 agents came.');
  equals('Más de 1.200 agentes vinieron.', 'More than 1,200 agents came.');
  equals('Menos de 3,5 millones de habitantes viven allí.', 'Fewer than 3.5 million inhabitants live there.');
  equals('Al menos el 40 % de los hogares es pobre.', 'At least 40% of the households are poor.');
  equals('Como máximo 250 euros por mes.', 'At most 250 euros per month.');
  equals('Casi 7.500 expedientes llegaron.', 'Nearly 7,500 files arrived.');
  equals('Cerca de 300 euros al año.', 'Close to 300 euros per year.');
  equals('El número aumentó un 12,5 %.', 'The number rose by 12.5%.');
  equals('El número bajó en más de 300 casos.', 'The number fell by more than 300 cases.');
  equals('Una caída de 1,5 puntos porcentuales siguió.', 'A fall of 1.5 percentage points followed.');
  equals('Entre el 5 y el 7 % de los hogares es pobre.', 'Between 5 and 7% of the households are poor.');
  equals('Hay 5.123 casos por cada 100.000 habitantes.', 'There are 5,123 cases per 100,000 inhabitants.');
  reads('Dos tercios de los agentes y la mitad de las escuelas.', '0.666666666667 fraction; 0.5 fraction');
  reads('Una de cada cinco personas es pobre.', '0.2 fraction');
  reads('Pasó del 5 % al 7 % en 2023.', '5..7 percent');
  reads('La tasa bajó del 12,5 % al 11,9 %.', '12.5..11.9 percent');
  reads('Once escuelas y treinta y cinco maestros.', '11 escuelas; 35 maestros');
  reads('La cuarta parte de los alumnos.', '0.25 fraction');
  reads('Entre un 40 y un 50 % de los encuestados.', '40..50 percent');
  reads('Son 1 234,5 toneladas en 5 ha.', '1234.5 tonnes; 5 hectares');
  mexican.reads('Cerca de 1,200.5 millones de pesos y 12.5 %.', '~1200500000 MXN; 12.5 percent');

  isClean('El 12 de marzo de 2024 entró en vigor.');
  isClean('Véase el artículo 8, p. 4, y la sección 3.');
  isClean('La ley 39/2015 y el Real Decreto 123/2020, de 3 de mayo.');
  isClean('En la sala 3, según el escenario 2 y el tipo 1.');
  isClean('El 2.º trimestre, la 3ª edición y el 1.º de mayo.');
  isClean('A las 14:30 h y a las 9 horas.');
  isClean('Desde 2019 y hasta 2030.');
  isClean('De 2019 a 2023 bajó.');
  isClean('La tabla 3 y el gráfico 2 del capítulo 4.');
  isClean('Hace 5 años empezó la reforma.');
  isClean('Recomendamos crear 500 plazas.');
  isClean('El 31/03/2024 y en el siglo XXI.');
  isClean('COVID-19 y el G7.');
});
