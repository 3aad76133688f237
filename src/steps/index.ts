/** The registry: the order here is the order on screen, on review and on paper. */
import { start } from './start/start'
import { concerns } from './concerns/concerns'
import { details } from './details/details'
import { goals } from './goals/goals'
import { tried } from './tried/tried'
import { health } from './health/health'
import { body } from './body/body'
import { mind } from './mind/mind'
import { medicines } from './medicines/medicines'
import { life } from './life/life'
import { topics } from './topics/topics'
import { relationships } from './relationships/relationships'
import { background } from './background/background'
import { past } from './past/past'
import { about } from './about/about'
import { limits } from './limits/limits'
import { team } from './team/team'
import { visit } from './visit/visit'
import { questions } from './questions/questions'
import { booking } from './booking/booking'
import { afterVisit } from './afterVisit/afterVisit'

export const STEPS = [
  start,
  concerns,
  details,
  goals,
  tried,
  health,
  body,
  mind,
  medicines,
  life,
  topics,
  relationships,
  background,
  past,
  about,
  limits,
  team,
  visit,
  questions,
  booking,
  afterVisit,
] as const
