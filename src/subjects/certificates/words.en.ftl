## Certificates: offered once, later under "My road"

# $season (text)
certificate-offer = { $season } is finished, and your work was looked at. Would you like it on paper, for the wall?
certificate-want = 🏅 A certificate
certificate-name-ask = How should your name stand on it? Tap, or type it the way you want it on the wall. Your village and who looked will stand there, too.
certificate-look-at-it = This is how it will look. Nothing is given yet. Is your name right?
# $name, $village (text) - the picture could not be drawn
certificate-look-without = The picture would not come out just now. Your name would stand there as “{ $name }”. Shall I make it?
certificate-make = Yes, make it
certificate-other = Another name
certificate-later = Not now
certificate-waits = It waits for you under Me, in My certificates.
certificate-here = Here it is. Whoever scans the code sees that it is true, and reads what stands on the picture: no more.
certificate-again = Here it is once more.
certificate-printed = For a printer: one page of A4. Any copy shop can print it from this file.
certificate-failed = The picture would not come out just now. It is under My certificates; please tap there once more later.
certificate-not-now = Something of this season is being looked at anew. I'll keep your place.
certificate-looked-anew = Your work is being looked at once more. The certificate from before does not count; make it anew afterwards under My certificates.

certificate-mine-button = 🏅 My certificates
certificate-mine = Your certificates. Tap one for the picture, or to print it.
certificate-none = None yet. When all steps of a season are done and a mentor has said that what you showed is good, I make one, if you like.
# $season (text), $state (good or withdrawn)
certificate-one = { $state ->
    [withdrawn] ✗
   *[good] 🏅
} { $season }
# $season (text)
certificate-make-of = Make: { $season }
# $number (text)
certificate-number-is = Number { $number }. Anyone can look it up; they read what stands on the picture.
# $reason (text) - an officer's words
certificate-is-withdrawn = It does not count any more. The association wrote: “{ $reason }”
certificate-is-asked = Somebody of the association thinks that it should not count. A second one is asked. Until they agree it counts, and it cannot be deleted.
certificate-picture = The picture
certificate-print = 🖨 To print
certificate-drop = Delete it
certificate-drop-ask = Then its number does not count any more, and a picture on the wall does not either. Later you can make a new one, with another name. Delete it?
certificate-keep = Keep it
certificate-drop-yes = Delete it
certificate-dropped = It is gone. Its number does not count any more.
# $season (text), $reason (text) - an officer's words
certificate-withdrawn = Two people of the association looked at your certificate ({ $season }). It does not count any more. They wrote: “{ $reason }”
certificate-withdrawn-stays = What you have learnt and done stays yours, and you go on as before. Is it a mistake? Then tell us.
certificate-ask-why = Ask about it

## What stands on the picture

certificate-title = Certificate
certificate-says = has finished
certificate-showed = and showed
certificate-proof-first-price = A price worked out from every cost
certificate-proof-first-listing = A first page for the goods
certificate-proof-first-parcel = A parcel packed for a stranger
certificate-proof-first-month = The money book of a whole month
certificate-looked = Looked at by
certificate-a-mentor = a mentor
certificate-the-association = the association
certificate-day = Given on
certificate-number = Number
certificate-anyone = Anyone can check it: scan the code.
certificate-only-a-look = Only to look at: not given yet.
certificate-foot = E-commerce association of the county
certificate-no-diploma = This is not a state diploma.

## Looking one up

verify-ask = Which one? Type the number that stands on the certificate: twelve letters and figures.
verify-unread = This is no number of a certificate. It has twelve letters and figures, such as 7KQM-3FHD-9TXA.
# $number (text)
verify-true = ✓ True. { $number } is ours.
verify-showed = Shown and found good:
verify-compare = Does the paper in front of you say the same? Then it is true.
verify-old-key = It is in our book. The code on this picture is an old one: compare the name and the village, and ask for a new picture.
# $number (text)
verify-withdrawn = ✗ { $number } does not count any more.
# $number (text)
verify-unknown = ✗ We do not know { $number }. Mistyped? Look at the number once more. If it stands so on the paper, the paper is not ours.
# $number (text)
verify-forged = ✗ Not true. The code on this picture is not ours, or does not say what we gave for { $number }.
# $name (text)
verify-name = Name: { $name }
# $village (text)
verify-village = Village: { $village }
# $season (text)
verify-season = Finished: { $season }
# $who (text)
verify-looked = Looked at by: { $who }
# $day (text)
verify-day = Given on: { $day }
verify-who-are-you = Who are you?

