import assert from 'node:assert/strict';
import { read } from './read';

type Cases = readonly (readonly [prose: string, figures: string])[];

function check(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [prose, figures] of cases) it(prose, () => assert.equal(read(prose), figures));
  });
}

check('numerals', [
  ['The trust runs 1,204 surgeries.', '1204 surgeries'],
  ['The survey reached 12 500 households.', '12500 households'],
  ['The scheme covers 12,34,567 farmers.', '1234567 farmers'],
  ['Some twenty-one councils replied.', '~21 councils'],
  ['Two hundred and five thousand patients waited.', '205000 patients'],
  ['The programme cost two and a half million pounds.', '2500000 GBP'],
  ['A dozen inspectors resigned.', '12 inspectors'],
  ['Half a million voters stayed at home.', '500000 voters'],
  ['About a quarter of a million drivers were fined.', '~250000 drivers'],
  ['The fund holds 3 lakh shares.', '300000 shares'],
  ['The state will spend Rs 40 crore on wells.', '400000000 INR'],
  ['The city has 3.4m residents.', '3400000 residents'],
  ['There are 25k vacancies in care.', '25000 vacancies'],
  ['The mean dose was 2.5 × 10−3 mg.', '0.0025 mg'],
  ['One hundred and one cases were confirmed.', '101 cases'],
  ['The tank holds 1½ litres.', '1.5 litres'],
  ['It took 2 1/2 hours.', '2.5 hours'],
  ['Output was 4.8 hundred thousand units.', '480000 units'],
  ['There were nine hundred and ninety-nine entries.', '999 entries'],
  ['Thirty thousand pupils sat the test.', '30000 pupils'],
]);

check('shares', [
  ['Unemployment stood at 4.2 per cent.', '4.2 percent'],
  ['Turnout was 61%.', '61 percent'],
  ['Fully 88 percent of respondents agreed.', '88 percent'],
  ['The rate was cut by 25 basis points.', '↓25 basis points'],
  ['Support fell by three percentage points.', '↓3 percentage points'],
  ['The gap widened to 7pp.', '↑7 percentage points'],
  ['A third of trusts overspent.', '0.333333333333 fraction'],
  ['Two-thirds of the schools have no nurse.', '0.666666666667 fraction'],
  ['Nearly three quarters of tenants are in arrears.', '~0.75 fraction'],
  ['One in five children lives in poverty.', '0.2 fraction'],
  ['Some 3 out of 4 graduates stayed.', '~0.75 fraction'],
  ['More than half of the bridges need repair.', '>0.5 fraction'],
  ['One-in-ten homes are empty.', '0.1 fraction'],
  ['Nine out of ten doctors said so.', '0.9 fraction'],
  ['Two in every five applications fail.', '0.4 fraction'],
  ['Sales dropped by a fifth.', '↓0.2 fraction'],
  ['Only 12 pc of the money was spent.', '12 percent'],
  ['The slope was 1:12.', '0.0833333333333 ratio'],
  ['Between 5 and 7 per cent of staff leave each year.', '5..7 percent'],
  ['Growth of 2 to 3 per cent is expected.', '2..3 percent'],
  ['Inflation of 5 and 7 per cent was recorded in the two regions.', '5 percent; 7 percent; 2 regions'],
]);

check('money', [
  ['The bill came to £1.2bn.', '1200000000 GBP'],
  ['Fares rose 5p.', '↑5 GBP'],
  ['It raised US$3 million.', '3000000 USD'],
  ['A grant of €4m was refused.', '4000000 EUR'],
  ['The levy brings in 1.2 billion pounds.', '1200000000 GBP'],
  ['They paid $10 to $15 billion in damages.', '10000000000..15000000000 USD'],
  ['Rents run from £900 to £1,400 a month.', '900..1400 GBP/month'],
  ['A place costs £36,000 a year.', '36000 GBP/year'],
  ['The fee is $25 per person.', '25 USD/head'],
  ['Parking is 80 pence an hour.', '80 GBP/hour'],
  ['The deal is worth A$1.4 billion.', '1400000000 AUD'],
  ['The company lost ¥30bn.', '↓30000000000 JPY'],
  ['The subsidy is 50 euros per tonne.', '50 EUR/tonne'],
  ['It will cost £5-7m.', '5000000..7000000 GBP'],
  ['A £50,000 fine was imposed.', '50000 GBP'],
  ['The budget is $2.1 trillion.', '2100000000000 USD'],
  ['The deficit was -£3.2m.', '-3200000 GBP'],
  ['They borrowed £750k.', '750000 GBP'],
]);

