from functools import partial

unit = "m"
show = partial("{}{}".format, 5, unit)
unit = "km"

print(show())
assert show() == "5km"
