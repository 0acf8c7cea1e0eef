texts = ["1", "x", "3"]
made, looped, reasons = "untouched", {}, []
try:
    made = {text: int(text) for text in texts}
except ValueError as error:
    reasons.append(str(error))
try:
    for text in texts:
        looped[text] = int(text)
except ValueError as error:
    reasons.append(str(error))

assert reasons == ["invalid literal for int() with base 10: 'x'"] * 2
assert (made, looped) == ("untouched", {"1": 1})
print(made, looped)
