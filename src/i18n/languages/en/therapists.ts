import type { Words } from '../../message'

/** The words of the page for therapists, who have two minutes. The two invitations stand there in every language. */
export const words = {
  'therapists.title': 'For therapists',
  'therapists.lead':
    'Foreword helps a person get ready for a first visit with a sex therapist. They answer plain questions, skip what they like, and choose what you see. They bring you a page that you can read in two minutes.',

  'therapists.front': 'What they may hand you',
  'therapists.front.lead':
    'The front page of somebody we made up. Details may follow behind it. Some people only read from theirs, or keep it.',

  'therapists.stored': 'What is stored, and what is not',
  'therapists.stored.sent':
    'Nothing that a person types is sent to us, to you or to anyone. There is no account. They bring you the page themselves.',
  'therapists.stored.browser':
    'What they type is kept in their browser until they press “Leave quickly”, erase it, or stop using it for a while. If they just close the tab, it may stay on the disk until Foreword is opened there again. They can choose to keep it longer, locked with a passphrase, or take a copy along.',
  'therapists.stored.chosen':
    'They choose what is on the page. What is missing was left out, perhaps on purpose, or not asked: the short version asks little about relationships, and not directly about safety or self-harm.',
  'therapists.stored.record':
    'If you keep the page, it may become part of the record. Tell them so, or give the page back.',

  'therapists.not': 'What it is not',
  'therapists.not.scores': 'It has no scores and no tests. It makes no diagnosis, and it advises no treatment.',
  'therapists.not.safety':
    'It shows a few safety notes about medicines, such as erection pills with nitrates. Their only advice is to ask a doctor or pharmacist, and to stop nothing on one’s own.',
  'therapists.not.watched':
    'Nobody watches the answers, so nobody is told when a person may be in danger. The person sees whom they can call. Please ask about safety yourself, as you always do.',
  'therapists.not.intake': 'It is not an intake form, and not a consent form. Yours are still needed.',
  'therapists.not.reviewed':
    'It has not been reviewed by a clinician yet. Its questions and words are a first edition. No health translator has looked at the Spanish below yet.',

  'therapists.invitation': 'Invite someone to use it',
  'therapists.invitation.lead':
    'Fifty words to paste into an email. Others may read a person’s email: ask first which way is safe.',
  'therapists.invitation.en': 'English',
  'therapists.invitation.es': 'Spanish',
  'therapists.invitation.en.words':
    'Before our first visit, you can get ready with Foreword, a free website. It asks plain questions and makes a page to read from or hand to me. Skip anything. What you type stays in your browser. You choose what I see. You do not have to use it.\n{address}',
  'therapists.invitation.es.words':
    'Antes de nuestra primera cita, puede prepararse con Foreword, un sitio web gratuito. Hace preguntas sencillas y crea una hoja para leer o entregarme. Puede omitir lo que quiera. Lo que escriba queda en su navegador. Usted elige qué veo. No tiene que usarlo.\n{address}',
  'therapists.invitation.copy': 'Copy the invitation:',

  'therapists.take': 'Print or download this as one page',
  'therapists.take.note': 'The same words, without the picture of the page.',
  'therapists.take.print': 'Print the page',
  'therapists.take.download': 'Download the page',
  'therapists.take.preview': 'The page',
  'therapists.closing': 'Foreword is a tool to get ready for a first visit. It is not a medical service.',
  'therapists.footer': 'Page {page} of {pages}',
} as const satisfies Words
