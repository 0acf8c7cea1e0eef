NOT_FOUND = 404
before = NOT_FOUND
match 200:
    case NOT_FOUND:
        outcome = "matched"
assert (outcome, before, NOT_FOUND) == ("matched", 404, 200)

match before:
    case _:
        outcome = "matched by _"
assert outcome == "matched by _"
assert ("_" in globals()) is False
print("NOT_FOUND is now", NOT_FOUND)
