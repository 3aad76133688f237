import { testRules } from '../../../tests/suggestions/rulesCases'
import { IDENTITY } from './identity'

testRules(IDENTITY, {
  R31: {
    fires: [[{ 'background.identityPart.part': 'no' }, 'background.identityPart.part']],
    not: { 'a little': { 'background.identityPart.part': 'bit' } },
  },
  R32: {
    fires: [
      [{ 'background.gender.fit': ['woman', 'transWoman'] }, 'background.gender.fit'],
      [{ 'concerns.picked': ['gender'] }, 'concerns.picked/gender'],
      [{ 'concerns.picked': ['genderCare'] }, 'concerns.picked/genderCare'],
    ],
    not: {
      'a man': { 'background.gender.fit': ['man'] },
      'nothing is guessed from pronouns': { 'about.name.pronouns': ['they'] },
      'rather not said': { 'background.gender.fit': ['preferNot'] },
      'the short version does not ask': [{ 'background.gender.fit': ['nonbinary'] }, { version: 'short' }],
    },
  },
  R33: {
    fires: [
      [{ 'background.orientation.fit': ['questioning'] }, 'background.orientation.fit'],
      [{ 'concerns.picked': ['comingOut'] }, 'concerns.picked/comingOut'],
    ],
    not: { straight: { 'background.orientation.fit': ['straight'], 'life.stressors': ['comingOut'] } },
  },
  R51: {
    fires: [
      [{ 'background.values.respect': 'Fridays' }, 'background.values.respect'],
      [{ 'concerns.picked': ['faith'], 'life.stressors': ['faith'] }, 'concerns.picked/faith life.stressors/faith'],
    ],
    not: {
      'no words': { 'background.values.respect': ' ' },
      'faith helps': { 'life.support.who': ['faith'], 'life.changes': [{ what: 'faith' }] },
    },
  },
})
