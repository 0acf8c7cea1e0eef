by_hand = open("by-hand.txt", "w")
assert (by_hand.name, by_hand.closed) == ("by-hand.txt", False)
by_hand.__exit__(None, None, None)
assert by_hand.closed is True

try:
    with open("notes.txt", "w") as file:
        assert (file.name, file.closed) == ("notes.txt", False)
        raise ValueError("bad line")
except ValueError as error:
    outcome = f"ValueError: {error}"
assert (outcome, file.closed) == ("ValueError: bad line", True)

with open("by-hand.txt") as file:
    assert file.closed is False
assert file.closed is True
print(outcome, "- closed:", file.closed)
