## Chain and second teacher

chain-begins-here = Nobody brought you: the chain begins with you.
# $name (text)
chain-brought-by = { $name } brought you.
chain-brought-by-somebody = Somebody brought you. They keep their name private.
# $count (number) - people above who brought me
chain-before = { $count ->
    [one] One more person comes before them.
   *[other] { $count } more people come before them.
}
# $people (number)
chain-many = More than { $people } people are in your chain now. From here on I do not count them one by one.
chain-nobody-yet = You have not brought anybody yet. Show a neighbour your link. When they join, you see it here.
# $count (number) - people in a generation
chain-first = { $count ->
    [one] You brought one person.
   *[other] You brought { $count } people.
}
# $count (number)
chain-second = They brought { $count }.
# $count (number)
chain-third = Those brought { $count }.
# $count (number) - people of the fourth and all later generations
chain-further = After them came { $count } more.
# $people, $generations (number) - at most 50 generations are counted
chain-all = { $people } people in all, { $generations ->
    [50] 50 generations. I count no further.
   *[other] { $generations } generations.
}
chain-names = These let their name be seen:
chain-no-names = Of those near you, nobody shows a name yet.
# $who (text) - name and village; $number (number) - a step
chain-person-step = { $who } · step { $number }
# $mark (text) - a bullet; $count (number)
chain-and-more = { $mark }and { $count } more
# $mark (text) - a bullet; $count (number)
chain-people = { $mark }{ $count ->
    [one] one person
   *[other] { $count } people
}
chain-consent = May others see your first name, village and step here? Those are: who brought you, who brought them, and the people you bring. Without your yes you are only counted. You can change this any day.
chain-consent-yes = Yes, show it
chain-consent-no = No, only count me
chain-seen-now = So far they can see you.
chain-counted-now = So far you are only counted.
chain-noted-yes = Good. They can see your first name, village and step from now on.
chain-noted-no = Good. You are only counted, without a name.
chain-figures = All villages together:
chain-figures-few = Fewer than five people have come so far. That is too few to say.
# $people (number)
chain-figures-people = { $people } people have come so far.
# $deepest (number) - people in the longest chain; at most 50 are counted
chain-figures-deepest = { $deepest ->
    [1] Nobody has brought anybody yet.
    [50] In the longest chain 50 people or more brought each other, one after the other.
   *[other] In the longest chain { $deepest } people brought each other, one after the other.
}
# $days, $settled, $share (number) - a share in 100; $average (text) - such as 1.3
chain-figures-settled = Of the { $settled } who came at least { $days } days ago, { $share } in 100 brought somebody. On average each brought { $average }.
# $days (number)
chain-figures-settled-few = Fewer than five came at least { $days } days ago. That is too few to say how many they bring.
teacher-offer = You know one person who sells and whom you can ask. Two are better: they see other things. Would you like a second?
teacher-lead = A second person to ask
teacher-yes = Yes, a second one
teacher-no = No, one is enough
teacher-confirm = The association will see your first name, village and step, and that you would like a second person to ask. Send it?
teacher-sent = Sent. The association has your wish. You can go on meanwhile.
teacher-kept = Nobody of the association is there yet. I keep your wish and show it as soon as somebody is.
teacher-declined = All right. I won't offer this again.
teacher-already-sent = The association has your wish already.

## Helping each other

taught-who = Did somebody here show you how to do this step? Whoever you choose sees your first name and is asked whether it is so.
taught-lead = Somebody showed me how
taught-inviter = Who brought me
# $name (text)
taught-mentor = My mentor { $name }
# $name (text)
taught-helper = { $name }, who helped me here
taught-nobody = Nobody, I found out myself
taught-skip = Skip
taught-noted = Noted. I ask them whether it is so. If they say yes, you find it under "Who brought whom".
taught-noted-nobody = Good. On we go.
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-is-it-so = { $name } says you showed them { $number ->
    [0] "{ $title }"
   *[other] step { $number }
}. Is that so?
taught-yes = Yes, I did
taught-no = No
taught-confirmed = Noted: you showed it. Thank you.
taught-denied = Good, then it is not noted.
taught-loop = It is already noted that you learned this step from them. So it is not noted the other way round.
taught-by-whom = Who showed you:
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-line = · { $name }: { $number ->
    [0] { $title }
   *[other] step { $number }
}
# $name (text), $known (text) - yes, no
thanks-parcel = { $known ->
    [yes] { $name }
   *[no] Somebody you know from here
} has sent the first parcel, and a mentor has seen it.
# $name (text), $known (text) - yes, no
thanks-orders = { $known ->
    [yes] { $name }
   *[no] Somebody you know from here
} has come to thirty orders.
# $name (text), $known (text) - yes, no
thanks-brought = You brought { $known ->
    [yes] { $name }
   *[no] this person
}. Thank you.
# $steps (text) - numbers, $count (number)
thanks-showed = You showed { $count ->
    [one] step { $steps }
   *[other] steps { $steps }
}. Thank you.
# $titles (text)
thanks-showed-other = You showed: { $titles }. Thank you.
# $count (number)
thanks-more = { $count ->
    [one] And one more thing that is thanks to you.
   *[other] And { $count } more things that are thanks to you.
}
# $parcels, $orders (number)
thanks-so-far = Thanks to you: { $parcels ->
    [one] one first parcel
   *[other] { $parcels } first parcels
}, { $orders ->
    [one] one shop with thirty orders
   *[other] { $orders } shops with thirty orders
}.
helper-button = Helping others
# $count (number)
peer-helped-so-far = { $count ->
    [one] You have helped somebody here once.
   *[other] You have helped somebody here { $count } times.
}
