def area(width, height=1, *, unit="m"):
    return width * height, unit


assert (area.__defaults__, area.__kwdefaults__) == ((1,), {"unit": "m"})
area.__defaults__ = (5,)
area.__kwdefaults__ = {"unit": "ft"}
assert area(2) == (10, "ft")
area.__defaults__ = None
try:
    area(2)
    outcome = "called"
except TypeError as error:
    outcome = str(error)
assert outcome == "area() missing 1 required positional argument: 'height'"
print(outcome)
