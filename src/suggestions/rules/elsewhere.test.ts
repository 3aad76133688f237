import { testRules } from '../../../tests/suggestions/rulesCases'
import { ELSEWHERE } from './elsewhere'

testRules(ELSEWHERE, {
  R73: {
    fires: [
      [{ 'medicines.forSex.used': ['pde5online'] }, 'medicines.forSex.used'],
      [
        { 'medicines.list': [{ name: 'sildenafil', purpose: 'me la dio un amigo' }] },
        'medicines.list.name/i0 medicines.list.purpose/i0',
        { version: 'short' },
      ],
      [
        { 'medicines.list': [{ name: 'Cialis', noticed: 'From a friend, works' }, { name: 'ibuprofen' }] },
        'medicines.list.name/i0 medicines.list.noticed/i0',
      ],
    ],
    not: {
      'from a doctor': { 'medicines.forSex.used': ['pde5rx'], 'medicines.list': [{ name: 'Cialis' }] },
      'a doctor who was seen online': { 'medicines.list': [{ name: 'Cialis', purpose: 'from an online doctor' }] },
      'another medicine': { 'medicines.list': [{ name: 'ibuprofen', purpose: 'from a friend' }] },
      stopped: { 'medicines.list': [{ name: 'Cialis', purpose: 'from a friend', status: 'stopped' }] },
    },
  },
})
