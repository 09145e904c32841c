import type { LanguageName } from '../../text/language';

/** The words around a figure by which a claim is read, in one language. */
export interface ClaimCues {
  /** Behind a share: what it is a share of. */
  readonly whole: RegExp;
  readonly target: RegExp;
  readonly forecast: RegExp;
  /** Right before a figure: on which side of it the exact value lies. */
  readonly below: RegExp;
  readonly above: RegExp;
  /** Right before a period: it is that of a value with which another is compared. */
  readonly comparedTo: RegExp;
  /** Words that a period does not reach across; one before the figure does not cross `to` and `from` either (`in 2023 to 2,649`). */
  readonly crossingAfter: RegExp;
  readonly crossingBefore: RegExp;
  /** `389,450, and in March 2019 …`: the period opens the next clause. */
  readonly newClause: RegExp;
}

const english: ClaimCues = {
  whole: /^\s+of\s+(?:(?:the|all|its|their|these|those|his|her|our|such|both)\s+)*([^,.;:()]{2,60})/,
  target:
    /\b(?:targets?|aims?|aimed|goals?|plans?|planned|wants?|wanted|hopes?|pledge[sd]?|commit(?:s|ted)|would like|intends?|ambition|calls? for|called for|recommends?|recommended|proposes?|proposed|should)\b/i,
  forecast:
    /\b(?:forecasts?|projected|projections?|expects?|expected|predicts?|predicted|is likely to|are likely to|will)\b/i,
  below:
    /\b(?:nearly|almost|just under|close to|approaching|not quite|a little under|slightly under)\W+(?:\w+\W+){0,1}$/i,
  above:
    /\b(?:just over|a little over|slightly over|slightly more than|a little more than|just above|just more than)\W+(?:\w+\W+){0,1}$/i,
  comparedTo: new RegExp(
    [
      String.raw`\b(?:than|same as|(?:many|much|high|low|few|large) as)(?: (?:it|they) (?:was|were))?(?: (?:in|for|at|on|the))*\s+$`,
      String.raw`\b(?:down|up|compared|relative) (?:on|from|with|to)(?: (?:in|the|that of))*\s+$`,
      String.raw`\b(?:above|below|from|over|under|than|on|to|with) (?:its|their|the) (?:levels?|peak|totals?|figures?|average|high|low|number|record)(?: (?:of|in|for|seen|reached|recorded))*\s+$`,
    ].join('|'),
  ),
  crossingAfter: /\b(?:than|when|until|since|compared|against|whereas|while)\b/,
  crossingBefore: /\b(?:than|when|until|since|compared|against|whereas|while|to|from|and|but)\b/,
  newClause: /[,;]\s*(?:and|but|or|with|while)\b/,
};

const german: ClaimCues = {
  whole: /^\s+(?:von\s+)?(?:der|aller|des|dieser|ihrer|seiner|von)\s+([^,.;:()]{2,60})/i,
  target:
    /(?<!\p{L})(?:ziele?|zielwerts?|sollen?|sollten?|geplant(?:en?)?|plant|planen|will|wollen|fordert|fordern|vorgesehen|strebt|empfiehlt)(?!\p{L})/iu,
  forecast:
    /(?<!\p{L})(?:prognosen?|prognostiziert|erwartet|erwarten|voraussichtlich|schätzt voraus|dürften?|(?:wird|werden) (?:auf|um|bis))(?!\p{L})/iu,
  below: /(?<!\p{L})(?:fast|nahezu|beinahe|knapp)\s+$/iu,
  above: /(?<!\p{L})(?:gut|etwas über|etwas mehr als|wenig mehr als)\s+$/iu,
  comparedTo:
    /(?<!\p{L})(?:als|wie|gegenüber|verglichen mit)(?: (?:noch|im|in|dem|zu|vor|Jahr|Jahre))*\s+$/iu,
  crossingAfter: /(?<!\p{L})(?:als|wie|bis|seit|gegenüber|verglichen|während)(?!\p{L})/iu,
  crossingBefore: /(?<!\p{L})(?:als|bis|seit|gegenüber|während|auf|von|und|aber)(?!\p{L})/iu,
  newClause: /;|,\s*(?:und|aber|oder|während|doch)(?!\p{L})|^\s*(?:(?:Prozent|%),?\s*|,\s*)?und(?!\p{L})/iu,
};

const french: ClaimCues = {
  whole: /^\s+(?:des|du|de la|de l['’]|de|d['’])\s*([^,.;:()]{2,60})/i,
  target:
    /(?<!\p{L})(?:objectifs?|cible|vise|visent|prévoit de|devrait|devraient|devons|veut|veulent|recommande|propose|prévus?|prévues?)(?!\p{L})/iu,
  forecast:
    /(?<!\p{L})(?:prévisions?|projections?|attendus?|attendues?|sera|seront|atteindra|atteindront)(?!\p{L})/iu,
  below: /(?<!\p{L})(?:près d['’e]|presque|quasiment|un peu moins d['’e])\s*$/iu,
  above: /(?<!\p{L})(?:un peu plus d['’e])\s*$/iu,
  comparedTo: /(?<!\p{L})(?:que|qu['’]|par rapport à|contre)\s*(?:(?:en|à|au|l['’]année)\s*)*$/iu,
  crossingAfter: /(?<!\p{L})(?:que|qu['’]|jusque|depuis|contre|par rapport|tandis)(?!\p{L})/iu,
  crossingBefore: /(?<!\p{L})(?:que|qu['’]|jusque|depuis|contre|tandis|à|de|et|mais)(?!\p{L})/iu,
  newClause: /;|,\s*(?:et|mais|ou|tandis)(?!\p{L})/iu,
};

const spanish: ClaimCues = {
  whole: /^\s+(?:de los|de las|de la|del|de)\s+([^,.;:()]{2,60})/i,
  target:
    /(?<!\p{L})(?:objetivos?|meta|metas|pretende|pretenden|debería|deberían|quiere|quieren|recomienda|propone|previstos?|previstas?|planea)(?!\p{L})/iu,
  forecast:
    /(?<!\p{L})(?:previsión|previsiones|proyección|proyecciones|se espera|será|serán|alcanzará|alcanzarán)(?!\p{L})/iu,
  below: /(?<!\p{L})(?:casi|cerca de|algo menos de|poco menos de|prácticamente)\s+$/iu,
  above: /(?<!\p{L})(?:algo más de|poco más de)\s+$/iu,
  comparedTo: /(?<!\p{L})(?:que|frente a|respecto a|respecto de)(?: (?:en|el|la|año))*\s+$/iu,
  crossingAfter: /(?<!\p{L})(?:que|hasta|desde|frente|comparado|mientras)(?!\p{L})/iu,
  crossingBefore: /(?<!\p{L})(?:que|hasta|desde|frente|mientras|a|de|y|pero)(?!\p{L})/iu,
  newClause: /;|,\s*(?:y|pero|o|mientras)(?!\p{L})/iu,
};

/** What is read as English is has its words. */
export const claimCues: Readonly<Record<LanguageName, ClaimCues>> = {
  en: english,
  other: english,
  de: german,
  fr: french,
  es: spanish,
};
