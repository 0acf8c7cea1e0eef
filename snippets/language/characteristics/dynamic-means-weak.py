text, number = "3", 4
try:
    outcome = text + number
except TypeError:
    outcome = None

assert [text + str(number), int(text) + number] == ["34", 7]
print(outcome)
assert outcome in ("34", 7)