## Looking one up in a browser

verify-page-title = Is this certificate true?
verify-page-what = The e-commerce association gives these certificates to villagers who learnt to sell online. Type the numbers, one a line, up to { $most }. Each stands at the bottom of its paper, such as 7KQM-3FHD-9TXA.
verify-page-numbers = Numbers
verify-page-look = Look them up
verify-page-other = 中文
verify-page-no-diploma = These certificates come from the association. They are not state diplomas.
verify-page-back = Look up another number
# $most (number)
verify-page-many = That is more than { $most }. These are the first { $most }.
verify-page-none = There was no number in it.
verify-page-slowly = Too many at once. Please try again in a minute.
verify-page-later = This cannot be looked up just now. Please try again later.
verify-page-nothing = There is nothing here.
verify-page-number = Number
verify-page-answer = Answer
verify-page-name = Name
verify-page-village = Village
verify-page-season = Finished
verify-page-day = Given on
verify-short-true = ✓ true
verify-short-withdrawn = ✗ does not count any more
verify-short-unknown = ✗ not known
verify-short-forged = ✗ not true
verify-short-unread = ✗ no number

## At the association

certificates-button = 🏅 Certificates
# At the console
certificates-desk-title = Certificates
certificates-desk-number = Number of the certificate
# $good, $withdrawn (number)
certificates-desk = Certificates: { $good } count, { $withdrawn } were withdrawn.
certificates-number-ask = To look at one, type its number.
certificates-none = There is no certificate with this number. Type it once more.
# $name (text)
certificates-asked = Withdraw { $name }'s?
# $number, $name, $village, $season (text)
certificates-one = { $number }: { $name }, { $village }. { $season }.
certificates-withdraw = Withdraw it
# $name (text)
certificates-why-ask = Why should { $name }'s certificate not count any more? One kind sentence: { $name } will read it. A second officer has to agree.
# $reason (text)
certificates-why-is = Why it should not count any more: “{ $reason }”
# $by (text)
certificates-second = { $by } asks you, as the second officer, to look at this certificate.
certificates-yes = Withdraw it
certificates-no = Leave it as it is
certificates-alone = A second officer has to agree, and there is none whom I can reach. First make somebody an officer: The association → People → Officers.
# $name (text)
certificates-proposed = The other officers are asked. Until one agrees, { $name }'s certificate counts.
certificates-needs-second = You proposed it. Somebody else has to agree.
# $name (text)
certificates-withdrawn = { $name }'s certificate does not count any more. { $name } has been told why.
# $name (text)
certificates-stay = { $name }'s certificate stays as it is.
# $count (number)
work-certificates = Certificates: a second look ({ $count })

certificates-keys = Keys
certificate-keys-what = Each certificate is signed with a key of the association's. Make a new one now and then; what the old one signed stays true. Could a stranger have one? Then withdraw it.
certificate-keys-none = The first key is made with the first certificate.
# $id, $day (text), $state (signs, former, asked or withdrawn)
certificate-key-row = { $id } · since { $day } · { $state ->
    [signs] in use
    [asked] shall be withdrawn
    [withdrawn] withdrawn
   *[former] signs nothing new
}
# $id (text)
certificate-key-one = 🔑 { $id }
# $id (text), $state (signs, former or asked)
certificate-key-is = Key { $id }. { $state ->
    [signs] New certificates are signed with it.
    [asked] An officer proposes to withdraw it: codes that it signed would prove nothing any more. A second one has to agree.
   *[former] It signs nothing new; what it signed is true.
}
certificate-key-end = A stranger may have it
certificate-key-new = Make a new key
certificate-key-new-ask = From now on a new key signs. Certificates from before stay true. Make it?
certificate-key-new-yes = Make it
# $id (text)
certificate-key-made = Done. { $id } signs from now on.
# $id (text)
certificate-key-asked = Withdraw key { $id }?
# $by, $id (text)
certificate-key-second = { $by } fears that a stranger has key { $id }, and asks you, as the second officer, to withdraw it. Codes that it signed then prove nothing by themselves; numbers in our book stay true, and people get a new picture under My certificates.
# $id (text)
certificate-key-proposed = The other officers are asked about key { $id }.
# $id (text)
certificate-key-withdrawn = Key { $id } is withdrawn. The next certificate is signed with a new one.
# $id (text)
certificate-key-stays = Key { $id } stays.
