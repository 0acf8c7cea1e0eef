text = "banana"
outcome = "nothing raised"
try:
    text[0] = "B"
except TypeError as error:
    outcome = f"TypeError: {error}"

replaced = text.replace("a", "o")
assert outcome == "TypeError: 'str' object does not support item assignment"
assert (text, replaced) == ("banana", "bonono")
print(outcome, text, replaced)
