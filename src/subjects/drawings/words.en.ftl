## Drawings

drawing-button = Show me a picture
drawing-failed = The picture cannot be drawn just now. Please tap again a little later.

drawing-photos-title = A good photo and a bad one
drawing-photos-1 = Good
drawing-photos-2 = whole, by daylight
drawing-photos-3 = a hand shows the size
drawing-photos-4 = nothing beside it
drawing-photos-5 = Bad
drawing-photos-6 = half of it is cut off
drawing-photos-7 = too dark
drawing-photos-8 = things lie around

drawing-parcel-title = A parcel in five pictures
drawing-parcel-1 = Check it and count
drawing-parcel-2 = Wrap each piece
drawing-parcel-3 = Fill every gap
drawing-parcel-4 = Photo, then tape
drawing-parcel-5 = Label on, let it be scanned

drawing-title-title = A title taken apart
drawing-title-1 = place
drawing-title-2 = Fuping
drawing-title-3 = what it is
drawing-title-4 = persimmons
drawing-title-5 = form
drawing-title-6 = sun-dried, whole
drawing-title-7 = weight
drawing-title-8 = 500 g bag
drawing-title-9 = use
drawing-title-10 = for tea

drawing-label-title = A food label in China
drawing-label-1 = Name of the food
drawing-label-2 = What is in it
drawing-label-3 = Net weight
drawing-label-4 = Made on, keeps until
drawing-label-5 = How to keep it
drawing-label-6 = Maker, address, phone
drawing-label-7 = Licence and standard number

drawing-waybill-title = Cover this before you show it
drawing-waybill-1 = Bar code: cover
drawing-waybill-2 = Parcel number: cover
drawing-waybill-3 = Name: cover
drawing-waybill-4 = Phone: cover
drawing-waybill-5 = Address: cover
drawing-waybill-6 = The town may be seen

drawing-cash-book-title = The cash book, first page
drawing-cash-book-1 = What
drawing-cash-book-2 = In
drawing-cash-book-3 = Out
drawing-cash-book-4 = Left
drawing-cash-book-5 = In the tin
drawing-cash-book-6 = 200
drawing-cash-book-7 = –
drawing-cash-book-8 = 200
drawing-cash-book-9 = 2 baskets
drawing-cash-book-10 = 45
drawing-cash-book-11 = –
drawing-cash-book-12 = 245
drawing-cash-book-13 = Tape
drawing-cash-book-14 = –
drawing-cash-book-15 = 12
drawing-cash-book-16 = 233
drawing-cash-book-17 = Courier
drawing-cash-book-18 = –
drawing-cash-book-19 = 9
drawing-cash-book-20 = 224
