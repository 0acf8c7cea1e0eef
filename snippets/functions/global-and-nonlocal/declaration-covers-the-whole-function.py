def assign_in_both_places(first):
    if first:
        global place
        place = "first"
    else:
        place = "second"

    def nested():
        place = "nested"
        return place

    return nested()


seen = []
for first in (False, True):
    seen.append((assign_in_both_places(first), place))

assert seen == [("nested", "second"), ("nested", "first")]
print(seen)
