/** Irregular English forms, `base: form form`; regular ones are the stemmer's. */
const table = `
rise: rose risen; fall: fell fallen; grow: grew grown; shrink: shrank shrunk; spend: spent; lend: lent; send: sent; build: built
lose: lost; win: won; hold: held; buy: bought; sell: sold; pay: paid; leave: left; teach: taught; bring: brought; catch: caught
seek: sought; think: thought; fight: fought; meet: met; feed: fed; lead: led; read: read; speak: spoke spoken; write: wrote written
drive: drove driven; ride: rode ridden; give: gave given; choose: chose chosen; freeze: froze frozen; steal: stole stolen
break: broke broken; wear: wore worn; bear: bore born borne; tear: tore torn; swear: swore sworn; begin: began begun; drink: drank drunk
sing: sang sung; swim: swam swum; ring: rang rung; run: ran; become: became; overcome: overcame; see: saw seen; know: knew known
throw: threw thrown; draw: drew drawn; withdraw: withdrew withdrawn; fly: flew flown; eat: ate eaten; forget: forgot forgotten
hide: hid hidden; bite: bit bitten; shoot: shot; sit: sat; stick: stuck; strike: struck; spin: spun; dig: dug; hang: hung; swing: swung
sleep: slept; sweep: swept; weep: wept; feel: felt; deal: dealt; mean: meant; burn: burnt; learn: learnt; dream: dreamt; spell: spelt
spill: spilt; spoil: spoilt; lay: laid; lie: lain; bind: bound; wind: wound; grind: ground; sink: sank sunk; stand: stood
understand: understood; undertake: undertook undertaken; overtake: overtook overtaken; mistake: mistook mistaken; shake: shook shaken
tell: told; die: died dying; child: children; man: men; woman: women; person: persons people; foot: feet; tooth: teeth; goose: geese
mouse: mice; life: lives; wife: wives; knife: knives; half: halves; self: selves; leaf: leaves; loaf: loaves; thief: thieves; shelf: shelves
wolf: wolves; calf: calves; crisis: crises; analysis: analyses; basis: bases; thesis: theses; criterion: criteria; phenomenon: phenomena
datum: data; medium: media; stadium: stadia; bacterium: bacteria; index: indices; matrix: matrices; appendix: appendices
high: higher highest; low: lower lowest; large: larger largest; big: bigger biggest; small: smaller smallest; good: better best; bad: worse worst
old: older oldest elder; young: younger youngest; long: longer longest; short: shorter shortest; fast: faster fastest; late: later latest
`;

function read(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const entry of table.split(/[;\n]/)) {
    const [base, rest] = entry.split(':');
    if (base && rest) for (const form of rest.trim().split(/\s+/)) forms.set(form, base.trim());
  }
  return forms;
}

/** Irregular form -> base form. */
export const baseForms: ReadonlyMap<string, string> = read();
