## Pictures to show

sharing-button = A picture to show
sharing-here = Here it is. Your name is not on it. Keep it, or show it to whom you like.
sharing-here-named = Here it is, with your name. Keep it, or show it to whom you like.
sharing-with-name = With my name
sharing-failed = The picture would not come out just now. Please tap once more later.
sharing-sale = The first sale
# $number, $last (number), $title (text)
sharing-step = Step { $number } of { $last } is done: { $title }
# $title (text) - a step outside the fourteen
sharing-learnt = Learnt: { $title }
# $parcels (number) - it stands above in large figures
sharing-parcels = { $parcels ->
    [one] The first parcel is on its way
    [30] orders have left the house
   *[other] parcels have left the house
}
# $people (number) - it stands above in large figures
sharing-taught = { $people ->
    [one] neighbour has learnt it too
   *[other] neighbours have learnt it too
}
sharing-no-village = Selling online
sharing-foot = Learnt one small job at a time, for free. Run by the e-commerce association of the county.
