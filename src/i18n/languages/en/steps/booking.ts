import type { Words } from '../../../message'

/** Each help text is what to read aloud on the phone. */
export const booking = {
  'booking.title': 'Before you book',
  'booking.purpose': 'Call up to three therapists, ask each the same things, and compare what they say.',
  'booking.therapists.name': 'Therapists I call',
  'booking.therapists.label': 'Whom do you call?',
  'booking.therapists.help': 'Up to three. You can read each question aloud. A few words for each answer are enough.',
  'booking.therapists.paper': 'Therapists I call',
  'booking.therapists.item': 'Therapist {n}',
  'booking.therapists.add': 'Add a therapist',
  'booking.therapists.name.label': 'Name of the therapist or clinic',
  'booking.therapists.contact.label': 'Phone, email or website',
  'booking.therapists.training.label': 'Training in sex and sexuality',
  'booking.therapists.training.help': '“What is your training, and how much of it was about sex and sexuality?”',
  'booking.therapists.license.label': 'License',
  'booking.therapists.license.help': '“Are you licensed here? What is your license called, and how can I check it?”',
  'booking.therapists.certification.label': 'Certified in sex therapy',
  'booking.therapists.certification.help': '“Are you certified in sex therapy? By which group, and is it up to date?”',
  'booking.therapists.experience.label': 'Work with a concern like mine',
  'booking.therapists.experience.help': '“What have you done with people who have a concern like mine?”',
  'booking.therapists.couples.label': 'Couples and secrets',
  'booking.therapists.couples.help': '“Do you see couples? If I tell you something alone, will you tell my partner?”',
  'booking.therapists.place.label': 'Where and when',
  'booking.therapists.place.help':
    '“Where is your office, what are your hours, and is it easy to get in?” “If we meet by video or phone: is the tool private, and are you licensed where I will be?”',
  'booking.therapists.plan.label': 'How they work',
  'booking.therapists.plan.help':
    '“How do you work? How long is each session, and how often would we meet? How long might therapy last?”',
  'booking.therapists.fees.label': 'Fees',
  'booking.therapists.fees.help':
    '“How much is each session? Do you have lower rates or a sliding scale? Can I have the likely total in writing? What happens if I have to cancel or move a visit?”',
  'booking.therapists.insurance.label': 'Insurance',
  'booking.therapists.insurance.help':
    '“Do you take my insurance? Which part would I pay? If you bill it, what will it say? Will it name an illness?”',
  'booking.therapists.messages.label': 'Messages',
  'booking.therapists.messages.help': '“How will you contact me, and can you leave no message?”',
  'booking.therapists.bill.label': 'Name on the bill',
  'booking.therapists.bill.help':
    '“What name shows on the bill, the bank statement and the insurer’s letter, and who receives it?”',
  'booking.therapists.video.label': 'A place to talk unheard',
  'booking.therapists.video.help': 'A question for you: if you meet by video, where can you talk without being heard?',
  'booking.therapists.notes.label': 'How it felt, and notes',
  'booking.therapists.notes.help': 'Did they answer in plain words? Did you feel at ease?',
  'booking.therapists.next.label': 'What next?',
  'booking.therapists.next.option.callBack': 'Call back',
  'booking.therapists.next.option.book': 'Book a visit',
  'booking.therapists.next.option.notForMe': 'Not for me',
} as const satisfies Words
