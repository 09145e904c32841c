const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that end a noun phrase: they are neither the counted noun nor stand inside it. */
export const FUNCTION_WORDS = set(
  `
a an the this that these those my your his her its our their whose which who whom what when where why how
and or but nor so yet if than then though although because while whereas whether unless until till since
of in on at by for from to with without within into onto upon about above below over under after before between among across
against along around as behind beside besides beyond despite down during except inside like near off out outside past per plus minus
through throughout toward towards up via versus vs amid
i you he she it we they me him them us
be is are was were been being am has have had having do does did doing done will would shall should can could may might must ought
not no also only just even still already again ever never always often both either neither each every
said says say saying told added adds added’s remains remained makes made make means meant goes went comes came takes took gets got
rose rise rises rising fell fall falls falling grew grow grows increased increases decreased dropped drops declined declines climbed
gained gains lost loses became becomes stood stands shows showed found finds reported compared according including
there here now today yesterday tomorrow respectively however therefore thus hence too
apart ago later earlier long wide high tall deep old away ahead higher lower longer shorter bigger smaller
himself herself itself themselves thats its one’s
`.trim(),
);

/** Plurals without a final s, and words that name several without one. */
export const PLURALS = set(
  'people children men women police staff feet teeth mice geese cattle sheep deer fish aircraft spacecraft personnel media data criteria phenomena bacteria fungi alumni curricula strata folk youth crew households species series headquarters offspring policemen policewomen firemen businessmen fishermen spokesmen clergy dead injured unemployed troops poultry',
);

/** Words that end in s and are no plural. */
export const SINGULARS = set(
  'business process crisis analysis basis status bus gas class loss pass press access address progress success census virus bonus campus corpus focus plus always perhaps sometimes besides news physics politics economics mathematics athletics this his its has was is as us thus yes less unless across versus towards afterwards regardless nevertheless previous various serious famous religious obvious numerous continuous dangerous precious anonymous indigenous enormous tremendous homeless wireless useless endless harmless ruthless apparatus consensus emphasis thesis hypothesis oasis diabetes rabies',
);

/** Abbreviated and full month names; the index divided by two is the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sep', 9],
  ['sept', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 14]],
]);

/** A number right behind one of these names a part of a document, a law or a form, whatever stands after it. */
export const STRONG_LABELS = set(
  `
section sections sec secs § page pages p pp pg figure figures fig figs table tables tab chart charts chapter chapters ch chap appendix annex annexes
paragraph paragraphs para paras clause clauses article articles art schedule schedules regulation regulations reg rule rules
equation equations eq eqs eqn eqns footnote footnotes endnote note notes box boxes exhibit panel plate reference references ref refs
volume volumes vol vols issue no nos number numbers № form order amendment directive decree resolution bill act title lemma theorem
verse recital column columns supplement supplementary recommendation
code codes invoice port size pin account passcode password serial version versions release v edition isbn issn doi pmid arxiv flight route highway interstate motorway junction junctions exit latitude longitude
zip ext extension floor desk room rooms suite apartment apt flat unit building platform gate terminal channel circular bulletin protocol isotope
`.trim(),
);

/** A bare integer behind one of these is a label unless a unit or a counted plural follows. */
export const WEAK_LABELS = set(
  `
phase phases stage stages step steps part parts type types tier tiers level levels grade grades category categories class classes group groups
case cases sample samples site sites bed beds model models scenario scenarios option options task tasks aim aims objective objectives goal goals
priority priorities strand strands pillar pillars principle principles mission missions cohort cohorts wave waves round rounds game games race
lane hole seed day days week weeks month months year years season seasons series episode episodes lot lots plot plots zone zones band bands
ward wards district districts region area areas sector sectors block blocks team teams row rows seat track tracks core cores station stations
experiment experiments study studies trial trials test tests run runs patient patients subject subjects participant clone clones complex
compound compounds method methods scheme schemes mode modes layer layers cluster clusters factor factors component components hypothesis
criterion criteria domain domains element elements chromosome fraction fractions line lines exon exons intron codon residue residues position positions node nodes
period periods batch batches set sets example examples algorithm axis quadrant point division league route line bus
target indicator outcome measure item items question questions slide enzyme theme paper standard pathway stream lesson key quarter fire engine
id ids bay bays dataset chapter briefing briefings draft drafts memo memos memorandum newsletter leaflet factsheet pamphlet agenda dispatch instalment brief label labels
`.trim(),
);

/** Units of time by which a rate or a relative period is given. */
export const TIME_NOUNS = set(
  'second minute hour day night week fortnight month quarter year decade century season shift session term annum',
);
