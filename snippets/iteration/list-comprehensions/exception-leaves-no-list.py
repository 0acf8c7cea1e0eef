made, looped, reasons = "unchanged", [], []
try:
    made = [int(text) for text in ("5", "2", "x", "1")]
except ValueError as error:
    reasons.append(str(error))
try:
    for text in ("5", "2", "x", "1"):
        looped.append(int(text))
except ValueError as error:
    reasons.append(str(error))

assert reasons == ["invalid literal for int() with base 10: 'x'"] * 2
assert made == "unchanged"
assert looped == [5, 2]
print(made, looped)
