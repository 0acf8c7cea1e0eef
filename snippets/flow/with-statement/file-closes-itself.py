by_hand = open("notes.txt", "w")
by_hand.__exit__(None, None, None)
assert by_hand.closed is True

outcome = "nothing raised"
try:
    with open("notes.txt", "w") as file:
        assert file.closed is False
        raise ValueError("bad line")
except ValueError as error:
    outcome = f"ValueError: {error}"
assert outcome == "ValueError: bad line"
assert file.closed is True
print(outcome, "- closed:", file.closed)
