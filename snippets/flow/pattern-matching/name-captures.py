NOT_FOUND = 404
match 200:
    case NOT_FOUND:
        outcome = "matched"
assert (outcome, NOT_FOUND) == ("matched", 200)

match "any subject":
    case _:
        outcome = "matched by _"
assert outcome == "matched by _"
assert ("_" in globals()) is False
print("NOT_FOUND is now", NOT_FOUND)
