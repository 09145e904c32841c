/** Words by which a draft speaks of itself, of what it wants, or of what it only supposes. */

/** The document as a thing: `this paper`, `our note`. */
export const SELF =
  /\b(?:this|our|the present)\s+(?:[\w-]+\s+){0,2}(?:paper|note|brief|briefing|report|document|submission|memo|memorandum|draft|chapter|section|annex|appendix|article|study|strategy|guide|consultation)\b|\b(?:chapter|section|part)s?\s+\d+\s+(?:sets?|describes?|explains?|looks?|covers?)\b/i;

/** What a document is made of; a small number of them is about the document itself when it speaks of itself. */
export const SELF_NOUNS =
  /^(?:parts?|sections?|chapters?|recommendations?|proposals?|questions?|sources?|annex(?:es)?|appendi(?:x|ces)|topics?|themes?|steps|options|issues|points|messages|findings|conclusions|aims|objectives|principles|examples|boxes|tables|figures|charts|case|studies|documents|notes|papers|strands|reasons|things|areas|pages)$/;

export const FIRST_PERSON =
  /\b(?:we|i|me|my|our|us|this (?:newspaper|committee|note|paper|report|brief|column|council))\b/i;

/** What someone wants done, behind a first person or alone. */
export const WANTS =
  /\b(?:recommend(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|recommendations?|suggest(?:s|ed|ing)?|would|should|ought|urge[sd]?|call(?:s|ing)? (?:for|on)|ask(?:s|ing)? (?:for|that)?|want|advise|favour|advocate|consult(?:ing|ed)? on)\b/i;

/** `ministers should`, `the grant ought to`: an obligation that the draft states itself. */
export const OBLIGES = /\b(?:should|ought to|needs? to|must)\b/i;

/** `I will cut`, `we pledge`, `our aim is to`, `it is proposed that`, `members are asked to approve`: what is promised or put to a vote. */
export const PLEDGES =
  /\b(?:(?:we|i) (?:will|shall) (?!see|show|find|argue|explain|discuss|describe|be\b|have\b|never|not)\w+|(?:we|i) (?:pledge|promise|commit|intend|plan|aim|hope)|our (?:aim|goal|plan|ambition|target) is|let us|it is (?:proposed|recommended|suggested) that|are (?:asked|invited|requested) to (?:approve|agree)|^resolved)\b/i;

/** `The proposal would save`, `under our plan, spending would reach`: what the draft's own idea would come to. */
export const IDEA =
  /\b(?:(?:this|the|our|such an?|each) (?:[\w-]+ )?(?:proposals?|recommendations?|options?|package)|our (?:[\w-]+ )?(?:plans?|scheme|policy|reform|levy|approach))\b[^.;]{0,60}?\b(?:would|could|might)\b/i;

/** `for every £1 spent … might return`: an example. */
export const EACH_SPENT = /\bfor (?:every|each) [£$€]\S+.{0,60}\b(?:would|could|might)\b/i;

/** Someone else says it. */
export const REPORTED =
  /\b(?:said|says|say|told|argues?|argued|recommends|recommended|advises?|advised|according to|asked|warned|warns|wants|wanted|urged|urges|proposes|proposed|requires?|guidance|guidelines?|regulations?|law|act|standard|standards|code|estimates?)\b/i;

/** A lead-in that makes the items of its list proposals. */
export const LEADS_IN =
  /\b(?:recommend(?:s|ed|ations?)?|propos(?:e|es|ed|als?)|suggest(?:s|ed|ions?)?|should|urge|call on|ask|next steps?|asks|must)\b/i;

/** A sentence that opens with a bare verb tells someone to do something; `Pay suffers`, `Cuts of £4m` open with a noun. */
export const IMPERATIVE =
  /^(?:(?:first|second|third|fourth|finally|then|next|also|and|instead|lastly)\b,?\s+)?(?:recruit|fund|create|set|provide|give|raise|cut|introduce|extend|require|build|publish|increase|reduce|commit|establish|invest|spend|offer|ensure|restore|train|make|adopt|launch|double|limit|cap|pay|hire|bring|pilot|open|grant|allocate|appoint|fill|add|plant|install|lower|keep|hold|move|review|replace|retrofit|insulate|expand|protect|ring-fence|release|deliver|support|allow|abolish|end|start|convert|repeat|halve|fix|place|ask|advance|reserve|guarantee|waive|freeze|scrap)\b(?!\s+(?:of|in|is|was|has|were|are|had|will|rose|fell|rises|falls|suffers?|lags?|costs|went|grew|stood|at|from|for|and|or)\b)/i;

/** `And if a grant is cut by more than $50,000, give notice`: the condition and the order that it leads to. */
export const CONDITIONAL_ORDER =
  /^(?:and |but |then )?(?:if|where|when)\b[^.,]{1,160}(?:,\d{3}[^.,]{0,80})?,\s+(?:give|pay|cut|raise|offer|provide|set|fund|publish|require|ask|tell|hold|cap|allow|let|make|stop|start)\b/i;

/** What is only supposed. */
export const SUPPOSES =
  /\b(?:suppose|supposing|imagine|imagining|assume that|assuming|let us say|let's say|hypothetical(?:ly)?|for the sake of argument|by way of illustration|to illustrate|say an?|were to|for instance, an?|for example, an?|as an example)\b|^(?:assume|picture|take|consider|think of)\b/i;

export const CONDITION = /^(?:if|were|had|even if|what if)\b/i;

export const WOULD = /\b(?:would|could|might)\b/i;

/** `would need £2m if 300 homes were bought`: the condition, and what makes it unreal behind it. */
export const IF = /\bif\b/i;

export const UNREAL = /\b(?:were|had)\b/i;

export const WHAT_IF = /^(?:what if|how about)\b/i;

/** `If asked about a cap`, `if pressed`: a cue for a speaker, no report. */
export const SPEAKER_CUE = /^if (?:asked|pressed|challenged)\b/i;

/** `asks for an answer within 21 days`: a date by which to reply. */
export const DEADLINE = /\b(?:answer|reply|respond|response|decision)\s+(?:\w+\s+)?within\s*$/i;
