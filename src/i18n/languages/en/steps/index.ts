import { start } from './start'
import { concerns } from './concerns'
import { details } from './details'
import { goals } from './goals'
import { tried } from './tried'
import { health } from './health'
import { body } from './body'
import { mind } from './mind'
import { medicines } from './medicines'
import { life } from './life'
import { topics } from './topics'
import { relationships } from './relationships'
import { background } from './background'
import { past } from './past'
import { about } from './about'
import { limits } from './limits'
import { team } from './team'
import { visit } from './visit'
import { questions } from './questions'
import { booking } from './booking'
import { afterVisit } from './afterVisit'
import { own } from './own'

export const words = {
  ...start,
  ...concerns,
  ...details,
  ...goals,
  ...tried,
  ...health,
  ...body,
  ...mind,
  ...medicines,
  ...life,
  ...topics,
  ...relationships,
  ...background,
  ...past,
  ...about,
  ...limits,
  ...team,
  ...visit,
  ...questions,
  ...booking,
  ...afterVisit,
  ...own,
} as const
