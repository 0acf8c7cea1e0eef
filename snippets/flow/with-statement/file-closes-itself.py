by_hand = open("notes.txt", "w")
assert by_hand.closed is False
by_hand.__exit__(None, None, None)
assert by_hand.closed is True

try:
    with open("notes.txt", "w") as file:
        assert file.closed is False
        raise ValueError("bad line")
except ValueError as error:
    outcome = f"ValueError: {error}"
assert (outcome, file.closed) == ("ValueError: bad line", True)
print(outcome, "- closed:", file.closed)
