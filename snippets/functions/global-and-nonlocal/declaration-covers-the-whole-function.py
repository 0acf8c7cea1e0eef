def assign_in_both_places(first):
    if first:
        global place
        place = "first"
    else:
        place = "second"


seen = []
for first in (False, True):
    assign_in_both_places(first)
    seen.append(place)

assert seen == ["second", "first"]
print(seen)
