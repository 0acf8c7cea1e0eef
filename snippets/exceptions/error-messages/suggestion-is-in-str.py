values = [1, 2]
try:
    valeus
except NameError as error:
    text = str(error)

print(text)
assert "Did you mean" in text
