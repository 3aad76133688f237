/**
 * Words of the list that nobody is offered here: of violence, sickness, shame, bodies, family, court and money troubles.
 */
export const UNPLEASANT_ENGLISH: ReadonlySet<string> = new Set(
  `abandon absurd abuse accident accuse addict adult affair alarm alcohol alone anger angry anxiety army arrest assault
  attack aunt avoid awful awkward baby battle betray bind bitter blade blame bleak bless blind blood blush body bomb
  bone boring boss boy broken brother bulk bullet burden burger burst cage cancel cannon chaos chest child chronic
  clinic coach couple cousin crack crash crazy cream cricket crime cruel crush cry dad damage damp danger daughter
  debate debris decline defense defy delay demise denial deny depend derive desert despair destroy dilemma dirt
  disagree disease dismiss disorder divorce dizzy doctor domain draft drastic dumb dust dwarf empty endless enemy
  enforce erode error erupt escape evil evoke excess exclude execute exercise exhaust exhibit exile expose eyebrow
  fade faint false fat fatal father fatigue fault fee female fever fire flee foil force forget fragile frown frozen
  fury garbage gasp ghost girl gloom gorilla grief grit grunt guilt gun hair hammer hard harsh hazard head heart heavy
  hole horror hospital hungry hunt hurt husband ignore ill illegal illness infant inflict inhale inject injury inmate
  innocent insane insect jealous junior junk kick kid kidney kiss knife law lawsuit lazy leg legal liar lonely loud
  love mad maid mandate marriage mask mass mean medal member mercy misery miss mistake mom monster moral mother naive
  nasty neck negative neglect nerve noise nuclear nurse obey obscure odor orphan oven panic parent patient penalty
  pill pistol plug police poverty power prison private problem prosper pull pulp pulse punch purity push quit rabbit
  rack raw rebel regret reject resist response retreat rib rifle rigid riot risk rival romance rough rubber rude rule
  sad sadness sample scare scatter secret seed shallow shiver shock shoot shove shrug shy sibling sick siege silent
  sister skin skull slender slim slush smoke sniff sorry spider spike split spoil spread squeeze stick stomach strike
  struggle stumble submit suffer surge suspect swallow swamp swear sword symptom tattoo throw thumb tissue tobacco
  toddler toilet tongue tooth tragic trap trash trial tribe trick trouble ugly unable unaware uncle uncover undo
  unfair unhappy unusual upset urge useless vacant vague virus void warfare warrior waste weapon wedding weird wet
  whip wife wild witness wolf woman worry wreck wrestle wrong youth`.split(/\s+/),
)
