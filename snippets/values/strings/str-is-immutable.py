text = "banana"
code_points = [ord(character) for character in text]
try:
    text[0] = "B"
except TypeError as error:
    outcome = f"TypeError: {error}"

assert code_points == [98, 97, 110, 97, 110, 97]
assert outcome == "TypeError: 'str' object does not support item assignment"
assert text == "banana"
print(code_points, outcome)
