import type { Words } from '../../message'

/** The words of the pages beside the way: the call sheet, and after the visit. */
export const words = {
  'aside.backToReview': 'Back to check',

  'booking.lead':
    'You can talk with two or three therapists before you choose. Fill this in here, or print it and write by hand.',
  'booking.say': 'What to say on the phone',
  'booking.say.first': 'To begin',
  'booking.say.first.words': '“Hello. I am looking for a sex therapist. Do you take new clients?”',
  'booking.say.private': 'If they ask why you call',
  'booking.say.private.words': '“I would rather not say more on the phone. I would like to ask a few things first.”',
  'booking.say.other': 'If someone else picks up',
  'booking.say.other.words':
    '“I would like to talk about a first visit. When is a good time to call?” You do not have to say what it is about.',
  'booking.say.machine': 'If a machine picks up',
  'booking.say.machine.words':
    '“My name is …, and my number is …. Please ask for me, and say only your own name.” If others hear your messages, leave none. You can call again.',
  'booking.say.stop': 'You can end the call at any time: “Thank you. I will think about it.”',

  'booking.check': 'How to check a therapist',
  'booking.check.license': 'Look up the license',
  'booking.check.license.where':
    'Ask for the name of the license and its number. Then look for that name on the list of the board that gave it. Many boards have their list on the web.',
  'booking.check.license.us':
    'In the US and Australia, ask which state gave the license, and which board there keeps the list.',
  'booking.check.license.canada': 'In Canada, ask which college or order keeps the list for your province.',
  'booking.check.license.elsewhere':
    'In the UK, Ireland and New Zealand, and anywhere else, ask which list they are on, and by what name.',
  'booking.check.license.video':
    'If you meet by video or phone: in many places, the license has to be good for the place where you are.',
  'booking.check.rules': 'Rules that every therapist must keep',
  'booking.check.rules.lead': 'A therapist must not:',
  'booking.check.rules.touch': 'touch you in a sexual way, or ask you to touch them',
  'booking.check.rules.undress': 'undress, or ask you to undress',
  'booking.check.rules.sex': 'have sex with you, or watch you have sex',
  'booking.check.rules.cure': 'promise a cure',
  'booking.check.rules.change': 'try to change who you are drawn to, or your gender',
  'booking.check.rules.push': 'talk you into things, or make you tell what you do not want to tell',
  'booking.check.rules.hide': 'keep from you what their license is, what they cost, or where you can complain',
  'booking.check.rules.happens':
    'If it happens, it is not your fault. You can leave, and report it to the licensing board.',
  'booking.check.rules.exam': 'A doctor or pelvic therapist may offer an exam. That is separate, and you can say no.',

  'sheet.what': 'What is on the sheet?',
  'sheet.what.filled': 'What I wrote here',
  'sheet.what.blank': 'Nothing yet: to fill in by hand',

  'callSheet.title': 'Your call sheet',
  'callSheet.lead': 'Side by side, to compare, or to write on while you call.',
  'callSheet.print': 'Print the call sheet',
  'callSheet.download': 'Download the call sheet',
  'callSheet.preview': 'Side by side',
  'callSheet.how': 'To fill in while you call. Leave out anything you like. This is private. Keep it safe.',
  'callSheet.heading': 'Before I book: my call sheet',
  'callSheet.ask': 'What I ask',
  'callSheet.therapist': 'Therapist {n}',
  'sheet.closing': 'This sheet comes from a tool that does not check for illness and does not tell anyone what to do.',
  'callSheet.row.name': 'Name, phone, email, website',
  'callSheet.row.contact': 'Phone, email, website',
  'callSheet.row.training': 'Training in sex and sexuality',
  'callSheet.row.license': 'License: its name, its number, how to check it',
  'callSheet.row.certification': 'Certified in sex therapy? By which group, up to date?',
  'callSheet.row.experience': 'Work with a concern like mine',
  'callSheet.row.couples': 'Couples? Will they tell a partner what I say alone?',
  'callSheet.row.place': 'Where, which hours, easy to get in? Or by video?',
  'callSheet.row.plan': 'How they work. How long, how often, until when?',
  'callSheet.row.fees': 'Cost of a session. Lower rates? Total in writing? To cancel?',
  'callSheet.row.insurance': 'My insurance? My part? What will it say?',
  'callSheet.row.messages': 'How they contact me. Can they leave no message?',
  'callSheet.row.bill': 'Name on the bill, the bank statement, the letter. To whom?',
  'callSheet.row.video': 'By video: where I can talk unheard',
  'callSheet.row.notes': 'How it felt',
  'callSheet.row.next': 'Call back, book, or not for me',

  'after.lead':
    'A visit can bring a lot at once. Write down what you like. It stays with you, unless you put an answer on your next page.',
  'after.fit.title': 'If you are not sure about this therapist',
  'after.fit.ask': 'You can ask: “{question}”',
  'after.fit.book': 'You can compare other therapists:',
  'after.sheet.title': 'A page to write on by hand',
  'after.sheet.lead': 'Take it to the visit, or fill it in on the way home. Nothing that you wrote here is on it.',
  'after.sheet.print': 'Print the page',
  'after.sheet.download': 'Download the page',
  'after.sheet.preview': 'The page',
  'after.sheet.how': 'To fill in by hand, after the visit. Leave out anything you like.',
} as const satisfies Words
