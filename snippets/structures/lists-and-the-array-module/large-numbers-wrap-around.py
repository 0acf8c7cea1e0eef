from array import array

numbers = array("B", [255])
try:
    numbers.append(256)
    outcome = "appended"
except OverflowError as error:
    outcome = str(error)
print(numbers, outcome)
assert outcome in ("unsigned byte integer is greater than maximum", "appended")
assert numbers.tolist() in ([255], [255, 0])
assert numbers.tolist() == [255, 0]