check('measures', [
  ['Emissions were 940 000 t last year.', '940000 tonnes'],
  ['The road is 12 miles long.', '12 miles'],
  ['The sea rose by 3.2 mm a year.', '↑3.2 mm/year'],
  ['The turbine yields 3.6 MW.', '3.6 MW'],
  ['The forest covers 1,200 square kilometres.', '1200 square km'],
  ['A parcel of 40 acres was sold.', '40 acres'],
  ['The wind reached 80 mph.', '80 mph'],
  ['It was 31°C in the shade.', '31 °C'],
  ['The reservoir holds 2.5 million litres.', '2500000 litres'],
  ['The file is 3GB.', '3 GB'],
  ['A mean of 14 μg/m3 was measured.', '14 μg'],
  ['The plant emits 2.1 MtCO2e.', '2.1 Mt'],
  ['The average wait is 14 months.', '14 months'],
  ['The depth was 30m.', '30 m'],
  ['The plot is 50 ft wide.', '50 feet'],
  ['It lasted 90 minutes.', '90 minutes'],
  ['The patient was 83 years old.', '83 years'],
  ['The tower is 110 metres tall.', '110 m'],
  ['The crop needs 500 mm of rain.', '500 mm'],
]);

check('rates and multiples', [
  ['There were 4.7 offences per 1,000 people.', '4.7 offences/1000 people'],
  ['The rate was 83 per 100,000 population.', '83/100000 people'],
  ['They build 400 homes a year.', '400 homes/year'],
  ['It handles 1,200 calls per week.', '1200 calls/week'],
  ['Costs are three times higher.', '3 times'],
  ['There was a tenfold rise in claims.', '10 times'],
  ['The risk is 2.5 times as great.', '2.5 times'],
  ['Deaths rose 6-fold.', '↑6 times'],
  ['The index stood at 104.2.', '104.2'],
  ['The team meets 3 times a week.', '3 times/week'],
]);

check('counts that share a noun', [
  ['The force fell from 15,469 to 12,649 PCSOs.', '15469..12649 pcsos'],
  ['The clinics saw 120 and 95 patients.', '120 patients; 95 patients'],
  ['Between 8 and 10 councils will merge.', '8..10 councils'],
  ['The panel has 8–10 members.', '8..10 members'],
  ['From 12,000 to 15,000 people marched.', '12000..15000 people'],
  ['Nine of the districts objected.', '9 districts'],
  ['The 27 member states agreed.', '27 member states'],
]);

check('numbers that are no figures', [
  ['The Act of 1996 was amended in 2012–13 and 2023/24.', ''],
  ['Doors open at 8.30am and close at 5 pm.', ''],
  ['The committee met on 31 March 2024.', ''],
  ['See section 31, Table 4 and Figs. 2 and 3.', ''],
  ['The M25 and the A47 were closed.', ''],
  ['COVID-19 and Article 8 were discussed.', ''],
  ['On the one hand, it is cheap.', ''],
  ['Call 0300 555 0142 or +44 20 7946 0958.', ''],
  ['We use version 2.1.3 of the tool.', ''],
  ['The G7 met before 9/11 and stayed open 24/7.', ''],
  ['The 22nd report of the 3rd committee came first.', ''],
  ['In the 1990s and the 80s, trams vanished.', ''],
  ['Form 27B must be sent to 48 Canal Street.', ''],
  ['The iPhone 14 and the Boeing 737 sold well.', ''],
  ['The home side won 2-1 after a 0-0 draw.', ''],
  ['No one knows which one is right.', ''],
  ['The meeting is at 14:30 on May 5.', ''],
  ['See [12] and [3–5, 7].', ''],
  ['Chapter Two and part three deal with tax.', ''],
  ['It falls under Regulation 12 and Schedule 3.', ''],
  ['The FTSE 100 and S&P 500 were flat.', ''],
  ['Phase 2 follows in Q3 2025.', ''],
  ['He lives at SW1A 1AA.', ''],
  ['The dispute began in 1848.', ''],
  ['Between 1850 and 1900 little changed.', ''],
  ['H2O and CO2 were measured in 5G networks.', ''],
  ['A third party and a second opinion were sought.', ''],
  ['Group 1 and group 2 were compared on day 14.', ''],
  ['The rule dates from mid-2019.', ''],
  ['Year 11 pupils sit it in May.', ''],
  ['A 4x4 was left in room 101.', ''],
]);
