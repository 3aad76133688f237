/** Times of day and the meals that stand for them. */
import type { Rule } from './marks'
import { timeOfDay } from './saying'

export const TIMES_OF_DAY: readonly Rule[] = [
  timeOfDay(
    'ev(?:e)?ry (?:morning|am)|each morning|(?:in|ea\\.?) (?:the )?(?:morning|am)s?|mornings?|q~a\\.?m\\.?|om|mane|(?:(?:with|before|after|at) |w/~)?breakfast|on waking|when i (?:wake|get) up|(?<!\\bi )a\\.?m\\.?(?! (?:on|taking|using|not|also|still|currently|now|tag|morgen|vormittag|mittag|nachmittag|abend|wochenende)\\b| \\d{1,2}\\.\\d{1,2}\\.)|(?:jeden |am )?morgens?|früh|morgends|(?:zum |nach dem |vor dem )?frühstück|nüchtern|(?:cada |c/~|(?:por|x) las? |en las? |(?:todas )?las )?mañanas?|(?:con el )?desayuno|en ayunas|(?:chaque |le |tous les )?matins?|au réveil|à jeun|(?:au )?petit~-?~déjeuner',
    'morning',
  ),
  timeOfDay(
    '(?:at |ev(?:e)?ry )?(?:noon|midday|lunch(?:~time)?)|(?:with|w/) lunch|mittags?|zu mittag|(?:zum )?mittagessen|(?:al )?mediodía|con la comida|(?:à |le )?midi|(?:in the |every |each )?afternoons?|nachmittags?|après-midi',
    'noon',
  ),
  timeOfDay(
    'ev(?:e)?ry evening|each evening|(?:in the )?evenings?|(?:(?:with|after|at|before) |w/~)?(?:dinner|supper)|q~p\\.?m\\.?|p\\.?m\\.?|(?:jeden |am )?abends?|(?:zum )?abendessen|(?:(?:por|x|en) las? )?tardes?|(?:con la )?cena|(?:chaque |le |tous les )?soirs?|(?:au )?dîner',
    'evening',
  ),
  timeOfDay(
    '(?:ev(?:e)?ry |each |at )?(?:night|nite)(?:~time)?|nights|nightly|(?:at |before )?bed~time|(?:at|before|going to) bed|q~h\\.?s\\.?|h\\.?s\\.?|nocte|ev(?:e)?ry pm|in the pm|(?:zur |jede )?nachts?|vor dem schlafen(?:~gehen)?|zum schlafen|(?:cada |c/~|(?:por|x) las? |en las? |todas las )?noches?|(?:antes de|al) (?:dormir|acostar(?:se|me))|(?:la |chaque |toutes les )?nuits?|au coucher|avant (?:de dormir|le coucher)',
    'night',
  ),
]
