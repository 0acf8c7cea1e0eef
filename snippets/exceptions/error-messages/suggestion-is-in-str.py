values = []
try:
    valeus
except NameError as error:
    text = str(error)

print(text)
assert text.startswith("name 'valeus' is not defined")
assert "Did you mean" in text
